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

/// How many percent the bar shows at each moment until the page changes.
fn bar(world: &mut World) -> Vec<u8> {
    let mut seen = Vec::new();
    world.happen(Event::Pressed(Action::Continue));
    for _ in 0..600 {
        let blocks = world.view().page.blocks;
        let shown = blocks.into_iter().find_map(|block| match block {
            Block::Working(working) => working.done,
            _ => None,
        });
        seen.extend(shown.map(|done| done.percent));
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

#[test]
fn a_picture_that_never_came_to_the_store_is_sent_again() {
    let mut world = World::with_store(32, |_| ());
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, PageId::Picture, 60);
    // What a backend says that finds nothing there, though something has answered for the store.
    let fault = r#"{"path_prefix":"/v1/uploads/","method":"POST","kind":"status","status":409}"#;
    world.switch("fault", fault);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    person.go_to_the_end(&mut world, 40);
}
