//! Contact with the provider's people: what they are told, and that nobody's name is in it.

mod network;
mod private;

use kaihu_flows::{Face, Person, World};
use kaihu_openapi::Document;
use kaihu_wizard::view::{Block, Row};
use kaihu_wizard::{Action, Event, FieldId, FocusTarget, PageId, Remedy};
use serde_json::Value;

fn at(page: PageId) -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, page, 30);
    (world, person)
}

/// A failure on the page of the phone number.
fn intercepted() -> (World, Person) {
    let (mut world, mut person) = at(PageId::Contact);
    let fault = r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#;
    world.switch("fault", fault);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    (world, person)
}

fn rows(world: &World) -> Vec<Row> {
    let blocks = world.view().page.blocks.into_iter();
    let mut records = blocks.filter_map(|block| match block {
        Block::Record(rows) => Some(rows),
        _ => None,
    });
    records.next().expect("a description on the page")
}

/// The JSON that goes into the file, held against the published schema.
fn json(world: &mut World) -> Value {
    world.press(Action::SaveDescriptionJson);
    let json = world.taken.saved_json.clone().expect("a file");
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let faults = Document::ours().schema("Description").faults(&json);
    assert_eq!(faults, Vec::<String>::new(), "{json:#}");
    json
}

fn case_number(world: &World) -> Option<String> {
    let mut blocks = world.view().page.blocks.into_iter();
    blocks.find_map(|block| match block {
        Block::Reference(fact) => Some(fact.value),
        _ => None,
    })
}

#[test]
fn every_failure_page_and_every_help_leads_to_the_support_and_back() {
    let (mut world, _) = intercepted();
    let offered = |world: &World| {
        let buttons = world.view().page.buttons;
        buttons.iter().any(|it| it.action == Action::ContactSupport)
    };
    assert!(offered(&world));
    world.focus = None;
    world.press(Action::ContactSupport);
    let begun = (world.page(), world.focus);
    assert_eq!(begun, (PageId::Support, Some(FocusTarget::Heading)));
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Problem);

    let (mut world, _) = at(PageId::Name);
    world.press(Action::OpenHelp);
    let help = world.view().help.expect("help");
    assert_eq!(help.buttons[0].action, Action::ContactSupport);
    world.press(Action::ContactSupport);
    assert_eq!(world.page(), PageId::Support);
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Name);
    assert!(world.view().help.is_none());
}

#[test]
fn the_description_tells_page_cause_request_and_what_was_tried() {
    let (mut world, _) = intercepted();
    world.press(Action::Remedy(Remedy::TryAgain));
    assert_eq!(world.page(), PageId::Problem);
    world.press(Action::ContactSupport);
    let labels: Vec<_> = rows(&world).iter().map(|row| row.label.key).collect();
    let all = ["what", "where", "when", "device", "before"].map(|name| format!("support-{name}"));
    assert_eq!(labels, all);
    let told = json(&mut world);
    assert_eq!(told["page"], "contact");
    assert_eq!(told["code"], "net.intercepted");
    let written = told["written_at"].as_str().unwrap();
    assert!(written.starts_with("2026-11-23T08:0"), "{written}");
    let entries = told["entries"].as_array().unwrap();
    let what: Vec<_> = entries
        .iter()
        .map(|it| (it["kind"].as_str().unwrap(), it["page"].as_str().unwrap()))
        .collect();
    assert_eq!(
        what,
        [
            ("failed", "contact"),
            ("tried", "contact"),
            ("failed", "contact"),
            ("tried", "contact"),
        ]
    );
    assert_eq!(entries[1]["remedy"], "try-again");
    assert_ne!(entries[0]["request_id"], entries[2]["request_id"]);
    assert_eq!(entries[0]["request_id"].as_str().unwrap().len(), 16);
}

#[test]
fn nothing_is_sent_before_it_is_pressed_and_then_there_is_a_case() {
    let (mut world, _) = intercepted();
    world.press(Action::ContactSupport);
    world.wait(5_000);
    assert_eq!(case_number(&world), None);
    world.fill(FieldId::SupportMessage, "The page stays white.");
    world.focus = None;
    world.press(Action::Continue);
    assert_eq!(world.focus, Some(FocusTarget::Heading));
    let number = case_number(&world).expect("a case");
    assert!(number.starts_with("K-"), "{number}");
    let view = world.view();
    let answer = view.page.blocks.iter().find_map(|block| match block {
        Block::Moment(moment) => Some(moment.at),
        _ => None,
    });
    let day = 24 * 60 * 60 * 1000;
    let about = 1_795_420_800_000 + day;
    assert!((about..about + 60_000).contains(&answer.expect("a time").0));
    // Back, and the number is still known.
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Problem);
    world.press(Action::ContactSupport);
    assert_eq!(case_number(&world), Some(number));
    let message = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::TextField(field) => Some(field.value),
            _ => None,
        });
    assert_eq!(message.as_deref(), Some(""));
}

#[test]
fn a_case_is_opened_before_consent() {
    let (mut world, _) = at(PageId::Consent);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    world.press(Action::Continue);
    assert!(case_number(&world).is_some());
}

#[test]
fn a_case_that_could_not_be_sent_says_so_keeps_the_words_and_goes_under_the_same_key() {
    let (mut world, _) = at(PageId::Name);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    world.fill(FieldId::SupportMessage, "It stays white.");
    world.weather.lost_answers = 100;
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Support);
    assert_eq!(
        world.announced.last().map(|it| it.key),
        Some("support-failed")
    );
    let view = world.view();
    let told = |block: &Block| matches!(block, Block::Inset(text) if text.key == "support-failed");
    assert!(view.page.blocks.iter().any(told));
    // It had arrived: under the same key the same case comes back, and there is no second one.
    world.weather.lost_answers = 0;
    world.press(Action::Continue);
    assert!(case_number(&world).is_some());
    assert_eq!(world.cases(), 1);
}

#[test]
fn too_many_cases_are_told_apart() {
    let (mut world, _) = at(PageId::Name);
    for _ in 0..6 {
        world.press(Action::OpenHelp);
        world.press(Action::ContactSupport);
        world.press(Action::Continue);
        world.press(Action::Back);
    }
    assert_eq!(
        world.announced.last().map(|it| it.key),
        Some("support-too-often")
    );
    assert_eq!(world.page(), PageId::Name);
}

#[test]
fn a_message_that_is_too_long_is_not_cut_but_refused() {
    let (mut world, _) = at(PageId::Name);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    world.fill(FieldId::SupportMessage, &"长".repeat(1001));
    world.focus = None;
    world.press(Action::Continue);
    assert_eq!(world.focus, Some(FocusTarget::ErrorSummary));
    assert_eq!(world.cases(), 0);
    world.fill(FieldId::SupportMessage, &"长".repeat(1000));
    world.press(Action::Continue);
    assert_eq!(world.cases(), 1);
}

#[test]
fn an_answer_is_wanted_where_there_is_a_number_and_told_by_its_name_only() {
    let (mut world, _) = at(PageId::Code);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    let radios = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::Radios(radios) => Some(radios),
            _ => None,
        });
    let values: Vec<_> = radios
        .expect("a choice")
        .options
        .iter()
        .map(|it| it.value)
        .collect();
    assert_eq!(values, ["phone", "email", "case"]);
    world.fill(FieldId::SupportReply, "email");
    world.press(Action::Continue);
    assert!(case_number(&world).is_some());
}

#[test]
fn what_the_camera_sees_goes_along_as_numbers() {
    let (mut world, _) = at(PageId::FaceIntro);
    world.face = Face::Dark;
    world.happen(Event::Pressed(Action::Continue));
    world.wait(4_000);
    assert_eq!(world.page(), PageId::Camera);
    world.happen(Event::Pressed(Action::OpenHelp));
    world.happen(Event::Pressed(Action::ContactSupport));
    assert_eq!(world.stream(), None, "the camera is off");
    let told = json(&mut world);
    let last = told["entries"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["kind"], &last["remedy"]),
        (&"tried".into(), &"get-help".into())
    );
    assert!(last["measured"]["luminance_mean"].is_number(), "{last}");
    world.happen(Event::Pressed(Action::Back));
    assert_eq!(world.page(), PageId::Camera);
    assert!(world.stream().is_some());
}

#[test]
fn without_its_words_the_help_takes_its_place() {
    let mut world = World::new(1);
    world.has_later_words = false;
    world.start();
    world.press(Action::OpenHelp);
    world.focus = None;
    world.press(Action::ContactSupport);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Start);
    assert!(world.view().help.is_some());
    assert_eq!(world.focus, Some(FocusTarget::Help));
}

#[test]
fn what_happens_below_leaves_the_focus_alone() {
    let (mut world, _) = at(PageId::Code);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    world.focus = None;
    world.wait(305_000);
    assert_eq!(world.page(), PageId::Support);
    assert_eq!(world.focus, None);
}

#[test]
fn copied_and_mailed_it_is_the_same() {
    let (mut world, _) = intercepted();
    world.press(Action::ContactSupport);
    world.press(Action::CopyDescription);
    world.wait(20);
    let copied = world.taken.copied.clone().expect("a text");
    assert!(copied.contains("net.intercepted"), "{copied}");
    assert_eq!(
        world.announced.last().map(|it| it.key),
        Some("support-copied")
    );
    world.press(Action::MailDescription);
    let mail = world.taken.mailed.clone().expect("a mail");
    assert!(
        mail.starts_with("mailto:help@pay.lanhai.example?subject="),
        "{mail}"
    );
    assert!(
        mail.len() <= 2000 && mail.contains("net.intercepted"),
        "{mail}"
    );
}

#[test]
fn a_failure_shows_the_notices_that_matter_most_first_and_where_the_provider_is() {
    let mut world = World::new(1);
    let notices = r#"{"notices":[
        {"id":"a","severity":"info","zh":"a","en":"a","url":"http://plain.example"},
        {"id":"b","severity":"critical","zh":"b","en":"b","url":"https://pay.lanhai.example/b"}]}"#;
    world.switch("settings", notices);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Contact, 30);
    let fault = r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#;
    world.switch("fault", fault);
    person.act(&mut world);
    let blocks = world.view().page.blocks;
    let shown: Vec<_> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::PublicNotice(it) => Some((it.text.as_str(), it.url.as_deref())),
            _ => None,
        })
        .collect();
    let address = "https://pay.lanhai.example/b";
    assert_eq!(shown, [("b", Some(address)), ("a", None)]);
    let home = |block: &Block| matches!(block, Block::Provider(facts) if facts.len() == 1);
    assert!(blocks.iter().any(home));
}

#[test]
fn a_hotline_that_has_closed_meanwhile_is_told_so() {
    let (mut world, _) = at(PageId::Name);
    let hours = r#"{"hours":{"time_zone":"Asia/Shanghai","utc_offset_minutes":480,
        "days":[1],"from_minute":540,"until_minute":600}}"#;
    world.switch("settings", hours);
    world.press(Action::OpenHelp);
    world.press(Action::ContactSupport);
    world.wait(1_000);
    let keys = link_keys(&world);
    assert_eq!(
        keys,
        ["support-help-centre", "support-chat", "support-phone"]
    );
    // What is answered later comes once a case is open, the complaint last.
    world.press(Action::Continue);
    let keys = link_keys(&world);
    assert_eq!(
        keys,
        ["support-email", "support-social", "support-complaint"]
    );
}

fn link_keys(world: &World) -> Vec<&'static str> {
    let links = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::Support(links) => Some(links),
            _ => None,
        });
    links
        .expect("channels")
        .iter()
        .map(|it| it.label.key)
        .collect()
}
