//! Evidence of every kind, and what it says of the other answers.

use kaihu_flows::{Person, World};
use kaihu_protocol::{EvidenceKind, FieldName, Sensitive};
use kaihu_wizard::view::{AnswerValue, Block, DateField, TextField};
use kaihu_wizard::{Action, Event, FieldId, PageId};

/// ICAO Doc 9303-4, appendix A, with a last day that is ahead and its check digits.
const ZONE: &str = "P<DEUERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\
                    L898902C36DEU7408122F3204153ZE184226B<<<<<16";

/// Somebody who has come to the page of the number, with this kind chosen.
fn with(kind: &str) -> World {
    let mut world = World::new(1);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::EvidenceKind, 10);
    choose(&mut world, kind);
    world
}

/// The same at a provider that also asks for the last day and the sex.
fn asked_for_more() -> World {
    let mut world = World::with(1, |config| {
        let more = [FieldName::EvidenceExpiry, FieldName::Sex];
        config.plan.fields.extend(more);
    });
    world.start();
    Person::li_wei().go_until(&mut world, PageId::EvidenceKind, 10);
    world
}

fn choose(world: &mut World, kind: &str) {
    world.fill(FieldId::EvidenceKind, kind);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Evidence);
}

fn line(world: &World) -> TextField {
    let blocks = world.view().page.blocks.into_iter();
    let mut lines = blocks.filter_map(|block| match block {
        Block::TextField(line) => Some(line),
        _ => None,
    });
    lines.next().expect("a line to type in")
}

fn date(world: &World) -> DateField {
    let blocks = world.view().page.blocks.into_iter();
    let mut dates = blocks.filter_map(|block| match block {
        Block::DateField(date) => Some(date),
        _ => None,
    });
    dates.next().expect("a date")
}

fn parts(world: &World) -> [String; 3] {
    // English: day, month, year.
    date(world).parts.map(|part| part.value)
}

fn error(world: &World) -> Option<&'static str> {
    line(world).error.map(|error| error.key)
}

fn note(world: &World) -> Option<&'static str> {
    line(world).note.map(|note| note.message.key)
}

/// Fills in the number and leaves its field.
fn enter(world: &mut World, number: &str) {
    world.fill(FieldId::EvidenceNumber, number);
    world.happen(Event::Left(FieldId::EvidenceNumber));
}

#[test]
fn every_kind_is_checked_on_the_spot_and_opens_a_wallet() {
    for (kind, country, number, wrong, why) in [
        (
            "cn_resident_id",
            None,
            "11010519491231002X",
            "110105194912310021",
            "resident-id-checksum",
        ),
        (
            "cn_residence_permit",
            None,
            "810000194912310028",
            "11010519491231002X",
            "document-other",
        ),
        (
            "hk_mo_permit",
            None,
            "H12345678",
            "H1234567",
            "document-too-short",
        ),
        (
            "taiwan_permit",
            None,
            "12345678",
            "H12345678",
            "document-other",
        ),
        (
            "cn_permanent_resident",
            None,
            "911124194912310029",
            "911124194912310028",
            "document-checksum",
        ),
        (
            "passport",
            Some("DE"),
            "C01X00T47",
            "C01",
            "passport-length",
        ),
        (
            "personal_number",
            Some("ES"),
            "54362315K",
            "54362315A",
            "document-checksum",
        ),
        (
            "personal_number",
            Some("BR"),
            "390.533.447-05",
            "390.533.447-06",
            "document-checksum",
        ),
    ] {
        let mut world = with(kind);
        if let Some(country) = country {
            world.press(Action::Continue);
            let missing = "evidence-country-missing";
            assert!(world.view().page.blocks.iter().any(|block| matches!(block,
                Block::CountrySelect(select) if select.error.as_ref().is_some_and(|e| e.key == missing))));
            world.fill(FieldId::EvidenceCountry, country);
        }
        enter(&mut world, wrong);
        assert_eq!(error(&world), Some(why), "{kind}");
        enter(&mut world, number);
        assert_eq!(error(&world), None, "{kind}");
        world.press(Action::Continue);
        if world.page() == PageId::Evidence {
            world.press(Action::Continue); // past a second look
        }
        assert_eq!(world.page(), PageId::BirthDate, "{kind}");
        Person::li_wei().go_to_the_end(&mut world, 60);
    }
}

#[test]
fn what_a_number_tells_of_the_birth_date_is_filled_in_and_held_against_it() {
    let mut world = with("personal_number");
    world.fill(FieldId::EvidenceCountry, "PL");
    enter(&mut world, "44051401359");
    world.press(Action::Continue);
    assert_eq!(parts(&world), ["14", "5", "1944"]);
    assert_eq!(
        date(&world).hint.map(|hint| hint.key),
        Some("birth-hint-filled-in")
    );
    world.fill(FieldId::BirthDay, "15");
    world.press(Action::Continue);
    assert_eq!(
        date(&world).error.map(|error| error.key),
        Some("birth-mismatch")
    );
}

#[test]
fn the_numbers_of_a_country_are_called_as_they_are_there() {
    let mut world = with("personal_number");
    assert_eq!(
        line(&world).hint.map(|hint| hint.key),
        Some("personal-number-hint")
    );
    world.fill(FieldId::EvidenceCountry, "ES");
    let hint = line(&world).hint.expect("a hint");
    assert_eq!(hint.key, "personal-number-known");
    assert!(hint.args[0].1.contains(" / "), "{hint:?}");
}

#[test]
fn another_kind_takes_nothing_away() {
    let mut world = with("cn_resident_id");
    world.fill(FieldId::EvidenceNumber, "11010519491231002X");
    world.press(Action::Back);
    choose(&mut world, "hk_mo_permit");
    assert_eq!(line(&world).value, "");
    world.fill(FieldId::EvidenceNumber, "H12345678");
    world.press(Action::Back);
    choose(&mut world, "cn_resident_id");
    assert_eq!(line(&world).value, "110105 19491231 002X");
    world.press(Action::Back);
    choose(&mut world, "hk_mo_permit");
    assert_eq!(line(&world).value, "H12345678");
}

#[test]
fn a_single_kind_is_not_asked_for() {
    let mut world = World::with(1, |config| {
        config.plan.evidence = vec![EvidenceKind::HkMoPermit];
    });
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Evidence, 10);
    assert_eq!(line(&world).label.key, "permit-label");
}

#[test]
fn the_kinds_stand_in_the_order_of_the_provider() {
    let kinds = [EvidenceKind::Passport, EvidenceKind::CnResidentId];
    let mut world = World::with(1, |config| config.plan.evidence = kinds.to_vec());
    world.start();
    Person::li_wei().go_until(&mut world, PageId::EvidenceKind, 10);
    let Some(Block::Radios(radios)) = world.view().page.blocks.into_iter().next() else {
        panic!("a choice");
    };
    let offered: Vec<_> = radios.options.iter().map(|option| option.value).collect();
    assert_eq!(offered, ["passport", "cn_resident_id"]);
}

#[test]
fn the_lines_of_a_passport_fill_in_what_they_say() {
    let mut world = asked_for_more();
    world.press(Action::Back);
    world.fill(FieldId::Name, "Maja Lindqvist");
    world.press(Action::Continue);
    choose(&mut world, "passport");
    world.happen(Event::Edited {
        field: FieldId::EvidenceNumber,
        text: Sensitive::from(ZONE),
    });
    assert_eq!(line(&world).value, "L898902C3");
    assert_eq!(
        world.view().toast.map(|toast| toast.key),
        Some("zone-filled-in")
    );
    assert_eq!(
        world.announced.last().map(|said| said.key),
        Some("zone-filled-in")
    );
    world.press(Action::Continue);
    assert_eq!(note(&world), Some("note-name-zone"), "she is not on it");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::EvidenceExpiry);
    assert_eq!(parts(&world), ["15", "4", "2032"]);
    world.fill(FieldId::ExpiryYear, "2033");
    world.press(Action::Continue);
    assert_eq!(
        date(&world).error.map(|error| error.key),
        Some("expiry-mismatch")
    );
    world.fill(FieldId::ExpiryYear, "2032");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::BirthDate);
    assert_eq!(parts(&world), ["12", "8", "1974"]);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Contact, "the lines tell the sex");
}

#[test]
fn lines_of_another_passport_say_nothing_of_the_number_entered() {
    let mut world = with("passport");
    world.fill(FieldId::EvidenceNumber, ZONE);
    world.fill(FieldId::EvidenceNumber, "C01X00T47");
    world.press(Action::Continue);
    world.press(Action::Continue);
    assert_eq!(parts(&world), ["", "", ""]);
}

#[test]
fn a_document_that_has_ended_is_told_and_another_is_one_press_away() {
    let mut world = asked_for_more();
    choose(&mut world, "cn_resident_id");
    world.fill(FieldId::EvidenceNumber, "11010519491231002X");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::EvidenceExpiry);
    world.press(Action::Continue);
    assert_eq!(
        date(&world).error.map(|error| error.key),
        Some("expiry-missing")
    );
    for (field, text) in [
        (FieldId::ExpiryDay, "22"),
        (FieldId::ExpiryMonth, "11"),
        (FieldId::ExpiryYear, "2026"),
    ] {
        world.fill(field, text);
    }
    world.press(Action::Continue);
    assert_eq!(
        date(&world).error.map(|error| error.key),
        Some("expiry-past")
    );
    let other = world
        .view()
        .page
        .buttons
        .into_iter()
        .nth(1)
        .expect("another button");
    assert_eq!(other.action, Action::Change(PageId::EvidenceKind));
    world.fill(FieldId::ExpiryDay, "23");
    world.press(Action::Continue);
    assert_eq!(
        world.page(),
        PageId::BirthDate,
        "it is valid on its last day"
    );
}

#[test]
fn a_card_without_an_end_says_so() {
    let mut world = asked_for_more();
    choose(&mut world, "cn_resident_id");
    world.fill(FieldId::EvidenceNumber, "11010519491231002X");
    world.press(Action::Continue);
    world.fill(FieldId::ExpiryNever, "on");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::BirthDate);
    Person::li_wei().go_until(&mut world, PageId::CheckAnswers, 40);
    let answers = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::Summary(answers) => Some(answers),
            _ => None,
        });
    let told: Vec<_> = answers
        .expect("answers")
        .into_iter()
        .filter_map(|a| match a.value {
            AnswerValue::Message(message) => Some((a.label.key, message.key)),
            _ => None,
        })
        .collect();
    assert_eq!(
        told,
        [
            ("expiry-label", "expiry-never"),
            ("sex-label", "sex-female")
        ]
    );
    Person::li_wei().go_to_the_end(&mut world, 20);
}

#[test]
fn the_sex_is_asked_for_where_no_number_tells_it_and_held_against_one_that_does() {
    let mut world = asked_for_more();
    choose(&mut world, "hk_mo_permit");
    world.fill(FieldId::EvidenceNumber, "H12345678");
    world.press(Action::Continue);
    for (field, text) in [
        (FieldId::ExpiryDay, "1"),
        (FieldId::ExpiryMonth, "1"),
        (FieldId::ExpiryYear, "2030"),
    ] {
        world.fill(field, text);
    }
    world.press(Action::Continue);
    Person::li_wei().act(&mut world);
    assert_eq!(world.page(), PageId::Sex);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Sex, "something has to be chosen");
    world.fill(FieldId::Sex, "M");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Contact);
    // A number that says otherwise sends back to the question.
    for _ in 0..5 {
        world.press(Action::Back);
    }
    assert_eq!(world.page(), PageId::EvidenceKind);
    choose(&mut world, "cn_resident_id");
    world.fill(FieldId::EvidenceNumber, "11010519491231002X");
    world.press(Action::Continue);
    world.fill(FieldId::ExpiryNever, "on");
    world.press(Action::Continue);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Sex);
    world.press(Action::Continue);
    let Some(Block::ErrorSummary(errors)) = world.view().page.blocks.into_iter().next() else {
        panic!("what is wrong");
    };
    assert_eq!(errors[0].message.key, "sex-mismatch");
}

#[test]
fn a_name_in_another_script_than_the_document_is_worth_a_second_look() {
    let mut world = with("passport");
    world.fill(FieldId::EvidenceCountry, "DE");
    enter(&mut world, "C01X00T47");
    assert_eq!(note(&world), Some("note-name-latin"));
    let change = line(&world)
        .note
        .and_then(|note| note.instead)
        .map(|(_, action)| action);
    assert_eq!(change, Some(Action::Change(PageId::Name)));
    world.fill(FieldId::EvidenceCountry, "CN");
    enter(&mut world, "E12345678");
    assert_eq!(note(&world), None, "it has both");
}

#[test]
fn a_division_that_was_none_at_the_time_is_worth_a_second_look_and_no_more() {
    let mut world = with("cn_resident_id");
    enter(&mut world, "119999199003070000");
    assert_eq!(
        (error(&world), note(&world)),
        (None, Some("note-resident-id"))
    );
}

#[test]
fn the_number_on_the_list_is_hidden_until_it_is_wanted() {
    let mut world = World::new(1);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::CheckAnswers, 40);
    let shown = |world: &World| {
        let mut blocks = world.view().page.blocks.into_iter();
        blocks.find_map(|block| match block {
            Block::Summary(answers) => answers.into_iter().find_map(|a| match a.value {
                AnswerValue::Masked { text, .. } => Some(text),
                _ => None,
            }),
            _ => None,
        })
    };
    assert_eq!(shown(&world).as_deref(), Some("110************02X"));
    world.press(Action::Reveal(FieldId::EvidenceNumber));
    assert_eq!(shown(&world).as_deref(), Some("11010519491231002X"));
    world.press(Action::Reveal(FieldId::EvidenceNumber));
    assert_eq!(shown(&world).as_deref(), Some("110************02X"));
}

#[test]
fn a_press_before_the_checks_are_there_waits_for_them_and_not_for_ever() {
    let mut world = World::new(1);
    world.reference_ms = 300;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Name, 10);
    world.fill(FieldId::Name, "李4");
    world.happen(Event::Pressed(Action::Continue));
    assert!(world.view().busy);
    world.settle();
    assert_eq!(error(&world), Some("name-digit"));

    let mut world = World::new(1);
    world.reference_ms = 60_000;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::BirthDate, 10);
}

#[test]
fn without_the_heavier_checks_the_backend_has_the_last_word() {
    let mut world = World::new(1);
    world.has_reference = false;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::EvidenceKind, 10);
    choose(&mut world, "cn_resident_id");
    enter(&mut world, "号");
    assert_eq!(error(&world), Some("resident-id-characters"));
    enter(&mut world, "110105194912310021");
    assert_eq!(error(&world), None);
    Person::li_wei().go_until(&mut world, PageId::Evidence, 10);
    world.has_reference = true;
    Person::li_wei().go_to_the_end(&mut world, 60);
}
