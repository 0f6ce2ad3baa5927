//! What `Debug` prints of everything that goes over the wire: nothing that was typed, no code, no token.

use kaihu_protocol::{
    Body, Call, Channel, ClientToken, Evidence, EvidenceKind, Handoff, HandoffRedeem,
    IdempotencyKey, IdentityDraft, IdentityPatch, OtpVerify, Reply, Response, Sender, Sensitive,
    SupportRequest,
};

const SECRET: &str = "SECRET7f3a";

fn secret() -> Sensitive {
    Sensitive::from(SECRET)
}

fn patch() -> IdentityPatch {
    IdentityPatch {
        name: Some(secret()),
        evidence: Some(Evidence {
            kind: EvidenceKind::Passport,
            number: secret(),
            country: "CN".to_owned(),
            scheme: None,
        }),
        birth_date: Some(secret()),
        sex: Some(secret()),
        evidence_expiry: Some(secret()),
        phone: Some(secret()),
        email: Some(secret()),
    }
}

#[test]
fn no_secret_is_in_a_debug_print() {
    let verify = Call::VerifyOtp {
        id: "o".to_owned(),
        verify: OtpVerify { code: secret() },
    };
    let support = Call::Support(Box::new(SupportRequest {
        description: Default::default(),
        message: Some(secret()),
        reply_by: None,
    }));
    let calls = [
        verify,
        support,
        Call::PatchIdentity {
            rev: 1,
            patch: patch(),
        },
    ];
    let mut printed = Vec::new();
    for call in calls {
        let sender = Sender {
            locale: "en",
            instance: None,
        };
        let request = call.request(&IdempotencyKey::from_random(7), sender);
        let Body::Json(body) = &request.body else {
            panic!("{request:?}");
        };
        assert!(body.contains(SECRET), "it is sent");
        printed.push(format!("{call:?} {request:?}"));
    }
    let draft = IdentityDraft {
        rev: 1,
        identity: patch(),
    };
    printed.push(format!("{:?}", Reply::Draft(Box::new(draft))));
    printed.push(format!("{:?}", HandoffRedeem { code: secret() }));
    let token = ClientToken {
        token: SECRET.to_owned(),
        expires_at: kaihu_protocol::Timestamp(0),
    };
    printed.push(format!("{token:?}"));
    let handoff = format!(
        r#"{{"url":"https://a.example/#kaihu={SECRET}","expires_at":"2026-11-23T00:10:00Z"}}"#
    );
    let read: Handoff = serde_json::from_str(&handoff).expect("it is of the contract");
    printed.push(format!("{read:?}"));
    let upload = format!(
        r#"{{"id":"u","mode":"put","url":"https://store.example/x?signature={SECRET}","offset":0,
        "headers":[{{"name":"x-signature","value":"{SECRET}"}}],"expires_at":"2026-11-23T00:00:00Z"}}"#
    );
    let read: kaihu_protocol::Upload =
        serde_json::from_str(&upload).expect("it is of the contract");
    printed.push(format!("{read:?}"));
    for text in printed {
        assert!(!text.contains(SECRET), "{text}");
    }
}

/// Answers have no print at all.
#[test]
fn an_answer_cannot_be_printed() {
    trait Silent {
        const PRINTS: bool = false;
    }
    impl<T> Silent for T {}
    struct Of<T>(std::marker::PhantomData<T>);
    #[allow(dead_code)]
    impl<T: std::fmt::Debug> Of<T> {
        const PRINTS: bool = true;
    }
    const { assert!(Of::<Channel>::PRINTS) };
    const { assert!(!Of::<Response<'_>>::PRINTS) };
}
