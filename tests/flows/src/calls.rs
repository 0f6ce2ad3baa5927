//! Calls on their way to the sandbox and back, and what answers in its place.

use crate::World;
use crate::faults::Problem;
use crate::network::{Answer, lost, request};
use kaihu_protocol::{Call, Code, Failure, Reply, Sender, Transport};
use kaihu_wizard::{Attempt, Event};

/// Milliseconds that an exchange takes.
const LATENCY_MS: u64 = 80;

/// What answers in place of the provider, for as long as it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InPlace {
    /// The browser itself: the device is offline.
    Offline,
    /// The sign-in page of a network.
    Portal,
    /// The provider's gate: 503.
    Outage,
    /// The same: 429, come again in a minute.
    TooMany,
    /// Nobody: what is submitted arrives, the answer is lost, and the result cannot be asked for.
    LostAnswers,
}

type Brought = Result<Reply, Failure>;

impl World {
    pub(crate) fn attempt(&mut self, attempt: &Attempt) {
        if let Call::Submit(_) = attempt.call {
            self.submitted_phone = self.shown_phone().or(self.submitted_phone.take());
        }
        if matches!(attempt.call, Call::Submit(_) | Call::SendUpload { .. }) {
            self.once.push((attempt.call.clone(), attempt.key.clone()));
        }
        if self.meet_on_the_wire(attempt) {
            return;
        }
        let result = match self.in_place.and_then(|it| self.answer_as(it, attempt)) {
            Some(result) => result,
            None => self.carry(attempt),
        };
        self.failures
            .extend(result.as_ref().err().map(Failure::code));
        self.tell_of_bytes(attempt);
        let jitter = u64::from(self.draw(60));
        let id = attempt.id;
        self.later(LATENCY_MS + jitter, Event::Replied { id, result });
    }

    /// A browser tells what it sends to a store while it sends it, whatever becomes of it.
    fn tell_of_bytes(&mut self, attempt: &Attempt) {
        if !matches!(attempt.call, Call::PutUpload { .. }) {
            return;
        }
        let length = self.picture().len() as u64;
        for quarter in 1..=4 {
            let event = Event::BytesSent {
                id: attempt.id,
                bytes: length * quarter / 4,
            };
            self.later(LATENCY_MS * quarter / 5, event);
        }
    }

    /// Through the weather to the sandbox and back.
    fn carry(&mut self, attempt: &Attempt) -> Brought {
        let lose = |world: &mut World, percent: u32| world.draw(100) < percent;
        if lose(self, self.weather.lost_requests) {
            return lost();
        }
        let answer = self.exchange(attempt);
        let reply = answer.and_then(|answer| answer.read(&attempt.call));
        match lose(self, self.weather.lost_answers) {
            true => lost(),
            false => reply,
        }
    }

    fn answer_as(&mut self, in_place: InPlace, attempt: &Attempt) -> Option<Brought> {
        let problem = |status, code, retry_after| {
            let mut answer = Problem::new(status, Some(code), retry_after).answer();
            if matches!(attempt.call, Call::UploadOffset { .. }) {
                // An answer to HEAD has no body.
                answer.body.clear();
            }
            answer.read(&attempt.call)
        };
        Some(match in_place {
            InPlace::Offline => Err(Failure::Transport(Transport::Offline)),
            InPlace::Portal => Err(Failure::Transport(Transport::Intercepted)),
            InPlace::Outage => problem(503, Code::ServiceUnavailable, None),
            InPlace::TooMany => problem(429, Code::RateLimited, Some(60)),
            InPlace::LostAnswers => match attempt.call {
                Call::Submit(_) => {
                    let _ = self.exchange(attempt);
                    lost()
                }
                Call::Result => lost(),
                _ => return None,
            },
        })
    }

    pub(crate) fn exchange(&mut self, attempt: &Attempt) -> Result<Answer, Failure> {
        let sender = Sender {
            locale: self.tab.wizard.locale(),
            instance: Some(&self.tab.instance),
        };
        let mut request = request(&attempt.call, &attempt.key, sender);
        let name = attempt.attempt_id.to_string();
        request.headers.push(("X-Request-Id".into(), name));
        let token = match request.authorised {
            true => Some(self.token().ok_or(Failure::NoToken)?),
            false => None,
        };
        let picture = || self.picture();
        Ok(self.network.exchange(&request, token.as_deref(), picture))
    }
}
