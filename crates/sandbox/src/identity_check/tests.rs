use super::*;
use proptest::prelude::*;

fn now() -> Timestamp {
    Timestamp::parse("2026-11-23T00:00:00Z").unwrap()
}

fn evidence(kind: EvidenceKind, number: &str, country: &str) -> Evidence {
    Evidence {
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
        ]
    );
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
        };
        let (accepted, findings) = check(patch, &Plan::default(), now());
        let taken = [accepted.name, accepted.birth_date, accepted.phone, accepted.email]
            .iter()
            .flatten()
            .count() + usize::from(accepted.evidence.is_some());
        prop_assert_eq!(taken + findings.len(), 5);
    }
}
