//! Evidence of every kind, and what it says of the other answers.

mod kinds;
mod told;

use kaihu_flows::{Person, World};
use kaihu_protocol::{EvidenceKind, FieldName, Sensitive};
use kaihu_wizard::view::{AnswerValue, Block, DateField, TextField};
use kaihu_wizard::{Action, Event, FieldId, FocusTarget, PageId};

/// ICAO Doc 9303-4, appendix A, with a last day that is ahead and its check digits.
const ZONE: &str = "P<DEUERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\
                    L898902C36DEU7408122F3204153ZE184226B<<<<<16";

/// Somebody who has come to the page of the number, with this kind chosen.
pub(crate) fn with(kind: &str) -> World {
    let mut world = World::new(1);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::EvidenceKind, 10);
    choose(&mut world, kind);
    world
}

/// The same at a provider that also asks for the last day and the sex.
pub(crate) fn asked_for_more() -> World {
    let mut world = World::with(1, |config| {
        let more = [FieldName::EvidenceExpiry, FieldName::Sex];
        config.plan.fields.extend(more);
    });
    world.start();
    Person::li_wei().go_until(&mut world, PageId::EvidenceKind, 10);
    world
}

pub(crate) fn choose(world: &mut World, kind: &str) {
    world.fill(FieldId::EvidenceKind, kind);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Evidence);
}

pub(crate) fn line(world: &World) -> TextField {
    let blocks = world.view().page.blocks.into_iter();
    let mut lines = blocks.filter_map(|block| match block {
        Block::TextField(line) => Some(line),
        _ => None,
    });
    lines.next().expect("a line to type in")
}

pub(crate) fn date(world: &World) -> DateField {
    let blocks = world.view().page.blocks.into_iter();
    let mut dates = blocks.filter_map(|block| match block {
        Block::DateField(date) => Some(date),
        _ => None,
    });
    dates.next().expect("a date")
}

pub(crate) fn parts(world: &World) -> [String; 3] {
    // English: day, month, year.
    date(world).parts.map(|part| part.value)
}

pub(crate) fn error(world: &World) -> Option<&'static str> {
    line(world).error.map(|error| error.key)
}

pub(crate) fn note(world: &World) -> Option<&'static str> {
    line(world).note.map(|note| note.message.key)
}

/// Fills in the number and leaves its field.
pub(crate) fn enter(world: &mut World, number: &str) {
    world.fill(FieldId::EvidenceNumber, number);
    world.happen(Event::Left(FieldId::EvidenceNumber));
}
