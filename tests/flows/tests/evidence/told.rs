//! What evidence says of the other answers.

use crate::*;

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
            ("evidence-kind-label", "evidence-cn-resident-id"),
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
fn a_document_has_an_end_or_none() {
    let mut world = asked_for_more();
    choose(&mut world, "cn_resident_id");
    world.fill(FieldId::EvidenceNumber, "11010519491231002X");
    world.press(Action::Continue);
    world.fill(FieldId::ExpiryNever, "on");
    world.fill(FieldId::ExpiryDay, "1");
    let is_ticked = |world: &World| {
        let mut blocks = world.view().page.blocks.into_iter();
        blocks.any(|block| matches!(block, Block::Checkbox(tick) if tick.checked))
    };
    assert!(!is_ticked(&world));
    world.fill(FieldId::ExpiryNever, "on");
    assert!(is_ticked(&world));
    assert_eq!(parts(&world), ["", "", ""]);
}

#[test]
fn what_one_number_filled_in_goes_with_it_and_what_was_typed_stays() {
    let mut world = with("personal_number");
    world.fill(FieldId::EvidenceCountry, "PL");
    enter(&mut world, "44051401359");
    world.press(Action::Continue);
    assert_eq!(parts(&world), ["14", "5", "1944"]);
    world.press(Action::Back);
    enter(&mut world, "02070803628");
    world.press(Action::Continue);
    assert_eq!(parts(&world), ["8", "7", "1902"]);
    world.fill(FieldId::BirthDay, "9");
    world.press(Action::Back);
    enter(&mut world, "44051401359");
    world.press(Action::Continue);
    assert_eq!(parts(&world), ["9", "7", "1902"], "typed by a person");
}

#[test]
fn the_sex_in_a_personal_number_is_proposed_and_may_be_another() {
    let mut world = asked_for_more();
    choose(&mut world, "personal_number");
    world.fill(FieldId::EvidenceCountry, "PL");
    world.fill(FieldId::EvidenceNumber, "44051401359");
    world.press(Action::Continue);
    world.fill(FieldId::ExpiryNever, "on");
    world.press(Action::Continue);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Sex);
    let Some(Block::Radios(radios)) = world.view().page.blocks.into_iter().next() else {
        panic!("a choice");
    };
    assert_eq!(radios.value, "M");
    world.fill(FieldId::Sex, "X");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Contact);
}
