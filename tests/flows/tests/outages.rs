//! Outages end: the page of a failure goes on by itself, and nobody hammers a backend meanwhile.

use kaihu_flows::{Person, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Event, FieldId, HostEvent, PageId, Remedy};

/// 503 to everything under a path, until the outage is over.
fn outage(world: &mut World, path: &str, times: u32) {
    let fault =
        format!(r#"{{"path_prefix":"{path}","kind":"status","status":503,"times":{times}}}"#);
    world.switch("fault", &fault);
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
    assert!(says(&world, "problem-keeps-trying"));
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

#[test]
fn the_result_is_not_looked_at_before_the_backend_has_time() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::CheckAnswers, 60);
    world.switch(
        "fault",
        r#"{"path_prefix":"/v1/result","kind":"status","status":503,"retry_after_s":600}"#,
    );
    world.press(Action::Continue);
    world.wait(600_000);
    assert_eq!(world.page(), PageId::Pending, "it was asked to wait");
    world.wait(310_000);
    assert_eq!(world.page(), PageId::Opened);
}

/// The texts that are set apart on the page.
fn insets(world: &World) -> Vec<&'static str> {
    let blocks = world.view().page.blocks;
    let inset = |block: &Block| match block {
        Block::Inset(text) => Some(text.key),
        _ => None,
    };
    blocks.iter().filter_map(inset).collect()
}

#[test]
fn a_wait_says_what_it_is_about_and_can_be_ended() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Contact, 10);
    world.fill(FieldId::Phone, person.phones[0]);
    world.fill(FieldId::Email, person.email);
    world.weather.lost_requests = 100;
    world.happen(Event::Pressed(Action::Continue));
    world.wait(1_000);
    assert_eq!(insets(&world), [""; 0], "a short wait is none");
    world.wait(1_000);
    assert_eq!(insets(&world), ["cause-unreachable"]);
    let heard = |world: &World| {
        let heard = world.announced.iter();
        heard.filter(|it| it.key == "cause-unreachable").count()
    };
    assert_eq!(heard(&world), 1, "told once to those who listen");
    world.press(Action::StopWaiting);
    assert_eq!(world.page(), PageId::Problem);
    let tried = world.failures.len();
    world.wait(5_000);
    assert_eq!(world.failures.len(), tried, "nothing more was tried");
    world.weather.lost_requests = 0;
    world.press(Action::Remedy(Remedy::TryAgain));
    assert_eq!(world.page(), PageId::Code);
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn whoever_does_not_wait_for_the_submission_is_told_that_it_may_have_arrived() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::CheckAnswers, 60);
    world.weather.lost_answers = 100;
    world.happen(Event::Pressed(Action::Continue));
    world.wait(2_000);
    world.press(Action::StopWaiting);
    assert_eq!(world.page(), PageId::Pending);
    assert_eq!(world.view().page.heading.key, "unknown-heading");
    world.weather.lost_answers = 0;
    person.go_to_the_end(&mut world, 40);
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
