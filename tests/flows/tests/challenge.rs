//! Movements before the picture: done, overdue, interrupted, refused, left out.

use kaihu_flows::{Face, Person, World};
use kaihu_protocol::Code;
use kaihu_sandbox::{Config, Plan};
use kaihu_wizard::view::{Block, CameraView, ChallengeView};
use kaihu_wizard::{Action, CameraEvent, Event, HostEvent, PageId, Prompt, Remedy};

fn asking(config: &mut Config) {
    config.plan = Plan {
        challenge: true,
        ..Plan::default()
    };
}

/// At the camera of a provider that asks for movements.
fn at_the_camera(face: Face) -> (World, Person) {
    let mut world = World::with(1, asking);
    world.face = face;
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::FaceIntro, 20);
    let foretold = Block::Text("face-movements".into());
    assert!(world.view().page.blocks.contains(&foretold));
    person.go_until(&mut world, PageId::Camera, 1);
    (world, person)
}

fn camera(world: &World) -> CameraView {
    let blocks = world.view().page.blocks;
    let camera = blocks.into_iter().find_map(|block| match block {
        Block::Camera(camera) => Some(camera),
        _ => None,
    });
    camera.expect("a camera")
}

fn challenge(world: &World) -> ChallengeView {
    camera(world).challenge.expect("a challenge")
}

/// Waits until so many movements were made.
fn until_done(world: &mut World, done: u32) {
    for _ in 0..600 {
        if world.page() == PageId::Camera && challenge(world).done >= done {
            return;
        }
        world.wait(40);
    }
    panic!("not {done} done: {:#?}", world.view());
}

fn until_page(world: &mut World, page: PageId, ms: u64) {
    for _ in 0..ms / 100 {
        if world.page() == page && !world.view().busy {
            return;
        }
        world.wait(100);
    }
    panic!("no {page:?}: {:#?}", world.view());
}

fn said(world: &World, key: &str) -> usize {
    let same = |message: &&kaihu_wizard::Message| message.key == key;
    world.announced.iter().filter(same).count()
}

#[test]
fn who_moves_as_asked_gets_a_wallet() {
    let (mut world, mut person) = at_the_camera(Face::Follows);
    let before = world.announced.len();
    world.wait(1_000);
    until_done(&mut world, 0);
    assert_eq!(challenge(&world).of, 4);
    assert!(!camera(&world).shutter, "not before the movements");
    for done in 1..=4 {
        until_done(&mut world, done);
        assert_eq!(world.pictures, 0);
    }
    until_page(&mut world, PageId::Picture, 6_000);
    // Nobody is told what is done already, nor anything in a hurry.
    let on_camera = &world.announced_at[before..];
    let gaps = on_camera.windows(2).map(|two| two[1] - two[0]);
    assert!(gaps.min() >= Some(2_000), "{on_camera:?}");
    person.go_to_the_end(&mut world, 20);
    let failed = |event: &&HostEvent| matches!(event, HostEvent::Failed { .. });
    assert_eq!(world.told.iter().find(failed), None);
}

/// Somebody who does not see the screen moves when it is said.
#[test]
fn each_movement_is_announced_to_those_who_wait_for_it() {
    let (mut world, _) = at_the_camera(Face::Listens);
    until_page(&mut world, PageId::Picture, 60_000);
    for key in [
        "prompt-turn-left",
        "prompt-turn-right",
        "prompt-look-up",
        "prompt-nod",
    ] {
        assert_eq!(said(&world, key), 1, "{:#?}", world.announced);
    }
}

#[test]
fn a_backend_without_challenges_is_as_before() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    world.face = Face::Dark;
    person.go_until(&mut world, PageId::Camera, 20);
    world.wait(2_000);
    assert_eq!(camera(&world).challenge, None);
    assert!(camera(&world).shutter);
    world.press(Action::ChangeMovements);
    assert_eq!(world.view().help, None);
    world.face = Face::Good;
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn who_holds_still_is_not_photographed_and_the_time_is_told_kindly() {
    let (mut world, _) = at_the_camera(Face::Nobody);
    world.press(Action::OpenHelp);
    let help = world.view().help.expect("help").blocks;
    assert_eq!(help[0], Block::Text("help-movements".into()));
    world.press(Action::CloseHelp);
    world.wait(30_000);
    assert_eq!(
        challenge(&world).of,
        0,
        "time is not spent on an empty chair"
    );
    world.face = Face::Good;
    world.wait(3_000);
    assert_eq!(challenge(&world).of, 4);
    let first = camera(&world).prompt;
    assert!(first.is_movement(), "{first:?}");
    world.happen(Event::Pressed(Action::Shutter));
    world.wait(176_000);
    assert_eq!((world.pictures, world.view().toast), (0, None));
    world.wait(3_000);
    let toast = world.view().toast.expect("an explanation");
    assert_eq!(toast.key, "challenge-again");
    assert_eq!(said(&world, "challenge-again"), 1);
    let again = challenge(&world);
    assert_eq!((again.done, again.of, again.proposed), (0, 4, false));
    // After the second time the way without is pointed out.
    world.wait(181_000);
    let toast = world.view().toast.expect("an explanation");
    assert_eq!(toast.key, "challenge-again-or-without");
    assert!(challenge(&world).proposed);
    world.face = Face::Follows;
    until_page(&mut world, PageId::Picture, 30_000);
}

#[test]
fn what_was_done_stays_done_over_all_that_comes_between() {
    let (mut world, mut person) = at_the_camera(Face::Follows);
    world.wait(500);
    until_done(&mut world, 1);
    // A hidden page.
    world.happen(Event::VisibilityChanged { visible: false });
    assert_eq!(world.stream(), None);
    world.wait(5_000);
    world.happen(Event::VisibilityChanged { visible: true });
    world.wait(100);
    assert_eq!((challenge(&world).done, challenge(&world).of), (1, 4));
    until_done(&mut world, 2);
    // The help.
    world.press(Action::OpenHelp);
    world.wait(5_000);
    assert_eq!(challenge(&world).done, 2, "nothing is counted behind it");
    world.press(Action::CloseHelp);
    until_done(&mut world, 3);
    // The camera is lost: it is opened again by itself, and then no more.
    let lose = |world: &mut World| {
        let stream = world.stream().expect("a stream");
        let event = CameraEvent::Ended;
        world.happen(Event::Camera { stream, event });
    };
    lose(&mut world);
    world.wait(200);
    assert_eq!((challenge(&world).done, challenge(&world).of), (3, 4));
    lose(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.wait(4_000);
    world.press(Action::Remedy(Remedy::TryAgain));
    world.wait(200);
    assert_eq!((challenge(&world).done, challenge(&world).of), (3, 4));
    // The person goes back to the introduction.
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::FaceIntro);
    world.press(Action::Continue);
    assert_eq!(challenge(&world).done, 3);
    // Somebody turns the light off, and on again.
    world.face = Face::Dark;
    world.wait(3_000);
    assert_eq!(camera(&world).prompt, Prompt::MoreLight);
    world.face = Face::Follows;
    until_page(&mut world, PageId::Picture, 20_000);
    // Another picture needs no other movements.
    world.press(Action::Retake);
    until_page(&mut world, PageId::Picture, 5_000);
    assert_eq!(world.pictures, 2);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn a_stream_that_stands_still_is_opened_again_and_costs_no_movement() {
    let (mut world, _) = at_the_camera(Face::Follows);
    world.wait(500);
    until_done(&mut world, 2);
    let before = world.stream();
    world.face = Face::Frozen;
    world.wait(1_200);
    world.face = Face::Follows;
    world.wait(500);
    assert!(world.stream().is_some() && world.stream() != before);
    assert!(challenge(&world).done >= 2);
    until_page(&mut world, PageId::Picture, 30_000);
}

#[test]
fn time_that_ends_unseen_is_explained_and_not_counted() {
    let (mut world, _) = at_the_camera(Face::Good);
    world.wait(2_000);
    world.happen(Event::VisibilityChanged { visible: false });
    world.wait(600_000);
    world.happen(Event::VisibilityChanged { visible: true });
    world.wait(2_000);
    let toast = world.view().toast.expect("an explanation");
    assert_eq!(toast.key, "challenge-again");
    world.wait(181_000);
    assert!(!challenge(&world).proposed, "the first time that was spent");
}

#[test]
fn a_picture_that_waited_too_long_needs_new_movements() {
    let (mut world, mut person) = at_the_camera(Face::Follows);
    until_page(&mut world, PageId::Picture, 30_000);
    world.wait(181_000);
    assert_eq!(world.page(), PageId::Picture, "nobody is moved on");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Camera);
    until_page(&mut world, PageId::Picture, 30_000);
    assert_eq!(said(&world, "challenge-again"), 1);
    person.go_to_the_end(&mut world, 60);
}

/// The clock of the server runs ahead of ours.
#[test]
fn what_the_backend_calls_overdue_is_done_again() {
    let (mut world, mut person) = at_the_camera(Face::Follows);
    until_page(&mut world, PageId::Picture, 30_000);
    world.switch("clock", r#"{"advance_s": 200}"#);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Camera);
    person.go_to_the_end(&mut world, 60);
}

#[test]
fn a_refused_challenge_has_a_page_and_the_next_one_is_new() {
    let (mut world, mut person) = at_the_camera(Face::Follows);
    until_page(&mut world, PageId::Picture, 30_000);
    // For the server they were made before they can have been.
    world.switch("clock", r#"{"advance_s": -60}"#);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Problem);
    let told = HostEvent::Failed {
        code: Code::ChallengeFailed,
        page: PageId::Picture,
    };
    assert!(world.told.contains(&told), "{:?}", world.told);
    let first = world.view().page.buttons[0].action.clone();
    assert_eq!(first, Action::Remedy(Remedy::RetakePicture));
    world.press(first);
    assert_eq!(challenge(&world).done, 0);
    person.go_to_the_end(&mut world, 60);
}

/// Everything from "I can't turn my head" to the person who looks at it.
#[test]
fn who_cannot_move_is_told_what_that_means_and_looked_at_by_a_person() {
    let (mut world, mut person) = at_the_camera(Face::Good);
    world.wait(2_000);
    assert_eq!(challenge(&world).way_out.key, "movements-cannot");
    world.press(Action::ChangeMovements);
    assert_eq!(world.page(), PageId::WithoutMovements);
    assert_eq!(world.stream(), None, "no camera while reading");
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Camera);
    world.wait(2_000);
    assert_eq!(challenge(&world).of, 4, "the movements are still there");
    world.press(Action::ChangeMovements);
    world.face = Face::Dark;
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(challenge(&world).of, 0);
    assert!(camera(&world).shutter);
    // After all, and then not.
    world.press(Action::ChangeMovements);
    world.wait(200);
    assert_eq!(challenge(&world).of, 4);
    world.press(Action::ChangeMovements);
    world.press(Action::Continue);
    world.face = Face::Good;
    until_page(&mut world, PageId::Picture, 10_000);
    person.go_until(&mut world, PageId::Pending, 20);
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Pending);
    assert_eq!(world.view().page.heading.key, "review-heading");
}

#[test]
fn where_the_alternative_is_not_offered_there_is_a_person_to_ask() {
    let mut world = World::with(1, |config| {
        asking(config);
        config.plan.alternative = false;
    });
    world.face = Face::Good;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Camera, 20);
    world.wait(1_000);
    world.press(Action::ChangeMovements);
    assert_eq!(world.page(), PageId::Camera);
    assert!(world.view().help.is_some());
}

#[test]
fn where_movements_cannot_be_followed_the_way_without_is_shown() {
    let mut world = World::with(1, asking);
    world.assesses = false;
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::FaceIntro, 20);
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::WithoutMovements);
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(camera(&world).prompt, Prompt::Manual);
    world.press(Action::Shutter);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Picture);
}

#[test]
fn nets_that_are_slow_to_come_are_waited_for_and_not_for_ever() {
    for (nets_ms, page) in [(50_000, PageId::Camera), (70_000, PageId::WithoutMovements)] {
        let mut world = World::with(1, asking);
        world.nets_ms = nets_ms;
        world.face = Face::Nobody;
        world.start();
        let mut person = Person::li_wei();
        person.go_until(&mut world, PageId::FaceIntro, 20);
        world.happen(Event::Pressed(Action::Continue));
        world.wait(45_000);
        assert_eq!(world.page(), PageId::Camera, "{nets_ms}");
        world.wait(30_000);
        assert_eq!(world.page(), page, "{nets_ms}");
    }
}
