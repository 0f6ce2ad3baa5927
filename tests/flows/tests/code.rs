//! The code that does not come: other ways for it.

use kaihu_flows::{Person, World};
use kaihu_protocol::Channel;
use kaihu_wizard::view::{Block, Weight};
use kaihu_wizard::{Action, PageId};

fn at_the_code() -> (World, Person) {
    let mut world = World::new(23);
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, PageId::Code, 40);
    (world, person)
}

fn ways(world: &World) -> Vec<Channel> {
    let buttons = world.view().page.buttons.into_iter();
    let channel = |action| match action {
        Action::CodeBy(channel) => Some(channel),
        _ => None,
    };
    buttons
        .filter_map(|button| channel(button.action))
        .collect()
}

fn lead(world: &World) -> &'static str {
    let blocks = world.view().page.blocks;
    let leads = blocks.into_iter().filter_map(|block| match block {
        Block::Lead(message) => Some(message.key),
        _ => None,
    });
    leads.last().expect("a lead")
}

#[test]
fn a_call_is_another_way_once_its_wait_is_over() {
    let (mut world, mut person) = at_the_code();
    assert!(!ways(&world).contains(&Channel::Voice));
    world.wait(120_000);
    assert!(ways(&world).contains(&Channel::Voice));
    world.press(Action::CodeBy(Channel::Voice));
    assert_eq!(lead(&world), "code-lead-voice");
    assert_eq!(world.codes_sent(), 2);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

/// Where codes go that did not come, in full, and how much the way to another number stands out.
fn what_is_said_of_the_number(world: &World) -> (Option<String>, Option<Weight>) {
    let page = world.view().page;
    let number = page.blocks.into_iter().find_map(|block| match block {
        Block::Inset(text) if text.key == "code-still-none" => Some(text.args[0].1.clone()),
        _ => None,
    });
    let change = Action::Change(PageId::Contact);
    let button = page.buttons.into_iter().find(|it| it.action == change);
    (number, button.map(|button| button.weight))
}

#[test]
fn who_asks_for_another_code_is_shown_where_they_go() {
    let (mut world, mut person) = at_the_code();
    let (number, weight) = what_is_said_of_the_number(&world);
    assert_eq!((number, weight), (None, Some(Weight::Link)), "it may come");
    world.wait(31_000);
    world.press(Action::ResendCode);
    let (number, weight) = what_is_said_of_the_number(&world);
    assert_eq!(number.as_deref(), Some("+86 138 1234 5678"), "all of it");
    assert_eq!(weight, Some(Weight::Secondary));
    // Another number begins anew.
    world.press(Action::Change(PageId::Contact));
    person.phones.remove(0);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Code);
    assert_eq!(
        what_is_said_of_the_number(&world),
        (None, Some(Weight::Link))
    );
}

#[test]
fn a_code_by_mail_proves_the_address_and_that_is_enough() {
    let (mut world, mut person) = at_the_code();
    world.wait(120_000);
    world.press(Action::CodeBy(Channel::Email));
    assert_eq!(lead(&world), "code-lead");
    person.act(&mut world);
    assert_eq!(world.page(), PageId::FaceIntro);
    world.reload();
    assert_eq!(world.page(), PageId::FaceIntro);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn the_way_that_was_chosen_is_kept_over_a_reload() {
    let (mut world, _) = at_the_code();
    world.wait(120_000);
    world.press(Action::CodeBy(Channel::Voice));
    world.reload();
    assert_eq!(
        (world.page(), lead(&world)),
        (PageId::Code, "code-lead-voice")
    );
    assert_eq!(world.codes_sent(), 2);
}
