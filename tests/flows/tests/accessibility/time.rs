//! How much time there is.

use crate::{PAGES, at};
use kaihu_flows::{Face, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, FieldId, HostEvent, PageId};

#[test]
fn the_end_of_a_code_is_said_once_a_minute_before_it() {
    let (mut world, _) = at(PageId::Code);
    let sent = world.announced.len();
    let begun = world.now();
    world.wait(299_000);
    let said: Vec<_> = world.announced[sent..].iter().collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0].key, "code-ends-soon");
    assert_eq!(said[0].args, [("seconds", "60".to_owned())]);
    let after = world.announced_at[sent] - begun;
    assert!((238_000..=241_000).contains(&after), "after {after} ms");
    assert!(
        world
            .view()
            .page
            .buttons
            .iter()
            .any(|b| b.action == Action::ResendCode)
    );
}

#[test]
fn more_time_for_a_code_is_there_before_and_after_its_end() {
    for wait in [250_000, 301_000] {
        let (mut world, mut person) = at(PageId::Code);
        let first = world.newest_code();
        world.wait(wait);
        world.press(Action::ResendCode);
        assert_ne!(world.newest_code(), first, "after {wait} ms");
        world.wait(250_000);
        person.go_until(&mut world, PageId::FaceIntro, 1);
    }
}

/// The timers of the machine are five: the next attempt at a call, the next look at the result, the
/// seconds of the code, the watch over the camera, and the patience of who waits. Whatever they do
/// in an hour, the page and what was typed stay, and the journey goes on.
#[test]
fn no_page_hurries_anybody() {
    const HOUR_MS: u64 = 60 * 60 * 1_000;
    let typed = [
        (FieldId::Name, "李"),
        (FieldId::EvidenceNumber, "1101"),
        (FieldId::BirthYear, "19"),
        (FieldId::Phone, "138"),
        (FieldId::Email, "half@"),
    ];
    for page in PAGES {
        let (mut world, mut person) = at(page);
        for (field, text) in typed {
            if is_shown(&world, field) {
                world.fill(field, text);
            }
        }
        let before = answers(&world);
        world.wait(HOUR_MS);
        assert_eq!(world.page(), page);
        assert_eq!(answers(&world), before, "{page:?}");
        world.face = Face::Good;
        person.go_to_the_end(&mut world, 40);
        let failed = |told: &HostEvent| matches!(told, HostEvent::Failed { .. });
        assert!(!world.told.iter().any(failed), "{page:?}: {:?}", world.told);
    }
}

fn is_shown(world: &World, field: FieldId) -> bool {
    fields(world).into_iter().any(|(shown, _)| shown == field)
}

/// What is typed on the page, apart from a code, which ends.
fn answers(world: &World) -> Vec<(FieldId, String)> {
    let mut fields = fields(world);
    fields.retain(|(field, _)| *field != FieldId::Code);
    fields
}

fn fields(world: &World) -> Vec<(FieldId, String)> {
    let mut fields = Vec::new();
    for block in world.view().page.blocks {
        match block {
            Block::TextField(text) => fields.push((text.field, text.value)),
            Block::Phone(phone) => fields.push((phone.number.field, phone.number.value)),
            Block::Radios(radios) => fields.push((radios.field, radios.value)),
            Block::DateField(date) => {
                fields.extend(date.parts.map(|part| (part.field, part.value)));
            }
            _ => {}
        }
    }
    fields
}
