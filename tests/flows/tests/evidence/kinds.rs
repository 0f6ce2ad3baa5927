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
