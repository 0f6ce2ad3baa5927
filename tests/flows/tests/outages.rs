//! Outages end: the page of a failure goes on by itself, and nobody hammers a backend meanwhile.

use kaihu_flows::{Person, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Event, HostEvent, PageId, Remedy};

/// 503 to everything under a path, until the outage is over.
fn outage(world: &mut World, path: &str, times: u32) {
    let fault =
        format!(r#"{{"path_prefix":"{path}","kind":"status","status":503,"times":{times}}}"#);
    world.switch("fault", &fault);
}

fn says_that_it_keeps_trying(world: &World) -> bool {
    let blocks = world.view().page.blocks;
    let mut texts = blocks.iter().filter_map(|block| match block {
        Block::Text(text) => Some(text.key),
        _ => None,
    });
    texts.any(|key| key == "problem-keeps-trying")
}

/// A person on the page of a failure that met their answers.
fn failed_at_contact() -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Contact, 10);
    outage(&mut world, "/v1/identity", 6);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    (world, person)
}

#[test]
fn an_outage_that_ends_is_noticed_without_a_press() {
    let (mut world, mut person) = failed_at_contact();
    assert!(says_that_it_keeps_trying(&world));
    world.wait(10 * 60_000);
    assert_eq!(world.page(), PageId::Code);
    let failed = |event: &&HostEvent| matches!(event, HostEvent::Failed { .. });
    assert_eq!(world.told.iter().filter(failed).count(), 1, "told once");
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn while_nobody_looks_nothing_is_tried() {
    let (mut world, mut person) = failed_at_contact();
    world.happen(Event::VisibilityChanged { visible: false });
    world.wait(30 * 60_000);
    assert_eq!(world.page(), PageId::Problem);
    world.happen(Event::VisibilityChanged { visible: true });
    world.wait(10 * 60_000);
    assert_eq!(world.page(), PageId::Code);
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn whoever_reads_the_help_is_not_taken_away() {
    let (mut world, _) = failed_at_contact();
    world.press(Action::Remedy(Remedy::GetHelp));
    world.wait(10 * 60_000);
    assert_eq!(world.page(), PageId::Problem);
    world.press(Action::CloseHelp);
    world.wait(10 * 60_000);
    assert_eq!(world.page(), PageId::Code);
}

#[test]
fn whoever_went_back_is_not_taken_away() {
    let (mut world, _) = failed_at_contact();
    world.press(Action::Back);
    world.wait(10 * 60_000);
    assert_eq!(world.page(), PageId::Contact);
}

#[test]
fn the_first_page_comes_by_itself_too() {
    let mut world = World::new(1);
    outage(&mut world, "/v1/", 12);
    world.start();
    assert_eq!(world.page(), PageId::Problem);
    world.wait(20 * 60_000);
    assert_eq!(world.page(), PageId::Start);
}

#[test]
fn maintenance_that_is_over_is_noticed_without_a_press() {
    let mut world = World::new(1);
    world.switch("maintenance", r#"{"until":"2026-11-23T08:30:00Z"}"#);
    world.start();
    assert_eq!(world.page(), PageId::Problem);
    world.wait(29 * 60_000);
    assert_eq!(world.page(), PageId::Problem);
    world.wait(6 * 60_000);
    assert_eq!(world.page(), PageId::Start);
}

/// Whether the page says so, in the text itself or set apart.
fn says(world: &World, key: &str) -> bool {
    let blocks = world.view().page.blocks;
    let mut texts = blocks.iter().filter_map(|block| match block {
        Block::Text(text) | Block::Inset(text) => Some(text.key),
        _ => None,
    });
    texts.any(|it| it == key)
}

#[test]
fn what_is_kept_is_said_to_those_who_have_answered_something() {
    let (world, _) = failed_at_contact();
    assert!(says(&world, "problem-kept"));
    assert!(says(&world, "why-provider-fault"));
    let mut world = World::new(1);
    outage(&mut world, "/v1/", 12);
    world.start();
    assert_eq!(world.page(), PageId::Problem);
    assert!(!says(&world, "problem-kept"), "there is nothing yet");
}
