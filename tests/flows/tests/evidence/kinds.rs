//! Kinds of evidence and their numbers.

use crate::*;

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

/// Somebody who pressed Continue on a name that is wrong before the checks are there.
fn held() -> World {
    let mut world = World::new(1);
    world.reference_ms = 2_000;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Name, 10);
    world.fill(FieldId::Name, "李4");
    world.happen(Event::Pressed(Action::Continue));
    assert!(world.view().busy);
    world
}

#[test]
fn a_press_before_the_checks_are_there_waits_for_them() {
    let mut world = held();
    world.wait(2_000);
    assert!(!world.view().busy);
    assert_eq!(error(&world), Some("name-digit"));
}

#[test]
fn nobody_waits_who_types_on_or_goes_away() {
    let mut world = held();
    world.happen(Event::Edited {
        field: FieldId::Name,
        text: Sensitive::from("李"),
    });
    assert!(!world.view().busy);
    world.wait(5_000);
    assert_eq!(world.page(), PageId::Name);

    let mut world = held();
    world.happen(Event::Pressed(Action::Cancel));
    assert_eq!(world.page(), PageId::Leaving);
    world.wait(5_000);
    assert_eq!(world.page(), PageId::Leaving);
    world.press(Action::Back);
    assert!(!world.view().busy);
    assert_eq!(world.page(), PageId::Name);
}

#[test]
fn what_was_taken_unread_is_asked_for_again_once_the_checks_are_there() {
    let mut world = World::new(1);
    world.reference_ms = 60_000;
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Name, 10);
    world.fill(FieldId::Name, "李4");
    world.happen(Event::Pressed(Action::Continue));
    world.wait(3_900);
    assert!(world.view().busy);
    world.wait(200);
    assert_eq!(world.page(), PageId::EvidenceKind, "waited for long enough");
    world.wait(60_000);
    let mut person = Person::li_wei();
    for _ in 0..20 {
        if world.page() == PageId::Name {
            break;
        }
        person.act(&mut world);
    }
    assert_eq!(world.page(), PageId::Name);
    assert_eq!(error(&world), Some("name-digit"));
    assert_eq!(world.focus, Some(FocusTarget::ErrorSummary));
    person.go_to_the_end(&mut world, 60);
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
    world.press(Action::Continue);
    let mut person = Person::li_wei();
    for _ in 0..10 {
        if world.page() == PageId::Evidence {
            break;
        }
        person.act(&mut world);
    }
    assert_eq!(world.page(), PageId::Evidence, "the backend found it");
    assert_eq!(error(&world), Some("refused-invalid"));
    person.go_to_the_end(&mut world, 60);
}

#[test]
fn the_kind_can_be_changed_from_the_list_and_from_the_number() {
    let mut world = World::new(1);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::CheckAnswers, 40);
    world.press(Action::Change(PageId::EvidenceKind));
    world.fill(FieldId::EvidenceKind, "passport");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Evidence, "which has no number yet");
    let other = world.view().page.buttons.into_iter().nth(1);
    let other = other.expect("a button").action;
    assert_eq!(other, Action::Change(PageId::EvidenceKind));
    world.press(other);
    world.fill(FieldId::EvidenceKind, "cn_resident_id");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers, "nothing is missing");
}

#[test]
fn numbers_that_no_scheme_is_known_for_open_wallets_too() {
    let mut world = with("personal_number");
    world.fill(FieldId::EvidenceCountry, "SG");
    let hint = line(&world).hint.map(|hint| hint.key);
    assert_eq!(hint, Some("personal-number-unknown"));
    enter(&mut world, "S1234567D");
    assert_eq!((error(&world), note(&world)), (None, None));
    world.fill(FieldId::EvidenceCountry, "DE");
    enter(&mut world, "L01X00T471");
    assert_eq!((error(&world), note(&world)), (None, Some("note-document")));
}

#[test]
fn a_mended_country_takes_the_errors_of_its_number_away() {
    let mut world = with("personal_number");
    world.press(Action::Continue);
    assert_eq!(error(&world), Some("document-missing"), "both at once");
    world.fill(FieldId::EvidenceCountry, "ES");
    enter(&mut world, "54362315A");
    assert_eq!(error(&world), Some("document-checksum"));
    world.fill(FieldId::EvidenceCountry, "SG");
    assert_eq!(error(&world), None);
}
