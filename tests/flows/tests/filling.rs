//! What happens while a field is filled in.

use kaihu_flows::{Person, World};
use kaihu_protocol::Sensitive;
use kaihu_wizard::view::{Block, CountryList, TextField};
use kaihu_wizard::{Action, Checks, Config, Event, FieldId, FocusTarget, PageId, Remedy, Wizard};

fn at(page: PageId) -> World {
    let mut world = World::new(1);
    world.start();
    Person::li_wei().go_until(&mut world, page, 40);
    world
}

fn typed(world: &mut World, field: FieldId, text: &str) {
    world.happen(Event::Edited {
        field,
        text: Sensitive::from(text),
    });
}

/// A line of text on the page, wherever it stands.
fn line(world: &World, field: FieldId) -> TextField {
    let blocks = world.view().page.blocks.into_iter();
    let lines = blocks.filter_map(|block| match block {
        Block::TextField(line) => Some(line),
        Block::Phone(phone) => Some(phone.number),
        _ => None,
    });
    let mut found = lines.filter(|line| line.field == field);
    found.next().expect("the field is on the page")
}

fn note(world: &World, field: FieldId) -> Option<&'static str> {
    line(world, field).note.map(|note| note.message.key)
}

#[test]
fn numbers_fall_into_the_groups_they_are_printed_in() {
    let mut world = at(PageId::Evidence);
    typed(&mut world, FieldId::EvidenceNumber, "1101051949");
    assert_eq!(line(&world, FieldId::EvidenceNumber).value, "110105 1949");
    world.press(Action::Back);
    world.fill(FieldId::EvidenceKind, "passport");
    world.press(Action::Continue);
    typed(&mut world, FieldId::EvidenceNumber, "E12345678");
    assert_eq!(line(&world, FieldId::EvidenceNumber).value, "E12345678");

    let mut world = at(PageId::Contact);
    typed(&mut world, FieldId::Phone, "13812345678");
    assert_eq!(line(&world, FieldId::Phone).value, "138 1234 5678");
    typed(&mut world, FieldId::Phone, "+86 13812345678");
    assert_eq!(line(&world, FieldId::Phone).value, "+86 13812345678");
}

#[test]
fn nothing_is_judged_while_it_is_typed_and_an_error_goes_with_its_cause() {
    let mut world = at(PageId::Name);
    typed(&mut world, FieldId::Name, "李4");
    assert_eq!(line(&world, FieldId::Name).error, None);
    world.happen(Event::Left(FieldId::Name));
    assert!(line(&world, FieldId::Name).error.is_some());
    typed(&mut world, FieldId::Name, "李");
    assert_eq!(line(&world, FieldId::Name).error, None);
}

#[test]
fn a_provider_can_have_answers_judged_on_continue_only() {
    let mut world = World::new(1);
    world.put_wizard(Wizard::new(Config {
        locale: "en".to_owned(),
        checks: Checks::OnContinue,
        ..Config::default()
    }));
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Name, 5);
    world.fill(FieldId::Name, "李4");
    assert_eq!(line(&world, FieldId::Name).error, None);
    world.press(Action::Continue);
    assert!(line(&world, FieldId::Name).error.is_some());
}

#[test]
fn a_slip_in_a_domain_is_offered_to_be_mended_and_may_stay() {
    let mut world = at(PageId::Contact);
    world.fill(FieldId::Email, "li.wei@gmial.com");
    assert_eq!(note(&world, FieldId::Email), Some("note-email"));
    let said = world.announced.last().map(|message| message.key);
    assert_eq!(said, Some("note-email"));
    world.press(Action::TakeSuggestion(FieldId::Email));
    assert_eq!(line(&world, FieldId::Email).value, "li.wei@gmail.com");
    let field = FocusTarget::Field(FieldId::Email);
    assert_eq!(world.focus, Some(field), "the button is gone");
    assert_eq!(note(&world, FieldId::Email), None);

    world.fill(FieldId::Email, "li.wei@gmial.com");
    world.fill(FieldId::Phone, "13812345678");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Code, "the person may insist");
}

#[test]
fn what_is_only_unusual_is_a_note_and_no_error() {
    let mut world = at(PageId::Contact);
    world.fill(FieldId::Phone, "01012345678");
    assert_eq!(note(&world, FieldId::Phone), Some("note-landline"));
    assert_eq!(line(&world, FieldId::Phone).error, None);
    typed(&mut world, FieldId::Phone, "0101234567");
    assert_eq!(note(&world, FieldId::Phone), None, "gone while typing");

    let mut world = at(PageId::Name);
    world.fill(FieldId::Name, "Аnna Smith"); // the first letter is Cyrillic
    assert_eq!(note(&world, FieldId::Name), Some("note-name"));
}

#[test]
fn a_megabyte_pasted_by_accident_is_cut_refused_and_loses_nothing_else() {
    let mut world = at(PageId::Contact);
    world.fill(FieldId::Phone, "13812345678");
    world.fill(FieldId::Email, &"名".repeat(1 << 20));
    let email = line(&world, FieldId::Email);
    assert_eq!(email.value.chars().count(), 2048);
    assert!(email.error.is_some());
    assert_eq!(line(&world, FieldId::Phone).value, "138 1234 5678");
}

#[test]
fn starting_over_keeps_every_answer_and_asks_for_each_again() {
    let mut world = at(PageId::CheckAnswers);
    // The session has run out meanwhile.
    let fault = r#"{"path_prefix":"/v1/submit","kind":"status","status":401,"times":9}"#;
    world.switch("fault", fault);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Problem);
    world.press(Action::Remedy(Remedy::StartOver));
    let mut seen = Vec::new();
    for _ in 0..12 {
        let page = world.page();
        seen.push(page);
        match page {
            PageId::Name => assert_eq!(line(&world, FieldId::Name).value, "李伟"),
            PageId::Contact => {
                assert_eq!(line(&world, FieldId::Phone).value, "138 1234 5678");
                assert_eq!(line(&world, FieldId::Email).value, "li.wei@example.org");
                break;
            }
            _ => {}
        }
        world.press(Action::Continue);
    }
    for page in [
        PageId::Start,
        PageId::Name,
        PageId::EvidenceKind,
        PageId::Evidence,
        PageId::BirthDate,
        PageId::Contact,
    ] {
        assert!(seen.contains(&page), "{page:?} in {seen:?}");
    }
}

#[test]
fn the_plans_of_the_world_come_before_the_phone_number_is_asked_for() {
    let mut world = at(PageId::Contact);
    world.wait(1000);
    world.fill(FieldId::PhoneCountry, "DE");
    world.fill(FieldId::Phone, "0151 23456789");
    assert_eq!(line(&world, FieldId::Phone).error, None);
}

#[test]
fn without_the_plans_of_the_world_the_common_countries_are_there() {
    let mut world = World::new(1);
    world.has_phone_plans = false;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Contact, 40);
    let codes = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::Phone(phone) => Some(phone.country.list),
            _ => None,
        });
    let Some(CountryList::CallingCodes(plans)) = codes else {
        panic!("the page asks for a phone number");
    };
    assert!(plans.get("CN").is_some() && plans.get("DE").is_none());
    Person::li_wei().go_to_the_end(&mut world, 40);
}

#[test]
fn continue_from_within_a_field_stops_once_for_a_second_look() {
    let mut world = at(PageId::Contact);
    world.fill(FieldId::Phone, "13812345678");
    typed(&mut world, FieldId::Email, "li.wei@gmial.com");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Contact);
    assert_eq!(note(&world, FieldId::Email), Some("note-email"));
    assert_eq!(world.focus, Some(FocusTarget::Field(FieldId::Email)));
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Code, "the person may insist");
}

#[test]
fn that_a_field_was_left_is_old_news_on_the_next_page() {
    let mut world = at(PageId::Contact);
    world.fill(FieldId::Phone, "13812345678");
    typed(&mut world, FieldId::Email, "li.wei@example.org");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Code);
    typed(&mut world, FieldId::Email, "li.wei@gmial.com");
    let said = world.announced.len();
    world.happen(Event::Left(FieldId::Email));
    assert_eq!(world.announced.len(), said);
}

#[test]
fn nobody_is_photographed_while_they_read_the_help() {
    let mut world = at(PageId::FaceIntro);
    world.happen(Event::Pressed(Action::Continue));
    world.happen(Event::Pressed(Action::OpenHelp));
    let said = world.announced.len();
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Camera);
    assert!(world.view().help.is_some());
    assert_eq!(world.announced.len(), said);
    world.press(Action::CloseHelp);
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Picture);
}
