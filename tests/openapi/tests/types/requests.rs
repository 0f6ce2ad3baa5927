//! What clients send. A member that is missing, `null` or of another type is refused by the type where
//! the schema refuses it, and taken where the schema takes it.

use crate::agree;
use crate::second_factor::*;
use crate::some::*;
use kaihu_openapi::Document;
use kaihu_protocol::*;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub(crate) fn agree_on_faults<T>(schema: &str, values: impl Strategy<Value = T>)
where
    T: Serialize + DeserializeOwned + std::fmt::Debug,
{
    let whole = agree(schema, values);
    let schema = Document::ours().schema(schema);
    let compare = |changed: Value, what: String| {
        let read = serde_json::from_value::<T>(changed.clone()).is_ok();
        assert_eq!(read, schema.takes(&changed), "{what} in {changed}");
    };
    for name in whole.as_object().expect("an object").keys() {
        let mut without = whole.clone();
        without.as_object_mut().expect("an object").remove(name);
        compare(without, format!("no {name}"));
        for other in [
            Value::Null,
            json!(true),
            json!(["x"]),
            json!({"x": 1}),
            json!(-1),
            json!(0.5),
        ] {
            // Measures are numbers of any kind.
            if whole[name].is_f64() && other.is_number() {
                continue;
            }
            let mut changed = whole.clone();
            changed[name] = other;
            compare(changed, format!("another {name}"));
        }
    }
    let mut more = whole.clone();
    more["novel"] = json!([1]);
    compare(more, "a novel member".to_owned());
    // An array is refused by the sandbox, not by the types: serde takes its items as members.
    compare(Value::Null, "nothing".to_owned());
}

#[test]
fn a_consent() {
    let values = (one_of(ConsentKind::ALL), text(), text(), sha256());
    let values = values.prop_map(|(kind, version, locale, text_sha256)| ConsentGiven {
        kind,
        version,
        locale,
        text_sha256,
    });
    agree_on_faults("ConsentGiven", values);
}

#[test]
fn a_change_of_the_identity() {
    agree_on_faults("IdentityPatch", identity());
    agree_on_faults("Evidence", evidence());
}

#[test]
fn a_code() {
    agree_on_faults(
        "OtpRequest",
        one_of(Channel::ALL).prop_map(|channel| OtpRequest { channel }),
    );
    agree_on_faults("OtpVerify", secret().prop_map(|code| OtpVerify { code }));
}

#[test]
fn a_password() {
    let values = "\\PC{1,40}".prop_map(|typed| PasswordRequest {
        password: typed.into(),
    });
    agree_on_faults("PasswordRequest", values);
}

#[test]
fn a_picture() {
    let picture = (one_of(UploadKind::ALL), 1u64.., sha256());
    let told = (maybe(one_of(PictureSource::ALL)), maybe(quality()));
    let moved = (
        maybe(text()),
        maybe(report()),
        maybe(one_of(FaceAlternative::ALL)),
    );
    let values = (picture, told, moved).prop_map(|(picture, told, moved)| UploadRequest {
        kind: picture.0,
        content_type: "image/jpeg".to_owned(),
        length: picture.1,
        sha256: picture.2,
        source: told.0,
        quality: told.1,
        challenge_id: moved.0,
        challenge: moved.1,
        alternative: moved.2,
    });
    agree_on_faults("UploadRequest", values);
    agree_on_faults("QualitySummary", quality());
    agree_on_faults("ChallengeReport", report());
    agree_on_faults("Movement", movement());
}

#[test]
fn a_second_factor() {
    let names = (secret(), secret(), text(), maybe(text()));
    let values = (names, attestation_response());
    let values =
        values.prop_map(
            |((id, raw_id, kind, attachment), response)| RegistrationResponse {
                id,
                raw_id,
                kind,
                response,
                authenticator_attachment: attachment,
                client_extension_results: ExtensionResults {},
            },
        );
    agree_on_faults("RegistrationResponse", values);
    agree_on_faults("AttestationResponse", attestation_response());
    agree_on_faults("TotpVerify", secret().prop_map(|code| TotpVerify { code }));
}

#[test]
fn a_submission() {
    let values = (any::<u64>(), sha256());
    agree_on_faults(
        "SubmitRequest",
        values.prop_map(|(rev, answers_sha256)| SubmitRequest {
            rev,
            answers_sha256,
        }),
    );
}

#[test]
fn a_way_to_another_device() {
    let values = r"https?://[A-Za-z0-9.:\[\]-]{1,255}(/[A-Za-z0-9._~%/-]{0,99})?";
    agree_on_faults(
        "HandoffRequest",
        values.prop_map(|page| HandoffRequest { page }),
    );
    let values = secret();
    agree_on_faults(
        "HandoffRedeem",
        values.prop_map(|code| HandoffRedeem { code }),
    );
}

#[test]
fn a_session() {
    let values = r"https?://[A-Za-z0-9.:\[\]-]{1,255}";
    agree_on_faults(
        "SessionRequest",
        values.prop_map(|origin| SessionRequest { origin }),
    );
}
