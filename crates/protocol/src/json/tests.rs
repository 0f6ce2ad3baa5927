//! The client's JSON against serde's, which the servers use: both read the same and write the same.

use super::*;
use crate::*;
use documents::*;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt::Debug;

#[path = "../../tests/answers/documents.rs"]
mod documents;

/// Reads a text both ways. Where serde refuses, so do we; where we take it, both took the same.
fn compare<T: Read + DeserializeOwned + PartialEq + Debug>(text: &str) -> (Option<T>, Option<T>) {
    let (ours, theirs) = (parse::<T>(text.as_bytes()), serde_json::from_str(text).ok());
    if ours.is_some() {
        assert_eq!(ours, theirs, "{text}");
    }
    (ours, theirs)
}

/// Calls `$check` with each type and its document.
macro_rules! for_each_answer {
    ($check:ident $(, $more:expr)*) => {
        $check::<Flow>(FLOW $(, $more)*);
        $check::<ServiceStatus>(STATUS $(, $more)*);
        $check::<ConsentRecord>(CONSENT $(, $more)*);
        $check::<IdentityAccepted>(IDENTITY $(, $more)*);
        $check::<Otp>(OTP $(, $more)*);
        $check::<OtpVerified>(r#"{"verified":true}"# $(, $more)*);
        $check::<Challenge>(CHALLENGE $(, $more)*);
        $check::<Upload>(UPLOAD $(, $more)*);
        $check::<UploadVerdict>(VERDICT $(, $more)*);
        $check::<Submitted>(SUBMITTED $(, $more)*);
        $check::<ApplicationResult>(RESULT $(, $more)*);
        $check::<Handoff>(HANDOFF $(, $more)*);
        $check::<IdentityDraft>(DRAFT $(, $more)*);
        $check::<SupportCase>(SUPPORT_CASE $(, $more)*);
        $check::<Problem>(PROBLEM $(, $more)*);
    };
}

/// Every place in a document, as the way there.
fn places(document: &Value) -> Vec<String> {
    let below = |name: String, value: &Value| -> Vec<String> {
        let tails = places(value).into_iter();
        tails.map(|tail| format!("/{name}{tail}")).collect()
    };
    let mut all = vec![String::new()];
    match document {
        Value::Object(members) => members
            .iter()
            .for_each(|(k, v)| all.extend(below(k.clone(), v))),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(i, v)| all.extend(below(i.to_string(), v)));
        }
        _ => {}
    }
    all
}

/// Takes one member away.
fn remove(document: &mut Value, place: &str) {
    let (parent, name) = place.rsplit_once('/').unwrap_or_default();
    if let Some(Value::Object(members)) = document.pointer_mut(parent) {
        members.remove(name);
    }
}

#[test]
fn documents_of_the_contract_are_read_as_serde_reads_them() {
    fn check<T: Read + DeserializeOwned + PartialEq + Debug>(document: &str) {
        let (ours, theirs) = compare::<T>(document);
        assert!(ours.is_some() && theirs.is_some(), "{document}");
    }
    for_each_answer!(check);
}

#[test]
fn whatever_is_wrong_or_missing_in_a_document_both_say_the_same() {
    fn check<T: Read + DeserializeOwned + PartialEq + Debug>(document: &str) {
        let whole: Value = serde_json::from_str(document).unwrap();
        // An array stands for no object here, though serde would take its items as members.
        let wrong = r#"[null, true, "", "x", 0, 255, 256, 4294967296, -1, 1.0, 1e2,
            18446744073709551616, "2026-02-29T00:00:00Z", {"novel": [1]}, [[true]], []]"#;
        let wrong: Vec<Value> = serde_json::from_str(wrong).unwrap();
        for place in places(&whole) {
            let is_object = whole.pointer(&place).unwrap().is_object();
            for value in wrong
                .iter()
                .filter(|v| !is_object || **v != Value::Array(vec![]))
            {
                let mut changed = whole.clone();
                *changed.pointer_mut(&place).unwrap() = value.clone();
                let text = changed.to_string();
                let (ours, theirs) = compare::<T>(&text);
                assert_eq!(ours, theirs, "{place} in {text}");
            }
            let mut shorter = whole.clone();
            remove(&mut shorter, &place);
            let text = shorter.to_string();
            let (ours, theirs) = compare::<T>(&text);
            assert_eq!(ours, theirs, "without {place}: {text}");
        }
    }
    for_each_answer!(check);
}

#[test]
fn a_member_that_stands_twice_is_refused() {
    assert_eq!(
        compare::<OtpVerified>(r#"{"verified":true,"verified":true}"#),
        (None, None)
    );
    let (ours, theirs) = compare::<OtpVerified>(r#"{"verified":true,"novel":1,"novel":2}"#);
    assert!(ours.is_some() && theirs.is_some());
}

#[test]
fn nesting_without_end_is_refused() {
    let deep = format!(r#"{{"verified":true,"novel":{}"#, "[".repeat(200_000));
    assert_eq!(parse::<OtpVerified>(deep.as_bytes()), None);
    let closed = format!(
        r#"{{"verified":true,"novel":{}{}}}"#,
        "[".repeat(9_000),
        "]".repeat(9_000)
    );
    assert_eq!(parse::<OtpVerified>(closed.as_bytes()), None);
}

/// Half of the last decimal, and what an f64 of this size cannot tell apart.
fn is_near(written: f64, wanted: f32) -> bool {
    let wanted = f64::from(wanted);
    (written - wanted).abs() <= 0.000_05 + wanted.abs() * 2.0 * f64::EPSILON
}

#[test]
fn a_measure_half_way_between_two_decimals_is_near_either() {
    let summary = QualitySummary {
        sharpness: Some(-97_820.47),
        ..QualitySummary::default()
    };
    let read: Value = serde_json::from_str(&to_text(&summary)).expect("JSON");
    let written = read["sharpness"].as_f64().expect("a number");
    assert!(is_near(written, -97_820.47), "{written}");
    assert!(!is_near(written + 0.0002, -97_820.47));
}

proptest! {
    /// Texts that are almost of the contract: a document with some characters exchanged.
    #[test]
    fn a_document_with_faults_is_taken_by_us_only_where_serde_takes_it(
        at in any::<prop::sample::Index>(), cut in 0usize..3, put in r#"[ "\\{}\[\]:,0-9a-zé.-]{0,2}"#,
    ) {
        fn check<T: Read + DeserializeOwned + PartialEq + Debug>(
            document: &str, at: prop::sample::Index, cut: usize, put: &str,
        ) {
            let chars: Vec<char> = document.chars().collect();
            let at = at.index(chars.len());
            let rest = chars.iter().skip(at + cut);
            let text: String = chars[..at].iter().copied().chain(put.chars()).chain(rest.copied()).collect();
            compare::<T>(&text);
        }
        for_each_answer!(check, at, cut, &put);
    }

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let ours = parse::<Problem>(&bytes);
        prop_assert!(ours.is_none() || serde_json::from_slice::<Problem>(&bytes).is_ok());
    }

    #[test]
    fn bodies_are_written_as_serde_writes_them(
        (a, b, c) in (any::<String>(), any::<String>(), any::<Option<String>>()), number in any::<u64>(),
    ) {
        fn check<T: Write + Serialize>(body: &T) {
            let ours: Value = serde_json::from_str(&to_text(body)).expect("JSON");
            assert_eq!(ours, serde_json::to_value(body).unwrap());
        }
        let kind = ConsentKind::Terms;
        check(&ConsentGiven { kind, version: a.clone(), locale: b.clone(), text_sha256: a.clone() });
        let evidence = Evidence {
            scheme: None,
            kind: EvidenceKind::Passport, number: Sensitive::from(a.as_str()), country: b.clone(),
        };
        check(&IdentityPatch {
            name: c.as_deref().map(Sensitive::from),
            evidence: c.is_some().then_some(evidence),
            email: Some(Sensitive::from(b.as_str())),
            ..IdentityPatch::default()
        });
        check(&IdentityPatch::default());
        check(&OtpRequest { channel: Channel::Voice });
        check(&OtpVerify { code: Sensitive::from(a.as_str()) });
        check(&SubmitRequest { rev: number, answers_sha256: b.clone() });
        check(&UploadRequest {
            kind: UploadKind::Face, content_type: a.clone(), length: number, sha256: b, quality: None,
            source: Some(PictureSource::Device),
            challenge_id: c.clone(),
            challenge: c.map(|nonce| ChallengeReport { nonce, movements: vec![] }),
            alternative: (number % 2 == 0).then_some(FaceAlternative::WithoutMovements),
        });
    }

    #[test]
    fn movements_are_written_in_their_order(
        angles in prop::collection::vec(-9_000i32..9_000, 0..6), ms in any::<u32>(),
    ) {
        let movement = |angle: &i32| Movement {
            pose: Pose::LookUp,
            peak_pitch: *angle as f32 / 100.0,
            began_ms: ms,
            ..Movement::default()
        };
        let movements: Vec<Movement> = angles.iter().map(movement).collect();
        let report = ChallengeReport { nonce: "n".into(), movements };
        let text = to_text(&report);
        let read: ChallengeReport = serde_json::from_str(&text).expect("JSON");
        prop_assert_eq!(read.movements.len(), report.movements.len());
        for (read, sent) in read.movements.iter().zip(&report.movements) {
            prop_assert_eq!((read.pose, read.began_ms), (sent.pose, ms));
            prop_assert!(is_near(f64::from(read.peak_pitch), sent.peak_pitch));
        }
    }

    #[test]
    fn measures_are_written_to_four_decimals(
        faces in any::<u32>(), measure in (-36_000i32..36_000).prop_map(|it| it as f32 / 100.0), sharp in any::<Option<f32>>(),
    ) {
        let summary = QualitySummary {
            faces, head_size: measure, yaw: -measure, sharpness: sharp, ..QualitySummary::default()
        };
        let read: Value = serde_json::from_str(&to_text(&summary)).expect("JSON");
        let near = |name: &str, wanted: f32| {
            let written = read[name].as_f64().expect("a number");
            is_near(written, wanted)
        };
        prop_assert_eq!(read["faces"].as_u64(), Some(u64::from(faces)));
        prop_assert!(near("head_size", measure) && near("yaw", -measure) && near("roll", 0.0));
        prop_assert!(read.get("luminance_mean").is_none());
        match sharp {
            None => prop_assert!(read.get("sharpness").is_none()),
            Some(value) if !value.is_finite() => prop_assert!(read["sharpness"].is_null()),
            Some(value) if value.abs() < 1e9 => prop_assert!(near("sharpness", value)),
            Some(_) => prop_assert!(read["sharpness"].is_number()),
        }
    }
}
