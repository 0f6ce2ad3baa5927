//! The simulation: a calendar of ticks, a queue, and everybody's next move.

use crate::model::{AFTER_MS, OUTAGE_MS, REFUSAL_MS, Storm};
use crate::people::{self, Client};
use crate::policy::{self, Next, Policy};
use crate::random::Random;
use crate::server::{Backend, REFUSALS_PER_ANSWER};
use kaihu_protocol::Failure;
use kaihu_wizard::retry;
use std::collections::VecDeque;
use std::rc::Rc;

/// Milliseconds in which everything counts as happening at once.
const TICK_MS: u32 = 10;
const END_MS: u32 = OUTAGE_MS + AFTER_MS;
const SECONDS: usize = (END_MS / 1000) as usize;
/// Set in the calendar where it is not a request that is due, but the end of waiting for its answer.
const IS_TIMEOUT: u32 = 1 << 31;

/// What came of a storm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// Who tried again how.
    pub policy: Policy,
    /// Requests in each second.
    pub load: Vec<u32>,
    /// People of the outage who got their answer in each second.
    pub served: Vec<u32>,
    /// People of the outage.
    pub clients: u32,
    /// Requests of theirs, up to the end of the watch.
    pub requests: u64,
    /// Of them, how many left without an answer.
    pub left: u32,
}

struct Play {
    policy: Policy,
    backend: Backend,
    random: Random,
    clients: Vec<Client>,
    calendar: Vec<Vec<u32>>,
    queue: VecDeque<(u32, u32)>,
    longest_queue: usize,
    refusal: Rc<Failure>,
    /// Work spent on refusing, in parts of an answer.
    refused: u32,
    /// The first so many are the people of the outage.
    of_the_outage: u32,
    load: Vec<u32>,
    served: Vec<u32>,
}

impl Storm {
    /// Plays it.
    pub fn run(self, policy: Policy, backend: Backend) -> Course {
        let mut play = Play::set_up(self, policy, backend);
        let per_tick = self.capacity() * TICK_MS / 1000;
        for tick in 0..END_MS / TICK_MS {
            play.tick(tick * TICK_MS, per_tick);
        }
        let count = self.clients as usize;
        let people = &play.clients[..count];
        let left = people
            .iter()
            .filter(|client| !client.is_served() && client.leaves_ms < END_MS);
        Course {
            policy,
            clients: self.clients,
            requests: people.iter().map(|client| u64::from(client.requests)).sum(),
            left: left.count() as u32,
            load: play.load,
            served: play.served,
        }
    }
}

impl Play {
    fn set_up(storm: Storm, policy: Policy, backend: Backend) -> Play {
        let mut random = Random::new(storm.seed);
        let mut all = people::of_the_outage(storm, &mut random);
        all.extend(people::of_the_time_after(storm, END_MS, &mut random));
        let mut calendar = vec![Vec::new(); (END_MS / TICK_MS) as usize];
        for (name, (comes_ms, _)) in all.iter().enumerate() {
            calendar[(comes_ms / TICK_MS) as usize].push(name as u32);
        }
        let retry_after_s = match backend {
            Backend::Refuses { retry_after_s } => retry_after_s,
            Backend::Silent => 0,
        };
        Play {
            policy,
            backend,
            random,
            clients: all.into_iter().map(|(_, client)| client).collect(),
            calendar,
            queue: VecDeque::new(),
            longest_queue: (storm.capacity() * backend.longest_queue_s()) as usize,
            refusal: Rc::new(policy::refusal(retry_after_s)),
            refused: 0,
            of_the_outage: storm.clients,
            load: vec![0; SECONDS],
            served: vec![0; SECONDS],
        }
    }

    fn tick(&mut self, now: u32, per_tick: u32) {
        for due in std::mem::take(&mut self.calendar[(now / TICK_MS) as usize]) {
            match due & IS_TIMEOUT {
                0 => self.request(due, now),
                _ => self.timed_out(due & !IS_TIMEOUT, now),
            }
        }
        if now < OUTAGE_MS {
            return;
        }
        let spent = (self.refused / REFUSALS_PER_ANSWER).min(per_tick);
        self.refused -= spent * REFUSALS_PER_ANSWER;
        // What refusing costs beyond this tick is not carried on for ever.
        self.refused = self.refused.min(per_tick * REFUSALS_PER_ANSWER);
        for _ in spent..per_tick {
            let Some((name, sent_ms)) = self.queue.pop_front() else {
                break;
            };
            self.answer(name, sent_ms, now);
        }
    }

    fn request(&mut self, name: u32, now: u32) {
        let client = &mut self.clients[name as usize];
        if client.leaves_ms <= now {
            return;
        }
        client.sent_ms = now;
        client.attempt = client.attempt.saturating_add(1);
        client.requests = client.requests.saturating_add(1);
        self.load[(now / 1000) as usize] += 1;
        let is_out = now < OUTAGE_MS;
        let has_room = self.queue.len() < self.longest_queue;
        match (self.backend, is_out) {
            (_, false) if has_room => self.queue.push_back((name, now)),
            (Backend::Refuses { .. }, _) => {
                self.refused += u32::from(!is_out);
                let refusal = self.refusal.clone();
                return self.failed(name, now + REFUSAL_MS, &refusal);
            }
            (Backend::Silent, true) => {}
            (Backend::Silent, false) => {
                return self.failed(name, now + REFUSAL_MS, &policy::unreachable());
            }
        }
        if self.backend == Backend::Silent {
            self.put(now + retry::TIMEOUT_MS, name | IS_TIMEOUT);
        }
    }

    fn timed_out(&mut self, name: u32, now: u32) {
        let client = &self.clients[name as usize];
        if !client.is_served() && client.sent_ms + retry::TIMEOUT_MS == now {
            self.failed(name, now, &policy::silence());
        }
    }

    /// An answer that nobody waits for any more is work for nothing.
    fn answer(&mut self, name: u32, sent_ms: u32, now: u32) {
        let client = &mut self.clients[name as usize];
        if client.is_served() || client.sent_ms != sent_ms || client.leaves_ms <= now {
            return;
        }
        client.served_ms = now;
        if name < self.of_the_outage {
            self.served[(now / 1000) as usize] += 1;
        }
    }

    fn failed(&mut self, name: u32, now: u32, failure: &Failure) {
        let client = &mut self.clients[name as usize];
        let wait = match self.policy.after(failure, client.attempt, &mut self.random) {
            Next::Again(after_ms) => after_ms,
            Next::Page => {
                client.failures = client.failures.saturating_add(1);
                let (wait, attempt) = self.policy.on_the_page(client, failure, &mut self.random);
                client.attempt = attempt - 1;
                wait
            }
        };
        // What follows at once follows in the next tick.
        self.put(now + wait.max(TICK_MS), name);
    }

    fn put(&mut self, at_ms: u32, due: u32) {
        if let Some(tick) = self.calendar.get_mut((at_ms / TICK_MS) as usize) {
            tick.push(due);
        }
    }
}
