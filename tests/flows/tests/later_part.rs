//! A program in two parts: the later one comes while the first page is read, or late, or not at once.

use kaihu_flows::{Person, World};
use kaihu_protocol::{BlobId, Code, Failure, Reply, Sensitive, Transport};
use kaihu_wizard::view::{Block, Illustration};
use kaihu_wizard::{
    Action, CameraEvent, Config, Event, FieldId, FocusTarget, HostEvent, PageId, Remedy, RequestId,
    StreamId, TimerId, Wizard,
};

/// Much later than anything here.
const NEVER_MS: u64 = 1_000_000_000;

fn world(part_ms: u64, has_later_part: bool) -> World {
    world_of(1, part_ms, has_later_part)
}

fn world_of(seed: u64, part_ms: u64, has_later_part: bool) -> World {
    let mut world = World::new(seed);
    world.part_ms = part_ms;
    world.has_later_part = has_later_part;
    world.put_wizard(in_parts(false));
    world
}

fn in_parts(handed_over: bool) -> Wizard {
    Wizard::in_parts(Config {
        locale: "en".to_owned(),
        address: "https://bank.example/open".to_owned(),
        handed_over,
        ..Config::default()
    })
}

#[test]
fn who_comes_back_waits_for_it_and_is_where_they_were() {
    let mut world = world(200, true);
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, PageId::Contact, 40);
    world.wait(1_000);
    world.reload_with(in_parts(false));
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Contact);
    world.go(-1);
    assert_eq!(world.page(), PageId::BirthDate);
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn back_on_the_second_page_leads_to_the_first() {
    let mut world = world(200, true);
    world.start();
    world.wait(1_000);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent);
    world.go(-1);
    assert_eq!(world.page(), PageId::Start);
}

#[test]
fn the_first_page_does_not_wait_for_it_and_a_journey_goes_on_from_there() {
    let mut world = world(200, true);
    world.start();
    assert_eq!(world.page(), PageId::Start);
    Person::li_wei().go_to_the_end(&mut world, 40);
}

#[test]
fn a_press_waits_for_it_and_happens_once() {
    let mut world = world(60_000, true);
    world.start();
    world.happen(Event::Pressed(Action::Continue));
    world.happen(Event::Pressed(Action::Continue));
    assert_eq!(world.page(), PageId::Start);
    assert!(world.view().busy);
    world.wait(10_000);
    let told = world.announced.last().map(|message| message.key);
    assert_eq!(told, Some("working-announcement"), "to those who listen");
    world.wait(60_000);
    assert_eq!(world.page(), PageId::Consent);
    assert!(!world.view().busy);
    let wrong = |block: &Block| matches!(block, Block::ErrorSummary(_));
    assert!(
        !world.view().page.blocks.iter().any(wrong),
        "the second press is not one on the next page"
    );
    Person::li_wei().go_to_the_end(&mut world, 40);
}

#[test]
fn one_that_cannot_be_had_is_told_when_it_is_needed_and_loaded_again() {
    let mut world = world(50, false);
    world.start();
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Start, "nobody needs it yet");
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem);
    let told = HostEvent::Failed {
        code: Code::NetUnreachable,
        page: PageId::Start,
    };
    assert!(world.told.contains(&told), "{:?}", world.told);
    world.press(Action::Remedy(Remedy::TryAgain));
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem, "still not");
    world.has_later_part = true;
    world.happen(Event::Pressed(Action::Remedy(Remedy::TryAgain)));
    assert!(world.view().busy);
    world.wait(1_000);
    assert_eq!(
        world.page(),
        PageId::Consent,
        "where the person wanted to go"
    );
    assert_eq!(world.focus, Some(FocusTarget::Heading));
    Person::li_wei().go_to_the_end(&mut world, 40);
}

#[test]
fn with_neither_a_backend_nor_the_later_part_the_page_that_loads_begins_anew() {
    let mut world = world(50, false);
    world.switch(
        "fault",
        r#"{"path_prefix": "/v1/status", "kind": "drop", "times": 1}"#,
    );
    world.start();
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem);
    world.has_later_part = true;
    world.press(Action::Remedy(Remedy::TryAgain));
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Start);
    Person::li_wei().go_to_the_end(&mut world, 40);
}

#[test]
fn a_failure_before_it_is_there_is_dealt_with_once_it_is() {
    let mut world = world(5_000, true);
    world.switch("maintenance", "{}");
    world.start();
    world.wait(6_000);
    assert_eq!(world.page(), PageId::Problem);
    let key = world.view().page.heading.key;
    assert_eq!(key, "cause-maintenance");
}

/// In a debug build, as this one is, functions of the later part end the program where it is not there, and so
/// do effects that the first part cannot carry out.
#[test]
fn whatever_happens_meanwhile_only_the_first_part_is_used() {
    for seed in 0..60 {
        // It is on its way for ever, or does not come.
        let part_ms = if seed % 2 == 0 { NEVER_MS } else { 40 };
        let mut world = world_of(seed, part_ms, false);
        world.start();
        for _ in 0..30 {
            let event = something(&mut world);
            world.happen(event);
            if world.draw(3) == 0 {
                world.wait(700);
            }
            let view = world.view();
            assert!(
                matches!(
                    view.page.id,
                    PageId::Loading | PageId::Start | PageId::Problem
                ),
                "{view:?}"
            );
            assert!(
                view.page.blocks.iter().all(is_drawn_by_first_part),
                "{view:?}"
            );
            assert!(view.help.is_none() && view.toast.is_none());
        }
    }
}

/// What `block` in `src/ui/page.rs` draws without the later part.
fn is_drawn_by_first_part(block: &Block) -> bool {
    matches!(
        block,
        Block::Lead(_)
            | Block::Inset(_)
            | Block::Directions(_)
            | Block::Notice(_)
            | Block::List(_)
            | Block::Illustration(Illustration::Network)
            | Block::Provider(_)
            | Block::Reference(_)
            | Block::Skeleton
    )
}

fn something(world: &mut World) -> Event {
    let text = || Sensitive::from("x".to_owned());
    let stream = StreamId(world.draw(3));
    let id = RequestId(world.draw(6));
    let blob = BlobId(1);
    match world.draw(22) {
        0 => Event::Pressed(Action::Continue),
        1 => Event::Pressed(Action::OpenHelp),
        2 => Event::Pressed(Action::CloseHelp),
        3 => Event::Pressed(Action::Back),
        4 => Event::Pressed(Action::Cancel),
        5 => Event::Pressed(Action::Leave),
        6 => Event::Pressed(Action::Change(PageId::Name)),
        7..=9 => Event::Pressed(Action::Remedy(Remedy::TryAgain)),
        10 => Event::Pressed(Action::Remedy(Remedy::StartOver)),
        11 => Event::Edited {
            field: FieldId::Name,
            text: text(),
        },
        12 => Event::Left(FieldId::Name),
        13 => Event::TimerFired(TimerId(world.draw(8))),
        14 => Event::VisibilityChanged {
            visible: world.draw(2) == 0,
        },
        15 => Event::LocaleChanged("de".to_owned()),
        16 => Event::CamerasChanged,
        17 => Event::Camera {
            stream,
            event: CameraEvent::Opened,
        },
        18 => Event::Replied {
            id,
            result: Err(Failure::Transport(Transport::Unreachable)),
        },
        19 => Event::Replied {
            id,
            result: Ok(Reply::Erased),
        },
        20 => Event::BytesSent { id, bytes: 1 },
        _ => Event::PictureAssessed { blob, report: None },
    }
}

#[test]
fn the_device_is_looked_at_once_the_later_part_is_there() {
    let mut world = world(5_000, true);
    world.condition.battery = Some(5);
    world.start();
    let told = |world: &World| {
        let blocks = world.view().page.blocks;
        let is_told =
            |block: &Block| matches!(block, Block::Inset(text) if text.key == "start-battery");
        blocks.iter().any(is_told)
    };
    assert_eq!((world.page(), told(&world)), (PageId::Start, false));
    world.wait(6_000);
    assert_eq!((world.page(), told(&world)), (PageId::Start, true));
}
