//! On the page of a failure that the network may have caused, the wizard finds out what is the matter.

use kaihu_flows::{Line, Person, Weather, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, PageId, Remedy};

/// A journey in which Continue on the page of the contact fails on such a line.
fn failed(weather: Weather, line: Line) -> (World, Person) {
    let mut world = World::new(7);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Contact, 20);
    (world.weather, world.line) = (weather, line);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    (world, person)
}

fn lost(percent: u32) -> Weather {
    Weather {
        lost_requests: percent,
        ..Weather::default()
    }
}

fn is_running(world: &World) -> bool {
    let blocks = world.view().page.blocks;
    let runs = |block: &Block| matches!(block, Block::Working(what) if what.label.key == "network-checking");
    blocks.iter().any(runs)
}

/// Heading, first sentence, and the points that were measured.
fn told(world: &World) -> (&'static str, &'static str, Vec<(&'static str, bool)>) {
    let page = world.view().page;
    let mut lead = "";
    let mut points = Vec::new();
    for block in page.blocks {
        match block {
            Block::Lead(text) => lead = text.key,
            Block::Measured(all) => {
                points.extend(all.iter().map(|(text, good)| (text.key, *good)));
            }
            _ => {}
        }
    }
    (page.heading.key, lead, points)
}

#[test]
fn a_provider_that_is_away_is_told_from_a_line_that_is_dead() {
    let only_provider = Line {
        only_provider: true,
        ..Line::default()
    };
    let (mut world, _) = failed(lost(100), only_provider);
    assert!(is_running(&world), "it begins by itself");
    assert_eq!(told(&world).0, "cause-unreachable", "until more is known");
    world.wait(10_000);
    let points = vec![
        ("network-online", true),
        ("network-page", true),
        ("network-provider-silent", false),
    ];
    assert_eq!(
        told(&world),
        ("network-service", "network-service-why", points)
    );

    let (mut world, _) = failed(lost(100), Line::default());
    world.wait(10_000);
    let points = vec![
        ("network-online", true),
        ("network-page-silent", false),
        ("network-provider-silent", false),
    ];
    let expected = ("network-no-internet", "network-no-internet-why", points);
    assert_eq!(told(&world), expected);
}

/// A journey in which something else answers one call alone, and goes on doing so.
fn failed_alone(line: Line) -> World {
    let mut world = World::new(7);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Contact, 20);
    let fault = r#"{"path_prefix":"/v1/identity","kind":"html","times":99}"#;
    world.switch("fault", fault);
    world.line = line;
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world
}

#[test]
fn each_line_has_its_verdict() {
    let line = Line::default();
    let dead = [
        (
            Line {
                online: false,
                ..line
            },
            "cause-offline",
        ),
        (
            Line {
                portal: true,
                ..line
            },
            "cause-intercepted",
        ),
        (line, "network-no-internet"),
    ];
    for (line, heading) in dead {
        let (mut world, _) = failed(lost(100), line);
        world.wait(8_000);
        assert_eq!(told(&world).0, heading, "{line:?}");
    }
    let alive = [
        (
            Line {
                slow_ms: 1_600,
                ..line
            },
            "network-weak",
        ),
        (
            Line {
                clock_ahead_ms: 400_000,
                ..line
            },
            "network-clock",
        ),
        (line, "network-fine"),
    ];
    for (line, heading) in alive {
        let mut world = failed_alone(line);
        world.wait(8_000);
        assert_eq!(told(&world).0, heading, "{line:?}");
    }
}

#[test]
fn a_line_that_loses_some_is_weak() {
    let (mut world, _) = failed(lost(100), Line::default());
    world.wait(600_000);
    world.weather = lost(60);
    // By chance one look may find it well.
    for _ in 0..3 {
        world.press(Action::CheckNetwork);
        world.wait(8_000);
    }
    // What the wizard does then may work or not.
    let said = world.announced.iter().map(|it| it.key);
    assert!(
        said.clone().any(|key| key == "network-weak-why"),
        "{:?}",
        said.collect::<Vec<_>>()
    );
}

#[test]
fn a_check_that_finds_the_line_well_lets_the_journey_go_on_without_a_press() {
    let (mut world, mut person) = failed(lost(100), Line::default());
    // The next look of the wizard's own is far away by now.
    world.wait(600_000);
    world.weather = lost(0);
    world.press(Action::CheckNetwork);
    world.wait(3_000);
    assert_ne!(world.page(), PageId::Problem);
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn what_was_found_is_said_and_so_is_another_look() {
    let (mut world, _) = failed(lost(100), Line::default());
    let said = world.announced.len();
    world.wait(10_000);
    let keys =
        |world: &World| -> Vec<&str> { world.announced[said..].iter().map(|it| it.key).collect() };
    assert_eq!(keys(&world), ["network-no-internet-why"]);
    world.press(Action::CheckNetwork);
    assert!(is_running(&world));
    world.press(Action::CheckNetwork);
    world.wait(10_000);
    let expected = [
        "network-no-internet-why",
        "network-checking",
        "network-no-internet-why",
    ];
    assert_eq!(keys(&world), expected, "a second press begins nothing anew");
    assert_eq!(world.probes, 2);
}

#[test]
fn a_check_of_before_tells_nothing_on_another_page() {
    let (mut world, _) = failed(lost(100), Line::default());
    assert!(is_running(&world));
    world.press(Action::Back);
    let (page, said) = (world.page(), world.announced.len());
    world.wait(10_000);
    assert_eq!(world.page(), page);
    assert_eq!(world.announced.len(), said);
}

#[test]
fn once_the_line_is_back_the_journey_goes_on() {
    let (mut world, mut person) = failed(lost(100), Line::default());
    world.wait(10_000);
    world.weather = lost(0);
    world.press(Action::Remedy(Remedy::TryAgain));
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn a_failure_of_another_kind_asks_nobody() {
    let mut world = World::new(7);
    world.switch("maintenance", "{}");
    world.start();
    assert_eq!(world.page(), PageId::Problem);
    world.wait(10_000);
    assert_eq!(world.probes, 0);
}

/// What the page that waits for the outcome says of the network.
fn told_meanwhile(world: &World) -> Vec<&'static str> {
    assert_eq!(world.page(), PageId::Pending);
    let page = world.view().page;
    assert_eq!(page.heading.key, "unknown-heading");
    let insets = page.blocks.iter().filter_map(|block| match block {
        Block::Inset(text) => Some(text.key),
        _ => None,
    });
    insets.collect()
}

/// The answers are handed in on such a line, and nobody hears of it.
fn handed_in(weather: Weather, line: Line) -> (World, Person) {
    let mut world = World::new(7);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::CheckAnswers, 60);
    (world.weather, world.line) = (weather, line);
    person.act(&mut world);
    world.wait(30_000);
    (world, person)
}

#[test]
fn a_submission_that_nobody_hears_of_says_what_is_the_matter() {
    let line = Line::default();
    let provider = Line {
        only_provider: true,
        ..line
    };
    for (line, heading) in [(line, "network-no-internet"), (provider, "network-service")] {
        let (mut world, _) = handed_in(lost(100), line);
        assert_eq!(told_meanwhile(&world), [heading]);
        world.weather = Weather::default();
        world.press(Action::CheckNetwork);
        world.wait(20_000);
        assert_eq!(world.page(), PageId::Opened);
    }
}

#[test]
fn an_answer_that_got_lost_on_a_good_line_is_not_put_down_to_it() {
    let answers = Weather {
        lost_answers: 100,
        ..Weather::default()
    };
    let (mut world, _) = handed_in(answers, Line::default());
    world.line = Line::default();
    world.weather = Weather::default();
    world.press(Action::CheckNetwork);
    world.wait(20_000);
    assert_eq!(world.page(), PageId::Opened);
}
