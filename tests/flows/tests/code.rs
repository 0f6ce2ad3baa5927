//! The code that does not come: other ways for it.

use kaihu_flows::{Person, World};
use kaihu_protocol::Channel;
use kaihu_wizard::view::Block;
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
