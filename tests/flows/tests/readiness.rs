//! Before the first question the device is looked at.

use kaihu_flows::{Person, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::view::caution;
use kaihu_wizard::{Action, Condition, Connection, Device, Environment, Event, HostApp};
use kaihu_wizard::{Message, PageId, Permission};

/// What the first page says of the device.
fn told(world: &World) -> Vec<&'static str> {
    assert_eq!(world.page(), PageId::Start);
    let blocks = world.view().page.blocks.into_iter();
    let keys = blocks.filter_map(|block| match block {
        Block::Inset(text) => Some(text.key),
        Block::Moment(moment) => Some(moment.text.key),
        Block::Details(more) => Some(more.summary.key),
        Block::More(more) => Some(more.summary.key),
        _ => None,
    });
    keys.filter(|key| *key != "start-shared-network").collect()
}

/// What unfolds below it.
fn folded(world: &World) -> Vec<&'static str> {
    let blocks = world.view().page.blocks.into_iter();
    let points = blocks.filter_map(|block| match block {
        Block::More(more) => Some(more.points),
        _ => None,
    });
    points.flatten().map(|point| point.key).collect()
}

#[test]
fn a_device_that_lacks_nothing_is_ready() {
    let mut world = World::new(3);
    world.start();
    assert_eq!(told(&world), ["readiness-ready"]);
}

#[test]
fn what_is_missing_is_named_and_the_journey_can_begin_all_the_same() {
    let mut world = World::new(3);
    world.condition = Condition {
        camera: Some(Permission::Denied),
        battery: Some(7),
        ..Condition::default()
    };
    world.start_in(Environment {
        storage: false,
        ..Environment::default()
    });
    let expected = ["start-camera-denied", "start-battery", "start-no-storage"];
    assert_eq!(told(&world), expected);
    Person::li_wei().go_until(&mut world, PageId::FaceIntro, 20);
}

#[test]
fn what_is_more_than_three_things_unfolds() {
    let mut world = World::new(3);
    world.condition.has_camera = Some(false);
    world.condition.battery = Some(7);
    world.switch("settings", r#"{"degraded":true}"#);
    world.start_in(Environment {
        storage: false,
        connection: Connection {
            slow: true,
            saves_data: true,
            ..Connection::default()
        },
        ..Environment::default()
    });
    let at_once = ["start-no-camera-files", "start-degraded", "start-slow"];
    assert_eq!(told(&world), [&at_once[..], &["readiness-more"]].concat());
    assert_eq!(folded(&world), ["start-battery", "start-no-storage"]);
}

#[test]
fn in_an_app_that_may_keep_the_camera_back_the_way_out_is_told_before_it_does() {
    let mut world = World::new(3);
    world.start_in(Environment {
        device: Device {
            within: Some(HostApp::WeChat),
            ..Device::default()
        },
        ..Environment::default()
    });
    assert_eq!(told(&world), ["start-in-app-may"]);
    let blocks = world.view().page.blocks;
    let way_out = Message::new("directions-app").with("app", "wechat");
    assert!(blocks.contains(&Block::Directions(way_out)));
}

#[test]
fn what_was_allowed_meanwhile_is_missing_no_more() {
    let mut world = World::new(3);
    world.condition.camera = Some(Permission::Denied);
    world.start();
    assert_eq!(told(&world), ["start-camera-denied"]);
    world.condition.camera = Some(Permission::Granted);
    world.happen(Event::VisibilityChanged { visible: false });
    world.happen(Event::VisibilityChanged { visible: true });
    world.wait(100);
    assert_eq!(told(&world), ["readiness-ready"]);
    world.condition.has_camera = Some(false);
    world.happen(Event::CamerasChanged);
    world.wait(100);
    assert_eq!(told(&world), ["start-no-camera-files"]);
}

#[test]
fn a_service_that_works_in_part_is_said_to_and_can_be_begun_with() {
    let mut world = World::new(3);
    world.switch("settings", r#"{"degraded":true}"#);
    world.start();
    assert_eq!(told(&world), ["start-degraded"]);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent);
}

#[test]
fn maintenance_is_announced_before_it_begins() {
    let mut world = World::new(3);
    let window = r#"{"from":"2026-11-23T10:00:00Z","until":"2026-11-23T11:00:00Z"}"#;
    world.switch("maintenance", window);
    world.start();
    assert_eq!(told(&world), ["start-maintenance"]);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent);
}

#[test]
fn a_network_that_strangers_may_share_is_spoken_of_once() {
    let cautions = |world: &World| world.view().page.blocks.contains(&caution());
    let mut world = World::new(3);
    world.start();
    assert!(cautions(&world));
    world.press(Action::Continue);
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Start);
    assert!(!cautions(&world));

    let mut world = World::new(3);
    let own = true;
    world.start_in(Environment {
        connection: Connection {
            own,
            ..Connection::default()
        },
        ..Environment::default()
    });
    assert!(!cautions(&world), "nobody shares a line of one's own");
}
