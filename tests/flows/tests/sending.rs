//! The picture on its way.

use kaihu_flows::{Person, World};
use kaihu_protocol::Call;
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Event, PageId};

fn at_the_picture() -> (World, Person) {
    let mut world = World::new(31);
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, PageId::Picture, 60);
    (world, person)
}

/// How many percent the bar shows, where it shows any.
fn shown(world: &World) -> Option<u8> {
    let mut blocks = world.view().page.blocks.into_iter();
    let done = blocks.find_map(|block| match block {
        Block::Working(working) => working.done,
        _ => None,
    });
    done.map(|done| done.percent)
}

/// The same at each moment until the page changes.
fn bar(world: &mut World) -> Vec<u8> {
    let mut seen = Vec::new();
    world.happen(Event::Pressed(Action::Continue));
    for _ in 0..600 {
        seen.extend(shown(world));
        if world.page() != PageId::Picture {
            break;
        }
        world.wait(20);
    }
    seen.dedup();
    seen
}

#[test]
fn the_bar_moves_while_the_bytes_do() {
    let (mut world, _) = at_the_picture();
    let seen = bar(&mut world);
    assert_eq!(world.page(), PageId::CheckAnswers);
    assert!(seen.len() >= 2, "{seen:?}");
    assert!(seen.is_sorted(), "{seen:?}");
}

#[test]
fn a_part_that_was_lost_is_sent_again_and_no_other() {
    let (mut world, mut person) = at_the_picture();
    // Whatever is sent arrives; what is lost is only the word of it.
    world.weather.lost_answers = 30;
    bar(&mut world);
    world.weather.lost_answers = 0;
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
    assert!(world.failures.len() > 1, "{:?}", world.failures);
    let from = |(call, _): &(Call, _)| match call {
        Call::SendUpload { offset, .. } => Some(*offset),
        _ => None,
    };
    let sent: Vec<u64> = world.once.iter().filter_map(from).collect();
    assert!(
        sent.len() > 1 && sent.is_sorted_by(|a, b| a < b),
        "{sent:?}"
    );
}

fn at_the_picture_for_a_store() -> (World, Person) {
    let mut world = World::with_store(32, |_| ());
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, PageId::Picture, 60);
    (world, person)
}

#[test]
fn the_bar_moves_while_a_store_takes_the_picture() {
    let (mut world, _) = at_the_picture_for_a_store();
    let seen = bar(&mut world);
    assert_eq!(world.page(), PageId::CheckAnswers);
    assert!(seen.len() >= 3, "{seen:?}");
    assert!(seen.is_sorted(), "{seen:?}");
    assert_eq!(seen.last(), Some(&100));
}

#[test]
fn what_a_store_did_not_take_does_not_count() {
    let (mut world, mut person) = at_the_picture_for_a_store();
    world.happen(Event::Pressed(Action::Continue));
    // It is announced; from here on nothing arrives.
    world.weather.lost_requests = 100;
    while shown(&world) != Some(100) {
        world.wait(5);
    }
    while shown(&world).is_some() {
        world.wait(5);
    }
    assert_eq!(world.page(), PageId::Picture, "tried again");
    world.weather.lost_requests = 0;
    let seen = bar(&mut world);
    assert_eq!(seen.first(), Some(&25), "{seen:?}");
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn a_picture_that_never_came_to_the_store_is_sent_again() {
    let (mut world, mut person) = at_the_picture_for_a_store();
    // What a backend says that finds nothing there, though something has answered for the store.
    let fault = r#"{"path_prefix":"/v1/uploads/","method":"POST","kind":"status","status":409}"#;
    world.switch("fault", fault);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    person.go_to_the_end(&mut world, 40);
}
