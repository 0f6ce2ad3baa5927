use super::*;
use proptest::prelude::*;

fn now() -> Timestamp {
    Timestamp::parse("2026-11-23T00:00:00Z").unwrap()
}

fn evidence(kind: EvidenceKind, number: &str, country: &str) -> Evidence {
    Evidence {
        scheme: None,
        kind,
        number: number.into(),
        country: country.to_owned(),
    }
}

#[test]
fn resident_numbers_stand_or_fall_with_their_check_character() {
    assert!(is_cn_resident_id("11010519491231002X")); // the example of GB 11643-1999
    assert!(is_cn_resident_id("440524188001010014")); // its other example
    for wrong in [
        "110105194912310021",
        "11010519491231002x",
        "11010519491331002X",
        "1101051949123100",
        "",
        "１１０１０５１９４９１２３１００２X",
    ] {
        assert!(!is_cn_resident_id(wrong), "{wrong}");
    }
}

#[test]
fn each_field_is_judged_by_itself() {
    let patch = IdentityPatch {
        name: Some("张三".into()),
        birth_date: Some("2027-01-01".into()),
        phone: Some("13800138000".into()),
        email: Some("a@b".into()),
        evidence: Some(evidence(EvidenceKind::Passport, "E12345678", "CHN")),
        sex: Some("男".into()),
        evidence_expiry: Some("2020-01-01".into()),
    };
    let (accepted, findings) = check(patch, &Plan::default(), now());
    assert!(accepted.name.is_some() && accepted.evidence.is_some());
    assert!(accepted.birth_date.is_none() && accepted.phone.is_none() && accepted.email.is_none());
    let fields: Vec<_> = findings.iter().map(|f| (f.field, f.code)).collect();
    assert_eq!(
        fields,
        [
            (FieldName::BirthDate, Code::FieldInvalid),
            (FieldName::Phone, Code::FieldInvalid),
            (FieldName::Email, Code::FieldInvalid),
            (FieldName::Sex, Code::FieldInvalid),
            (FieldName::EvidenceExpiry, Code::DocumentExpired),
        ]
    );
}

#[test]
fn every_kind_of_evidence_has_its_form() {
    for (kind, country, well_formed, malformed) in [
        (
            EvidenceKind::CnResidentId,
            "CHN",
            "11010519491231002X",
            "810000199408230021",
        ),
        (
            EvidenceKind::CnResidencePermit,
            "CHN",
            "810000199408230021",
            "11010519491231002X",
        ),
        (EvidenceKind::HkMoPermit, "CHN", "H12345678", "E12345678"),
        (EvidenceKind::TaiwanPermit, "CHN", "12345678", "1234567A"),
        (
            EvidenceKind::CnPermanentResident,
            "CHN",
            "911124198108030024",
            "911124198108030025",
        ),
        (
            EvidenceKind::CnPermanentResident,
            "CHN",
            "CAN110081080310",
            "CAN11008108031",
        ),
        (EvidenceKind::Passport, "DEU", "C01X00T47", "C01 X00"),
        (EvidenceKind::PersonalNumber, "ESP", "54362315K", "54.362"),
    ] {
        let fault = |number| evidence_fault(&evidence(kind, number, country), &Plan::default());
        assert_eq!(fault(well_formed), None, "{kind:?}");
        let found = fault(malformed).map(|found| (found.field, found.code));
        assert_eq!(
            found,
            Some((FieldName::EvidenceNumber, Code::FieldInvalid)),
            "{kind:?}"
        );
    }
}

#[test]
fn a_document_ends_with_its_last_day() {
    let fault = |text| expiry_fault(text, now());
    let today = now().to_rfc3339().get(..10).unwrap().to_owned();
    assert_eq!(
        (fault(&today), fault("never"), fault("2099-12-31")),
        (None, None, None)
    );
    assert_eq!(fault("2020-01-01"), Some(Code::DocumentExpired));
    for text in ["", "2099-13-01", "2099-1-1", "长期"] {
        assert_eq!(fault(text), Some(Code::FieldInvalid), "{text}");
    }
}

#[test]
fn the_sex_agrees_with_the_number() {
    let with = |sex: &str| IdentityPatch {
        sex: Some(sex.into()),
        evidence: Some(evidence(
            EvidenceKind::CnResidentId,
            "11010519491231002X",
            "CHN",
        )),
        ..IdentityPatch::default()
    };
    assert_eq!(contradiction(&with("F")), None);
    let found = contradiction(&with("M")).map(|found| (found.field, found.code));
    assert_eq!(found, Some((FieldName::Sex, Code::FieldMismatch)));
}

#[test]
fn evidence_that_is_not_taken_is_named_as_such() {
    let plan = Plan {
        evidence: vec![EvidenceKind::CnResidentId],
        ..Plan::default()
    };
    for kind in [EvidenceKind::Passport, EvidenceKind::Unknown] {
        let fault = evidence_fault(&evidence(kind, "E12345678", "CHN"), &plan).unwrap();
        assert_eq!(
            (fault.field, fault.code),
            (FieldName::EvidenceKind, Code::DocumentUnsupported)
        );
    }
    let foreign = evidence(EvidenceKind::CnResidentId, "11010519491231002X", "USA");
    assert!(evidence_fault(&foreign, &plan).is_some());
}

#[test]
fn the_birth_date_must_be_the_one_in_the_number() {
    let mut identity = IdentityPatch {
        birth_date: Some("1949-12-31".into()),
        evidence: Some(evidence(
            EvidenceKind::CnResidentId,
            "11010519491231002X",
            "CHN",
        )),
        ..IdentityPatch::default()
    };
    assert_eq!(contradiction(&identity), None);
    identity.birth_date = Some("1949-12-30".into());
    assert_eq!(
        contradiction(&identity).map(|f| f.code),
        Some(Code::FieldMismatch)
    );
}

#[test]
fn age_turns_on_the_birthday() {
    assert_eq!(age_years("2008-11-23", now()), Some(18));
    assert_eq!(age_years("2008-11-24", now()), Some(17));
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let patch = IdentityPatch {
            name: Some(text.as_str().into()),
            birth_date: Some(text.as_str().into()),
            phone: Some(text.as_str().into()),
            email: Some(text.as_str().into()),
            evidence: Some(evidence(EvidenceKind::CnResidentId, &text, "CHN")),
            sex: Some(text.as_str().into()),
            evidence_expiry: Some(text.as_str().into()),
        };
        let (accepted, findings) = check(patch, &Plan::default(), now());
        let texts = [
            accepted.name,
            accepted.birth_date,
            accepted.phone,
            accepted.email,
            accepted.sex,
            accepted.evidence_expiry,
        ];
        let taken = texts
            .iter()
            .flatten()
            .count() + usize::from(accepted.evidence.is_some());
        prop_assert_eq!(taken + findings.len(), 7);
    }
}

#[test]
fn the_scheme_of_a_number_is_a_name_and_no_text() {
    let finding = |scheme: &str| {
        let evidence = Evidence {
            scheme: Some(scheme.to_owned()),
            ..evidence(EvidenceKind::PersonalNumber, "12345678Z", "ESP")
        };
        evidence_fault(&evidence, &Plan::default()).map(|it| it.field)
    };
    assert_eq!(finding("es.dni"), None);
    for wrong in [
        "",
        "es",
        "es.",
        "ES.DNI",
        "es.dni'); --",
        "es.\0",
        &"x".repeat(50_000),
    ] {
        assert_eq!(finding(wrong), Some(FieldName::EvidenceNumber), "{wrong}");
    }
}
