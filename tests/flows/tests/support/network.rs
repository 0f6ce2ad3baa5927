//! What the self-check of the network found goes along, and the cause is told as the page tells it.

use crate::{at, json, rows};
use kaihu_flows::{Line, World};
use kaihu_wizard::view::{Piece, Row};
use kaihu_wizard::{Action, PageId};

/// A failure of one call on such a line, looked into.
fn looked_into(line: Line) -> World {
    let (mut world, mut person) = at(PageId::Contact);
    let fault = r#"{"path_prefix":"/v1/identity","kind":"html","times":99}"#;
    world.switch("fault", fault);
    world.line = line;
    person.act(&mut world);
    world.wait(8_000);
    world
}

fn words<'a>(rows: &'a [Row], label: &str) -> Vec<&'a str> {
    let row = rows.iter().find(|row| row.label.key == label);
    let pieces = row.expect("the row").lines.iter().flatten();
    let text = |piece: &'a Piece| match piece {
        Piece::Words(message) => message.key,
        Piece::Raw(text) => text.as_str(),
    };
    pieces.map(text).collect()
}

#[test]
fn a_wrong_clock_is_told_to_the_support_as_to_the_person() {
    let mut world = looked_into(Line {
        clock_ahead_ms: 400_000,
        ..Line::default()
    });
    let heading = world.view().page.heading.key;
    assert_eq!(heading, "network-clock");
    world.press(Action::ContactSupport);
    let shown = rows(&world);
    assert_eq!(words(&shown, "support-what"), [heading, "net.intercepted"]);
    let network = words(&shown, "support-network");
    assert_eq!(network[0], "clock_wrong online=true");
    assert!(network[1].starts_with("page 4/4 "), "{network:?}");
    assert!(network[2].starts_with("service 4/4 "), "{network:?}");
    assert_eq!(network[3], "clock +400 s");
    let told = json(&mut world);
    assert_eq!(told["network"]["verdict"], "clock_wrong");
    assert_eq!(told["network"]["clock_off_s"], 400);
    assert_eq!(told["network"]["service"]["tries"], 4);
    assert!(told["network"]["page"]["median_ms"].is_u64());
    // The backend takes it.
    world.press(Action::Continue);
    assert_eq!(world.cases(), 1);
}

#[test]
fn what_was_lost_and_how_long_it_took_is_told() {
    let mut world = looked_into(Line {
        slow_ms: 1_600,
        ..Line::default()
    });
    world.press(Action::ContactSupport);
    let told = json(&mut world);
    assert_eq!(told["network"]["verdict"], "weak");
    let median = told["network"]["page"]["median_ms"].as_u64();
    assert!(median.is_some_and(|ms| ms >= 1_600), "{told:#}");
}

#[test]
fn where_nothing_was_looked_into_nothing_is_told_of_it() {
    let (mut world, _) = at(PageId::Name);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    let labels: Vec<_> = rows(&world).iter().map(|row| row.label.key).collect();
    assert!(!labels.contains(&"support-network"));
    assert!(json(&mut world).get("network").is_none());
}
