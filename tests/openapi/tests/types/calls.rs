//! Every call that the client can make is a call of the document.

use crate::support::description;
use kaihu_openapi::{Document, Exchange};
use kaihu_protocol::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn calls() -> Vec<Call> {
    let sha256 = "0".repeat(64);
    let id = "x".to_owned();
    let url = "/uploads/x".to_owned();
    vec![
        Call::Status,
        Call::Flow,
        Call::Identity,
        Call::WithdrawConsent(ConsentKind::Biometric),
        Call::Claim,
        Call::Handoff(HandoffRequest {
            page: "https://pay.example/open".into(),
        }),
        Call::GiveConsent(ConsentGiven {
            kind: ConsentKind::Terms,
            version: "1".into(),
            locale: "en".into(),
            text_sha256: sha256.clone(),
        }),
        Call::PatchIdentity {
            rev: 0,
            patch: IdentityPatch::default(),
        },
        Call::RequestOtp(OtpRequest {
            channel: Channel::Sms,
        }),
        Call::VerifyOtp {
            id: id.clone(),
            verify: OtpVerify { code: "1".into() },
        },
        Call::PasswordRange("5BAA6".into()),
        Call::SetPassword(PasswordRequest {
            password: "lantern otters".into(),
        }),
        Call::CreateChallenge,
        Call::CreateUpload(UploadRequest {
            kind: UploadKind::Face,
            content_type: "image/jpeg".into(),
            length: 1,
            sha256: sha256.clone(),
            source: Some(PictureSource::Device),
            quality: Some(QualitySummary::default()),
            challenge_id: Some(id.clone()),
            challenge: Some(ChallengeReport {
                nonce: id.clone(),
                movements: vec![Movement {
                    pose: Pose::Nod,
                    ..Movement::default()
                }],
            }),
            alternative: Some(FaceAlternative::WithoutMovements),
        }),
        Call::UploadOffset { url: url.clone() },
        Call::SendUpload {
            url,
            offset: 7,
            blob: BlobId(0),
            up_to: None,
        },
        Call::CompleteUpload { id },
        Call::WithoutFace,
        Call::WebauthnOptions,
        Call::WebauthnFinish(Box::new(RegistrationResponse {
            authenticator_attachment: Some("platform".into()),
            ..RegistrationResponse::default()
        })),
        Call::SetUpTotp,
        Call::VerifyTotp(TotpVerify { code: "1".into() }),
        Call::Submit(SubmitRequest {
            rev: 0,
            answers_sha256: sha256,
        }),
        Call::Result,
        Call::Support(Box::new(SupportRequest {
            description: description(),
            message: Some("It stays white.".into()),
            reply_by: Some(ReplyBy::Email),
        })),
        Call::EraseSession,
    ]
}

/// The answer that a request gets in this test. It is no matter which, as long as it takes the request.
fn taken(document: &Document, method: &str, path: &str) -> (u16, Value) {
    let answers = &document.root()["paths"][path][method.to_ascii_lowercase()]["responses"];
    let status = answers
        .as_object()
        .expect("answers")
        .keys()
        .next()
        .expect("an answer");
    (status.parse().expect("a status"), answers.clone())
}

#[test]
fn every_call_is_of_the_document_with_every_header() {
    let document = Document::ours();
    let key = IdempotencyKey::from_random(7);
    let instance = Instance::from_random(8);
    let sender = Sender {
        locale: "en",
        instance: Some(&instance),
    };
    let mut met = BTreeSet::new();
    for call in calls() {
        let request = call.request(&key, sender);
        let body = match request.body {
            Body::Json(text) => text,
            _ => String::new(),
        };
        let mut headers: Vec<_> = request
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.clone()))
            .collect();
        if request.authorised {
            headers.push(("Authorization".into(), "Bearer x".into()));
        }
        let template = request.path.replace("/x", "/{id}");
        let template = template.replace("/biometric", "/{kind}");
        let template = template.replace("/5BAA6", "/{prefix}");
        let method = request.method.as_str();
        let (status, _) = taken(document, method, &template);
        assert!(
            status < 300,
            "the first answer of {method} {template} is that of success"
        );
        let exchange = Exchange {
            method,
            path: &request.path,
            headers: &headers,
            body: body.as_bytes(),
            status,
            answer_headers: &[],
            answer: b"",
        };
        // Of the answer, which there is not, much is wrong; of the request nothing may be.
        let faults = document.check(&exchange).err().unwrap_or_default();
        let of_request: Vec<_> = faults
            .iter()
            .filter(|fault| fault.starts_with("taken although"))
            .collect();
        assert!(of_request.is_empty(), "{call:?}: {of_request:?}");

        let operation = &document.root()["paths"][&template][method.to_ascii_lowercase()];
        let documented: Vec<String> = operation["parameters"]
            .as_array()
            .expect("parameters")
            .iter()
            .map(|parameter| {
                let name = parameter["name"].as_str();
                name.unwrap_or_else(|| {
                    parameter["$ref"]
                        .as_str()
                        .expect("a reference")
                        .rsplit('/')
                        .next()
                        .expect("a name")
                })
                .to_ascii_lowercase()
            })
            .collect();
        for (name, _) in &request.headers {
            let known = documented.contains(&name.to_ascii_lowercase()) || name == "Content-Type";
            assert!(known, "{method} {template} with {name}");
        }
        assert_eq!(operation["tags"], json!(["browser"]));
        assert_eq!(
            operation.get("security").is_none(),
            request.authorised,
            "{method} {template}"
        );
        met.insert((method.to_owned(), template));
    }
    let of_browsers: BTreeSet<_> = document
        .operations()
        .into_iter()
        .filter(|(method, path)| {
            document.root()["paths"][path][method.to_ascii_lowercase()]["tags"]
                == json!(["browser"])
        })
        .collect();
    assert_eq!(met, of_browsers);
}
