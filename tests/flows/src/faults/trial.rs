//! One fault at one step: a cell of the matrix.

use super::eye::Eye;
use super::fault::{Fault, Kind};
use super::page::{self, PageFault};
use super::step::Step;
use super::wire::Wire;
use crate::{Person, World};
use kaihu_protocol::Code;
use kaihu_wizard::{FieldId, HostEvent, PageId};

/// A fault that is tried, and what is seen of it.
#[derive(Debug)]
pub(crate) struct Trial {
    pub(crate) wire: Option<Wire>,
    pub(crate) after_press: Option<PageFault>,
    pub(crate) eye: Eye,
}

/// What came of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Everything held.
    Held,
    /// Something did not, and what.
    Broken(Vec<String>),
    /// The fault cannot occur here, and why.
    Never(&'static str),
}

/// Between one thing that a person does and the next, in milliseconds.
pub(crate) const PAUSE_MS: u64 = 400;
/// How often a person does something before the journey counts as stuck.
const PATIENCE: usize = 120;

/// Meets one fault at one step.
pub fn try_cell(step: &Step, fault: &Fault) -> Outcome {
    if let Kind::Page(page) = fault.kind
        && let Some(why) = page.never_at(step)
    {
        return Outcome::Never(why);
    }
    let (mut world, mut person) = step.arrive(7);
    let mut given = Given::so_far(&world, &person);
    begin(&mut world, &person, step, fault);
    let told_before = world.told.len();
    world.prepare(fault.kind);
    page::act_on(&mut world, &mut person, fault.kind, step);
    let told = codes_told(&world, told_before);
    let hits = wire_hits(&world);
    if hits == Some(0) {
        return Outcome::Never(match fault.kind {
            Kind::Answer(_) => "no such answer is read here",
            _ => "no call is made here",
        });
    }
    let mut breaches = causes(fault, step, &told);
    wait_for_the_end(&mut world);
    world.mend(fault.kind, step);
    breaches.extend(finish(&mut world, &mut person, &mut given));
    breaches.extend(
        world
            .trial
            .take()
            .map_or(vec![], |trial| trial.eye.breaches),
    );
    match breaches.is_empty() {
        true => Outcome::Held,
        false => Outcome::Broken(breaches),
    }
}

impl Trial {
    /// Nothing happens yet, but somebody looks.
    pub(crate) fn watching(person: &Person) -> Trial {
        Trial {
            wire: None,
            after_press: None,
            eye: Eye::new(person),
        }
    }
}

fn begin(world: &mut World, person: &Person, step: &Step, fault: &Fault) {
    let wire = match fault.kind {
        Kind::Way(_) | Kind::Answer(_) | Kind::Problem(_) => {
            Some(Wire::new(fault.kind, step.calls))
        }
        _ => None,
    };
    let after_press = match fault.kind {
        Kind::Page(page) => Some(page),
        _ => None,
    };
    world.trial = Some(Box::new(Trial {
        wire,
        after_press,
        ..Trial::watching(person)
    }));
}

fn wire_hits(world: &World) -> Option<u32> {
    let wire = world.trial.as_ref()?.wire.as_ref()?;
    Some(wire.hits)
}

/// The failures that the page around was told of since.
pub(crate) fn codes_told(world: &World, since: usize) -> Vec<Code> {
    let code = |event: &HostEvent| match event {
        HostEvent::Failed { code, .. } => Some(*code),
        _ => None,
    };
    world.told[since..].iter().filter_map(code).collect()
}

/// Causes that are not those of the fault.
fn causes(fault: &Fault, step: &Step, told: &[Code]) -> Vec<String> {
    let right = match fault.kind {
        Kind::Problem(problem) if step.store => problem.of_a_store(),
        _ => fault.told,
    };
    let may_be = |code: &Code| right.contains(code) || step.ends.contains(code);
    let wrong = |code: &&Code| !may_be(code) && **code != Code::OutcomeUnknown;
    let say = |code: &Code| format!("told as {}", code.as_str());
    told.iter().filter(wrong).map(say).collect()
}

pub(crate) fn wait_for_the_end(world: &mut World) {
    let wire = world.trial.as_ref().and_then(|trial| trial.wire.as_ref());
    if let Some(ends) = wire.and_then(Wire::ends) {
        world.wait(ends.saturating_sub(world.now()));
    }
}

/// Goes on to the end: what is missing for it, or was lost on the way.
pub(crate) fn finish(world: &mut World, person: &mut Person, given: &mut Given) -> Vec<String> {
    let mut breaches = Vec::new();
    for _ in 0..PATIENCE {
        if is_at_the_end(world) {
            break;
        }
        for field in world.lost_fields(&given.fields) {
            breaches.push(format!("{field:?} has to be typed again"));
        }
        let page = world.page();
        person.act(world);
        world.wait(PAUSE_MS);
        given.note(world, page);
    }
    breaches.dedup();
    breaches.extend(end(world));
    breaches
}

/// What is wrong with the end of a journey.
pub(crate) fn end(world: &World) -> Vec<String> {
    let mut breaches = Vec::new();
    // A wallet outlives the application that it was opened for.
    let wallets = world.sandbox.wallets().expect("wallets");
    let opened = wallets.len() - WALLETS_OF_OTHERS;
    let last = codes_told(world, 0).last().copied();
    // Whose session ended once the wallet was opened has one already, and is told so.
    let has_one = opened == 1 && last == Some(Code::ContactInUse);
    if !is_at_the_end(world) && !has_one {
        let last = last.map_or("nothing", |code| code.as_str());
        let heading = world.view().page.heading.key;
        breaches.push(format!(
            "stuck at {:?}, {heading}; told last: {last}",
            world.page()
        ));
    }
    match opened {
        1 => {}
        0 if world.page() != PageId::Opened => {}
        many => breaches.push(format!("{many} wallets")),
    }
    breaches
}

/// The sandbox begins with a wallet of somebody else.
const WALLETS_OF_OTHERS: usize = 1;

pub(crate) fn is_at_the_end(world: &World) -> bool {
    let looked_at = world.view().page.heading.key == "review-heading";
    world.page() == PageId::Opened || world.page() == PageId::Pending && looked_at
}

/// What has been entered on pages that were gone on from.
#[derive(Debug, Default)]
pub(crate) struct Given {
    pub(crate) fields: Vec<FieldId>,
}

impl Given {
    /// What somebody has entered who has come this far.
    pub(crate) fn so_far(world: &World, _: &Person) -> Given {
        const ORDER: [(PageId, &[FieldId]); 4] = [
            (PageId::Name, &[FieldId::Name]),
            (PageId::Evidence, &[FieldId::EvidenceNumber]),
            (
                PageId::BirthDate,
                &[FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay],
            ),
            (PageId::Contact, &[FieldId::Phone, FieldId::Email]),
        ];
        let far = |page| PageId::ALL.iter().position(|other| *other == page);
        let here = far(world.page());
        let passed = ORDER.iter().filter(|(page, _)| far(*page) < here);
        Given {
            fields: passed
                .flat_map(|(_, fields)| fields.iter().copied())
                .collect(),
        }
    }

    /// The person was at this page, and is not any more: what was entered counts.
    pub(crate) fn note(&mut self, world: &World, page: PageId) {
        let fields: &[FieldId] = match page {
            PageId::Name => &[FieldId::Name],
            PageId::Evidence => &[FieldId::EvidenceNumber],
            PageId::BirthDate => &[FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay],
            PageId::Contact => &[FieldId::Phone, FieldId::Email],
            _ => &[],
        };
        if world.page() != page {
            self.fields.extend(fields);
        }
    }
}
