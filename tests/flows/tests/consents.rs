//! What people agree to, and what they acknowledge apart from it.

use kaihu_flows::{Person, World};
use kaihu_protocol::ConsentKind;
use kaihu_wizard::view::{Block, Wording};
use kaihu_wizard::{Action, FocusTarget, PageId};

fn with_crypto() -> (World, Person) {
    let mut world = World::with(1, |config| config.plan.crypto = true);
    world.start();
    (world, Person::li_wei())
}

/// The texts with a box on the page, and whether it is ticked.
fn boxes(world: &World) -> Vec<(String, bool)> {
    let blocks = world.view().page.blocks.into_iter();
    let texts = blocks.filter_map(|block| match block {
        Block::Checkbox(it) => match it.text {
            Wording::Theirs(text) => Some((text, it.checked)),
            Wording::Ours(_) => None,
        },
        _ => None,
    });
    texts.collect()
}

#[test]
fn a_risk_is_acknowledged_apart_and_unticked_before_anything_is_sent() {
    let (mut world, mut person) = with_crypto();
    person.go_until(&mut world, PageId::Consent, 3);
    assert_eq!(boxes(&world).len(), 3);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Risk);
    assert_eq!(world.consents_sent(), [], "before all of it was read");
    let notice = boxes(&world);
    assert_eq!(notice.len(), 1);
    assert!(!notice[0].1, "nobody ticks it for the person");

    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Risk);
    assert_eq!(world.focus, Some(FocusTarget::ErrorSummary));
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Consent);
    assert!(boxes(&world).iter().all(|(_, ticked)| *ticked));
    world.press(Action::Continue);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Name);

    let sent = world.consents_sent();
    let kinds: Vec<_> = sent.iter().map(|given| given.kind).collect();
    let all = [
        ConsentKind::Terms,
        ConsentKind::Privacy,
        ConsentKind::Biometric,
        ConsentKind::Risk,
    ];
    assert_eq!(kinds, all);
    let risk = &sent[3];
    assert_eq!(
        (risk.version.as_str(), risk.locale.as_str()),
        ("2026-11-01", "en")
    );
    assert_eq!(risk.text_sha256.len(), 64);
    person.go_to_the_end(&mut world, 60);
}

#[test]
fn who_comes_back_has_acknowledged_it() {
    let (mut world, mut person) = with_crypto();
    person.go_until(&mut world, PageId::Contact, 20);
    world.reload();
    assert!(![PageId::Consent, PageId::Risk].contains(&world.page()));
    person.go_to_the_end(&mut world, 60);
}

#[test]
fn where_nothing_is_held_that_can_fall_nobody_is_asked() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Consent, 3);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Name);
}
