//! What is said and heard.

use crate::{at, count, journey};
use kaihu_flows::{Face, Person, World};
use kaihu_wizard::{Action, CameraEvent, Cue, Event, FieldId, FocusTarget, PageId, Prompt};

#[test]
fn the_camera_speaks_at_most_every_two_seconds_and_not_twice_of_the_same() {
    let (mut world, _) = at(PageId::Camera);
    for second in 0..60 {
        world.face = match second % 3 {
            0 => Face::Dark,
            _ => Face::Nobody,
        };
        world.wait(1_000);
    }
    let prompts: Vec<_> = world
        .announced
        .iter()
        .zip(&world.announced_at)
        .filter(|(message, _)| message.key.starts_with("prompt-"))
        .collect();
    assert!(prompts.len() > 10, "it does speak: {prompts:?}");
    for pair in prompts.windows(2) {
        assert!(pair[1].1 - pair[0].1 >= 2_000, "too fast: {pair:?}");
        assert_ne!(pair[0].0, pair[1].0, "nothing new");
    }
}

#[test]
fn a_prompt_that_stays_is_said_once() {
    let (mut world, _) = at(PageId::Camera);
    world.face = Face::Dark;
    world.wait(30_000);
    assert_eq!(count(&world, Prompt::MoreLight.message().key), 1);
}

#[test]
fn a_camera_that_cannot_judge_says_that_the_button_works() {
    let (mut world, _) = at(PageId::FaceIntro);
    world.face = Face::Nobody;
    world.happen(Event::Pressed(Action::Continue));
    let Some(stream) = world.stream() else {
        panic!("the camera is not open")
    };
    world.happen(Event::Camera {
        stream,
        event: CameraEvent::AssessorFailed,
    });
    assert_eq!(count(&world, Prompt::Manual.message().key), 1);
}

#[test]
fn a_sent_code_is_said_and_so_is_another_one_until_the_person_goes_on() {
    let (mut world, _) = at(PageId::Code);
    assert_eq!(count(&world, "code-sent-announcement"), 1);
    assert_eq!(world.view().toast, None, "the page itself says it");
    world.wait(31_000);
    world.press(Action::ResendCode);
    assert_eq!(count(&world, "code-sent-announcement"), 2);
    assert_eq!(world.focus, Some(FocusTarget::Field(FieldId::Code)));
    assert!(world.view().toast.is_some());
    world.wait(20_000);
    assert!(world.view().toast.is_some(), "it does not go by itself");
    world.press(Action::OpenHelp);
    assert_eq!(world.view().toast, None);
}

#[test]
fn a_wait_that_turns_into_a_review_by_people_is_said() {
    let mut world = World::new(1);
    world.switch("taken", r#"{"evidence_number":"11010519491231002X"}"#);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Pending, 40);
    world.wait(60_000);
    assert_eq!(count(&world, "review-heading"), 1);
}

#[test]
fn a_long_wait_is_said_once_and_a_short_one_is_not() {
    let (mut world, mut person) = journey();
    person.go_to_the_end(&mut world, 40);
    assert_eq!(
        count(&world, "working-announcement"),
        0,
        "nothing took long"
    );

    let (mut world, mut person) = at(PageId::Name);
    person.go_until(&mut world, PageId::Contact, 5);
    world.fill(FieldId::Phone, person.phones[0]);
    world.fill(FieldId::Email, person.email);
    world.weather.lost_requests = 100;
    let begun = world.now();
    world.press(Action::Continue);
    assert!(world.now() - begun > 3_000, "it took long");
    assert_eq!(count(&world, "working-announcement"), 1);
    let said = world.announced.iter().zip(&world.announced_at);
    let at = said
        .filter(|(message, _)| message.key == "working-announcement")
        .map(|(_, at)| at - begun);
    assert_eq!(at.collect::<Vec<_>>(), [1_500]);
}

#[test]
fn sounds_are_heard_by_those_who_asked_for_them_and_by_nobody_else() {
    let (mut world, mut person) = journey();
    person.go_to_the_end(&mut world, 40);
    assert_eq!(world.heard, [], "nobody asked");

    let (mut world, _) = at(PageId::Camera);
    world.wait(3_000);
    world.press(Action::ToggleSound);
    world.face = Face::Dark;
    world.wait(4_000);
    world.face = Face::Good;
    world.wait(4_000);
    assert_eq!(world.page(), PageId::Picture);
    // The first says that they are on.
    assert_eq!(world.heard, [Cue::Good, Cue::Adjust, Cue::Good, Cue::Taken]);

    world.face = Face::Dark;
    world.press(Action::Retake);
    world.press(Action::ToggleSound);
    world.wait(4_000);
    assert_eq!(world.heard.len(), 4, "asked for silence");
}
