//! The words of the camera's pages come with the first question, or later, or not at once.

use kaihu_flows::{Face, Person, World};
use kaihu_protocol::Code;
use kaihu_wizard::{Action, FocusTarget, HostEvent, PageId, Remedy};

fn world(words_ms: u64, has_later_words: bool) -> (World, Person) {
    let mut world = World::new(1);
    world.words_ms = words_ms;
    world.has_later_words = has_later_words;
    world.start();
    (world, Person::li_wei())
}

#[test]
fn a_page_waits_for_its_words_and_then_begins_at_its_heading() {
    let (mut world, mut person) = world(1_000_000, true);
    person.go_until(&mut world, PageId::Code, 20);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::FaceIntro);
    assert_eq!(world.view().page.heading.key, "loading-heading");
    world.press(Action::Continue);
    assert_eq!(
        world.page(),
        PageId::FaceIntro,
        "there is nothing to go on from"
    );
    world.focus = None;
    world.wait(1_000_000);
    assert_eq!(world.view().page.heading.key, "face-heading");
    assert_eq!(world.focus, Some(FocusTarget::Heading));
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn words_that_cannot_be_had_are_told_and_asked_for_again() {
    let (mut world, mut person) = world(50, false);
    person.go_until(&mut world, PageId::Problem, 20);
    let told = HostEvent::Failed {
        code: Code::NetUnreachable,
        page: PageId::FaceIntro,
    };
    assert!(world.told.contains(&told), "{:?}", world.told);
    world.has_later_words = true;
    world.press(Action::Remedy(Remedy::TryAgain));
    world.wait(200);
    assert_eq!(world.view().page.heading.key, "face-heading");
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn words_that_failed_early_are_asked_for_with_the_next_page() {
    let (mut world, mut person) = world(10, false);
    person.go_until(&mut world, PageId::Evidence, 20);
    world.has_later_words = true;
    person.go_until(&mut world, PageId::FaceIntro, 20);
    assert_eq!(world.view().page.heading.key, "face-heading");
    world.face = Face::Good;
    person.go_to_the_end(&mut world, 20);
}
