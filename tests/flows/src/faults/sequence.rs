//! Faults one after the other, and some at once, by chance.

use super::fault::{FAULTS, Fault, Kind};
use super::matrix::guarded;
use super::page::PageFault;
use super::step::Step;
use super::trial::{Given, Outcome, PAUSE_MS, Trial, codes_told, end, is_at_the_end};
use super::wire::Wire;
use crate::world::protect;
use crate::{Face, Person, World, seeds};
use kaihu_protocol::Code;
use kaihu_sandbox::Config;
use kaihu_wizard::PageId;

/// One thing in so many that a person does is met by a fault.
const RARE: u32 = 4;
/// How often a person does something before the journey counts as stuck.
const PATIENCE: usize = 500;
/// Faults end after this many things that a person did.
const FAULTS_END: usize = 60;
/// Longest time in milliseconds for which something stays broken.
const LONGEST_MS: u32 = 60_000;
/// How long somebody waits who was told that it was too often, in milliseconds.
const BREAK_MS: u64 = 600_000;

/// A journey with faults by chance, from this seed.
pub fn try_sequence(seed: u64) -> Outcome {
    guarded(|| journey(seed))
}

/// So many from this seed on, and those that broke, each with its own seed.
pub fn sequences(seed: u64, count: u64, threads: usize) -> Vec<(u64, String)> {
    let broken = |one| match try_sequence(one) {
        Outcome::Broken(why) => Some((one, why.join("; "))),
        _ => None,
    };
    let mut found = seeds::of_each(seed, count, threads, broken);
    found.sort();
    found
}

struct Sequence {
    world: World,
    person: Person,
    challenge: bool,
    given: Given,
    /// What is broken until when.
    broken: Vec<(u64, Kind)>,
    told: Vec<Code>,
    met: Vec<&'static str>,
}

fn journey(seed: u64) -> Outcome {
    let challenge = seed % 10 == 3;
    let store = seed % 10 == 7;
    let app = seed % 10 == 8;
    let passkey = seed % 10 == 9;
    let provider = |config: &mut Config| {
        config.plan.challenge = challenge;
        if app || passkey {
            protect(config);
        }
    };
    let mut world = match store {
        true => World::with_store(seed, provider),
        false => World::with(seed, provider),
    };
    let person = Person {
        prefers_app: app,
        ..Person::li_wei()
    };
    world.face = face(challenge);
    world.trial = Some(Box::new(Trial::watching(&person)));
    let mut sequence = Sequence {
        world,
        person,
        challenge,
        given: Given::default(),
        broken: Vec::new(),
        told: match store {
            true => [ALWAYS, &[Code::ServiceUnavailable]].concat(),
            false => ALWAYS.to_vec(),
        },
        met: Vec::new(),
    };
    let breaches = sequence.run();
    match breaches.is_empty() {
        true => Outcome::Held,
        false => Outcome::Broken(vec![format!(
            "after {}: {}",
            sequence.met.join(", "),
            breaches.join("; ")
        )]),
    }
}

/// What may be told after any fault: codes and challenges go by while something else is broken, a session
/// may be a new one, and nobody knows.
const ALWAYS: &[Code] = &[
    Code::OutcomeUnknown,
    Code::OtpExpired,
    Code::ChallengeExpired,
    Code::ChallengeFailed,
    Code::RateLimited,
    Code::FlowOutOfOrder,
    Code::SessionSuperseded,
    Code::NotFound,
];

fn face(challenge: bool) -> Face {
    match challenge {
        true => Face::Follows,
        false => Face::Good,
    }
}

impl Sequence {
    fn run(&mut self) -> Vec<String> {
        let mut breaches = Vec::new();
        self.world.start();
        for done in 0..PATIENCE {
            if is_at_the_end(&self.world) {
                break;
            }
            self.mend(done >= FAULTS_END);
            if done < FAULTS_END && self.world.draw(RARE) == 0 {
                self.begin_a_fault();
            }
            for field in self.world.lost_fields(&self.given.fields) {
                breaches.push(format!("{field:?} has to be typed again"));
            }
            self.act();
        }
        let told = codes_told(&self.world, 0);
        let wrong = told.iter().filter(|code| !self.told.contains(code));
        breaches.extend(wrong.map(|code| format!("told as {}", code.as_str())));
        breaches.extend(end(&self.world));
        let trial = self.world.trial.take();
        breaches.extend(trial.map_or(vec![], |trial| trial.eye.breaches));
        breaches.sort();
        breaches.dedup();
        breaches
    }

    fn act(&mut self) {
        let page = self.world.page();
        let ordered = self.ordered();
        if matches!(page, PageId::Camera | PageId::Pending) {
            self.world.meet_after_press();
        }
        let was_too_often = self.world.view().page.heading.key == "cause-too-many-tries";
        if was_too_often {
            self.world.wait(BREAK_MS);
        }
        self.person.act(&mut self.world);
        self.world.wait(PAUSE_MS);
        self.given.note(&self.world, page);
        if ordered.is_some_and(PageFault::is_a_new_start) && self.ordered().is_none() {
            // What could not be saved before is gone: nothing of it is kept in the browser.
            self.given = Given::default();
        }
    }

    /// What is to happen with the next press.
    fn ordered(&self) -> Option<PageFault> {
        self.world.trial.as_ref()?.after_press
    }

    fn begin_a_fault(&mut self) {
        let fault: &Fault = &FAULTS[self.world.draw(FAULTS.len() as u32) as usize];
        let step = Step::at(self.world.page(), self.challenge);
        let trial = self.world.trial.as_mut().expect("somebody looks");
        match fault.kind {
            Kind::Page(page) if page.never_at(&step).is_some() => return,
            Kind::Page(page) => trial.after_press = Some(page),
            kind => trial.wire = Some(Wire::new(kind, step.calls)),
        }
        self.world.prepare(fault.kind);
        let lasts = u64::from(self.world.draw(LONGEST_MS));
        self.broken.push((self.world.now() + lasts, fault.kind));
        self.told.extend(fault.told);
        self.met.push(fault.name);
    }

    /// What has been broken for its time is whole again.
    fn mend(&mut self, all: bool) {
        let now = self.world.now();
        let over = |(ends, _): &(u64, Kind)| all || *ends <= now;
        let step = Step::at(self.world.page(), self.challenge);
        for (_, kind) in self.broken.extract_if(.., |broken| over(broken)) {
            self.world.mend(kind, &step);
        }
        if let Some(trial) = self.world.trial.as_mut().filter(|_| all) {
            trial.wire = None;
            trial.after_press = None;
        }
    }
}
