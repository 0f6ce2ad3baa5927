//! The password: told while it is typed, refused with what to do, set once, and gone.

use kaihu_flows::{Person, World};
use kaihu_protocol::Sensitive;
use kaihu_wizard::view::{AnswerValue, Block, Strength, TextField, TextKind};
use kaihu_wizard::{Action, Event, FieldId, PageId};

fn asking(change: impl FnOnce(&mut kaihu_sandbox::Config)) -> World {
    World::with(41, |config| {
        config.plan = std::mem::take(&mut config.plan).with_password();
        change(config);
    })
}

fn at_the_password(world: &mut World) -> Person {
    let mut person = Person::li_wei();
    world.start();
    person.go_until(world, PageId::Password, 40);
    world.wait(1_000);
    person
}

fn field(world: &World) -> TextField {
    let blocks = world.view().page.blocks;
    let fields = blocks.into_iter().filter_map(|block| match block {
        Block::TextField(field) => Some(field),
        _ => None,
    });
    fields.last().expect("a field")
}

fn error(world: &World) -> Option<&'static str> {
    field(world).error.map(|message| message.key)
}

fn strength(world: &World) -> Option<u8> {
    let blocks = world.view().page.blocks;
    blocks.into_iter().find_map(|block| match block {
        Block::Strength(Strength { level, .. }) => Some(level),
        _ => None,
    })
}

fn points(world: &World) -> Vec<(&'static str, bool)> {
    let blocks = world.view().page.blocks;
    let points = blocks.into_iter().filter_map(|block| match block {
        Block::Measured(points) => Some(points),
        _ => None,
    });
    let points = points.flatten();
    points.map(|(message, good)| (message.key, good)).collect()
}

fn type_in(world: &mut World, text: &str) {
    world.happen(Event::Edited {
        field: FieldId::Password,
        text: Sensitive::from(text),
    });
}

fn try_with(world: &mut World, text: &str) -> Option<&'static str> {
    world.fill(FieldId::Password, text);
    world.press(Action::Continue);
    world.wait(5_000);
    match world.page() {
        PageId::Password => Some(error(world).expect("why not")),
        _ => None,
    }
}

#[test]
fn nobody_is_asked_for_one_unless_the_provider_wants_it() {
    let mut world = World::new(41);
    let mut person = Person::li_wei();
    world.start();
    for _ in 0..40 {
        assert_ne!(world.page(), PageId::Password);
        person.act(&mut world);
    }
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn it_is_chosen_once_and_only_that_it_is_set_is_shown_afterwards() {
    let mut world = asking(|config| config.plan.remind_after_months = Some(12));
    let mut person = at_the_password(&mut world);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::CheckAnswers);
    let shown = format!("{:?}", world.view());
    assert!(!shown.contains(person.password));
    let rows = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::Summary(rows) => Some(rows),
            _ => None,
        });
    let row = rows
        .unwrap()
        .into_iter()
        .find(|it| it.change == PageId::Password);
    let row = row.expect("a row with its own Change");
    assert_eq!(row.value, AnswerValue::Message("password-set".into()));
    world.press(Action::Change(PageId::Password));
    assert_eq!(field(&world).value, "", "it is not there any more");
    assert_eq!(try_with(&mut world, "otters paint 7 lanterns"), None);
    world.reload();
    assert_eq!(world.page(), PageId::CheckAnswers, "it is asked for once");
    person.go_to_the_end(&mut world, 20);
    let blocks = world.view().page.blocks;
    let reminded =
        |block: &Block| matches!(block, Block::Text(it) if it.key == "password-reminder");
    assert!(blocks.iter().any(reminded));
}

#[test]
fn each_reason_is_told_with_what_to_do_and_none_is_about_kinds_of_characters() {
    let mut world = asking(|_| ());
    at_the_password(&mut world);
    for (typed, key) in [
        ("", "password-missing"),
        ("lanterns", "password-too-short"),
        ("passwordpassword", "password-leaked"),
        ("13812345678-1949", "password-own-data"),
        ("grO.elpmaxe@ieW.il", "password-own-data"),
        ("asdfghjkl;poiuyt", "password-keyboard-run"),
        ("abcdefghijklmnop", "password-sequence"),
        ("xk7xk7xk7xk7xk7x", "password-repeats"),
    ] {
        assert_eq!(try_with(&mut world, typed), Some(key), "{typed}");
    }
    let long = "lantern ".repeat(200);
    assert_eq!(try_with(&mut world, &long), Some("password-too-long"));
    assert_eq!(try_with(&mut world, "lantern otters paint"), None);
}

#[test]
fn strength_and_reasons_show_while_it_is_typed() {
    let mut world = asking(|_| ());
    at_the_password(&mut world);
    assert_eq!((strength(&world), points(&world)), (None, vec![]));
    type_in(&mut world, "qwer");
    assert_eq!(strength(&world), Some(0));
    let told = [
        ("password-too-short", false),
        ("password-keyboard-run", false),
    ];
    assert_eq!(points(&world), told);
    assert_eq!(error(&world), None, "nobody is blamed while they type");
    type_in(&mut world, "lantern otters paint");
    assert_eq!(strength(&world), Some(4));
    assert_eq!(points(&world), [("password-nothing-against", true)]);
}

#[test]
fn it_is_heard_in_a_pause_and_once() {
    let mut world = asking(|_| ());
    at_the_password(&mut world);
    world.announced.clear();
    for end in 1..=4 {
        type_in(&mut world, &"lanterns"[..end]);
        world.wait(200);
    }
    assert_eq!(world.announced.len(), 0, "not at every key");
    world.wait(3_000);
    type_in(&mut world, "lanterns");
    world.wait(3_000);
    let said: Vec<_> = world.announced.iter().map(|it| it.key).collect();
    assert_eq!(said, ["password-too-short"], "the same is said once");
    type_in(&mut world, "lantern otters paint");
    world.wait(3_000);
    assert_eq!(world.announced.last().unwrap().key, "password-strength-4");
}

#[test]
fn it_can_be_looked_at_and_is_hidden_on_the_next_page() {
    let mut world = asking(|_| ());
    at_the_password(&mut world);
    let revealed = |world: &World| field(world).kind == TextKind::Password { revealed: true };
    assert!(!revealed(&world));
    world.press(Action::Reveal(FieldId::Password));
    assert!(revealed(&world));
    world.press(Action::OpenHelp);
    world.press(Action::CloseHelp);
    assert!(revealed(&world));
    assert_eq!(try_with(&mut world, "lantern otters paint"), None);
    world.press(Action::Change(PageId::Password));
    assert!(!revealed(&world));
}

#[test]
fn without_the_checks_the_length_counts_and_the_backend_decides() {
    let mut world = asking(|_| ());
    world.has_password_checks = false;
    at_the_password(&mut world);
    assert_eq!(strength(&world), None);
    for (typed, key) in [
        ("lanterns", "password-too-short"),
        ("passwordpassword", "password-leaked"),
        ("13812345678-1949", "password-own-data"),
        ("asdfghjkl;poiuyt", "password-guessable"),
    ] {
        assert_eq!(try_with(&mut world, typed), Some(key), "{typed}");
    }
    assert_eq!(try_with(&mut world, "lantern otters paint"), None);
}

/// In the list of the sandbox alone.
const LEAKED: &str = "meateatingorchid";

#[test]
fn one_that_is_only_in_the_range_is_refused() {
    let mut world = asking(|_| ());
    at_the_password(&mut world);
    type_in(&mut world, LEAKED);
    assert_eq!(points(&world), [("password-nothing-against", true)]);
    assert_eq!(try_with(&mut world, LEAKED), Some("password-leaked"));
    assert_eq!(strength(&world), Some(1), "not hard to guess any more");
    type_in(&mut world, "meateatingorchids otters");
    assert_eq!(strength(&world), Some(4), "another one");
}

#[test]
fn a_range_that_cannot_be_had_stops_nobody() {
    for fault in [
        r#"{"path_prefix": "/v1/password/range", "kind": "status", "status": 503}"#,
        r#"{"path_prefix": "/v1/password/range", "kind": "status", "status": 429, "retry_after_s": 9}"#,
        r#"{"path_prefix": "/v1/password/range", "kind": "html"}"#,
    ] {
        let mut world = asking(|_| ());
        let mut person = at_the_password(&mut world);
        world.switch("fault", fault);
        let before = world.now();
        person.act(&mut world);
        assert_eq!(world.page(), PageId::CheckAnswers);
        assert!(world.now() - before < 2_000, "{}", world.now() - before);
    }
}

#[test]
fn a_lost_answer_sets_it_all_the_same() {
    let mut world = asking(|_| ());
    let mut person = at_the_password(&mut world);
    world.weather.lost_answers = 60;
    person.act(&mut world);
    world.wait(60_000);
    world.weather.lost_answers = 0;
    for _ in 0..3 {
        if world.page() == PageId::CheckAnswers {
            return;
        }
        person.act(&mut world);
        world.wait(20_000);
    }
    assert_eq!(world.page(), PageId::CheckAnswers);
}

#[test]
fn eight_characters_do_where_the_provider_says_so() {
    let mut world = asking(|config| config.plan.minimum_password = 8);
    at_the_password(&mut world);
    assert_eq!(try_with(&mut world, "otters7"), Some("password-too-short"));
    assert_eq!(try_with(&mut world, "sunshine"), Some("password-leaked"));
    assert_eq!(try_with(&mut world, "xk7 vm2b"), None);
}

#[test]
fn fewer_than_eight_do_for_nobody() {
    let mut world = asking(|config| config.plan.minimum_password = 4);
    at_the_password(&mut world);
    assert_eq!(try_with(&mut world, "xk7 vm2"), Some("password-too-short"));
}

#[test]
fn it_is_neither_in_a_draft_nor_in_what_the_page_around_hears() {
    let mut world = asking(|_| ());
    world.keep_drafts();
    let mut person = at_the_password(&mut world);
    type_in(&mut world, person.password);
    world.wait(5_000);
    let kept = world.kept_drafts();
    assert!(kept.iter().all(|(field, _)| *field != FieldId::Password));
    person.act(&mut world);
    let heard = format!("{:?}{:?}", world.told, world.announced);
    assert!(!heard.contains(person.password));
}

#[test]
fn whoever_does_not_wait_for_the_range_has_set_nothing_yet() {
    let mut world = asking(|_| ());
    at_the_password(&mut world);
    type_in(&mut world, "lantern otters paint");
    world.happen(Event::Pressed(Action::Continue));
    world.happen(Event::Pressed(Action::StopWaiting));
    world.wait(5_000);
    assert_eq!(world.page(), PageId::Password, "the next press looks it up");
    assert!(!world.view().busy);
    world.press(Action::Continue);
    world.wait(5_000);
    assert_ne!(world.page(), PageId::Password);
}
