//! Harm in every text of every body that the document has: refused, or taken for the words that it is. Nobody
//! else's data changes, and of one's own nothing but what the call is for.

use crate::challenge;
use crate::client::*;
use crate::document::{by_server, submitted};
use crate::handoff;
use crate::hostile::{All, SQL, everything};
use crate::password;
use crate::path::person;
use crate::second_factor;
use crate::support;
use axum::body::Body;
use axum::http::Request;
use kaihu_authenticator::Authenticator;
use kaihu_openapi::Document;
use kaihu_protocol::{
    Call, Challenge, Channel, Code, ConsentGiven, FaceAlternative, IdentityPatch, OtpRequest,
    PictureSource, TotpSetup, UploadRequest,
};
use kaihu_sandbox::{Clock, Config, Plan, Sandbox, SecondFactor, Storage};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tempfile::TempDir;

/// What is no answer to anything, but could do harm somewhere.
fn harmful() -> [String; 4] {
    let path = "../../../etc/passwd%00".to_owned();
    let control = "\u{0}\u{1b}[2J\u{202e}".to_owned();
    [SQL.to_owned(), path, control, "x".repeat(50_000)]
}

/// Texts of which some of this is taken as it comes: they may be anybody's words, or are judged with the picture.
const WORDS: [(&str, &str); 3] = [
    ("/password", "/password"),
    ("/support", "/message"),
    ("/uploads", "/challenge/nonce"),
];

/// The tables that a call changes when it is taken, and when it is refused: a try is a try.
fn may_change(path: &str, is_taken: bool) -> &'static [&'static str] {
    match (path, is_taken) {
        ("/otp/{id}/verify", false) => &["one_time_codes"],
        ("/totp/verify", false) => &["authenticator_apps"],
        ("/webauthn/finish", false) => &["passkey_ceremonies"],
        ("/webauthn/finish", true) => &["passkey_ceremonies", "passkeys"],
        ("/password", true) => &["passwords"],
        ("/uploads", true) => &["uploads"],
        ("/support", true) => &["support_cases"],
        _ => &[],
    }
}

/// Somebody with a wallet in the making, and one who means harm and has a session too.
struct Scene {
    folder: TempDir,
    theirs: Browser,
    otp_id: String,
    app: TotpSetup,
    movements: Challenge,
}

fn everything_known(n: u32) -> IdentityPatch {
    let mut all = person(n);
    let evidence = all.evidence.as_mut().unwrap();
    evidence.scheme = Some("cn.passport".to_owned());
    all.sex = Some("M".into());
    all.evidence_expiry = Some("2031-01-01".into());
    all
}

impl Scene {
    async fn new() -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let plan = Plan {
            challenge: true,
            alternative: true,
            second_factor: SecondFactor::Optional,
            ..Plan::default().with_password()
        };
        let storage = Storage::Disk {
            db: folder.path().join("db"),
            uploads: folder.path().join("uploads"),
        };
        let config = Config {
            plan,
            storage,
            api_key: "k".to_owned(),
            ..Config::for_tests(Clock::manual(START))
        };
        let sandbox = Sandbox::open(config).unwrap();
        submitted(&Browser::open(&sandbox).await, 1).await;
        let theirs = handoff::bound(&sandbox).await;
        theirs.give_consents().await;
        let patched = theirs.patch(everything_known(2)).await;
        assert_eq!(patched.field_results, []);
        let otp_id = theirs.request_code(Channel::Sms).await.id;
        let app = second_factor::set_up(&theirs).await;
        let movements = challenge::challenge(&theirs).await;
        Scene {
            folder,
            theirs,
            otp_id,
            app,
            movements,
        }
    }

    /// A good request, and a body with every text that the document has for it.
    async fn good(&self, method: &str, path: &str) -> (Request<Body>, Value) {
        let theirs = &self.theirs;
        let rev = theirs.flow().await.rev;
        let call = match (method, path) {
            ("POST", "/sessions") => {
                let body = json!({ "origin": "https://pay.example" });
                return (by_server("POST", "/v1/sessions", ""), body);
            }
            ("POST", "/handoff/redeem") => {
                let body = json!({ "code": handoff::code(&handoff::made(theirs).await) });
                return (by_server("POST", "/v1/handoff/redeem", ""), body);
            }
            ("POST", "/consents") => {
                let text = theirs.flow().await.policy.consents.remove(0);
                Call::GiveConsent(ConsentGiven {
                    kind: text.kind,
                    version: text.version,
                    locale: text.locale,
                    text_sha256: sha256(text.text.as_bytes()),
                })
            }
            ("PATCH", "/identity") => Call::PatchIdentity {
                rev,
                patch: everything_known(2),
            },
            ("POST", "/otp") => Call::RequestOtp(OtpRequest {
                channel: Channel::Email,
            }),
            ("POST", "/otp/{id}/verify") => {
                theirs.verify(&self.otp_id, &theirs.received_code().await)
            }
            ("POST", "/password") => password::request(password::GOOD),
            ("POST", "/uploads") => Call::CreateUpload(UploadRequest {
                source: Some(PictureSource::Camera),
                alternative: Some(FaceAlternative::WithoutMovements),
                ..challenge::request_with(theirs, &self.movements)
            }),
            ("POST", "/webauthn/finish") => {
                let asked = second_factor::options(theirs).await;
                second_factor::answered(&Authenticator::at(second_factor::PAGE), &asked)
            }
            ("POST", "/totp/verify") => second_factor::shown(theirs, &self.app, 0),
            ("POST", "/submit") => theirs.submission().await,
            ("POST", "/handoff") => handoff::request(),
            ("POST", "/support") => support::request(),
            _ => panic!("{method} {path} has a body, and no good one is known"),
        };
        let request = theirs.request(&call, &fresh_key());
        let (parts, body) = request.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        let mut body: Value = serde_json::from_slice(&body).unwrap();
        match path {
            "/webauthn/finish" => body["authenticatorAttachment"] = "platform".into(),
            "/support" => body["description"]["entries"][0]["field"] = "name".into(),
            _ => {}
        }
        (Request::from_parts(parts, Body::empty()), body)
    }

    /// Whether it is taken. What changed, changed as it may.
    async fn sends(&self, path: &str, what: &str, request: Request<Body>, body: &Value) -> bool {
        let before = everything(self.folder.path());
        let mut request = request;
        *request.body_mut() = Body::from(body.to_string());
        let answer = send(&self.theirs.router, request).await;
        let findings = answer.status == 200 && answer.json()["field_results"][0].is_object();
        let is_taken = answer.status < 300 && !findings;
        let changed = changed(&before, &everything(self.folder.path()));
        let may = may_change(path, is_taken);
        let beyond: Vec<_> = changed.iter().filter(|it| !may.contains(&&***it)).collect();
        assert!(beyond.is_empty(), "{what} ({}): {beyond:?}", answer.status);
        is_taken
    }
}

/// The tables whose rows differ.
fn changed((before, files): &All, (after, files_after): &All) -> Vec<String> {
    assert_eq!(files, files_after);
    assert_eq!(before.len(), after.len(), "every table is there");
    let pairs = before.iter().zip(after);
    let changed = pairs.filter(|(before, after)| before != after);
    changed.map(|(before, _)| before.0.clone()).collect()
}

/// Every text in a JSON value, as a pointer.
fn texts(value: &Value, at: &str) -> Vec<String> {
    let below = |name: String, value| texts(value, &format!("{at}/{name}"));
    match value {
        Value::String(_) => vec![at.to_owned()],
        Value::Object(members) => {
            let all = members.iter();
            all.flat_map(|(name, value)| below(name.clone(), value))
                .collect()
        }
        Value::Array(items) => {
            let all = items.iter().enumerate();
            all.flat_map(|(at, value)| below(at.to_string(), value))
                .collect()
        }
        _ => vec![],
    }
}

/// The same place in every item of a list.
fn in_any_item(pointer: &str) -> String {
    let parts = pointer.split('/').map(|part| match part.parse::<usize>() {
        Ok(_) => "*",
        Err(_) => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// Every place in a schema at which a text can be.
fn places(schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    let root = Document::ours().root();
    if let Some(to) = schema["$ref"].as_str() {
        places(root.pointer(&to[1..]).unwrap(), at, found);
    }
    let is_text = |it: &Value| it == "string";
    let kinds = schema["type"].as_array();
    if is_text(&schema["type"]) || kinds.is_some_and(|all| all.iter().any(is_text)) {
        found.insert(at.to_owned());
    }
    for both in ["allOf", "anyOf", "oneOf"] {
        for part in schema[both].as_array().into_iter().flatten() {
            places(part, at, found);
        }
    }
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        places(member, &format!("{at}/{name}"), found);
    }
    if schema["items"].is_object() {
        places(&schema["items"], &format!("{at}/*"), found);
    }
}

/// Every call with a body of JSON: method, path and the body's schema.
fn calls_with_a_body() -> Vec<(String, String, &'static Value)> {
    let document = Document::ours();
    let all = document.operations().into_iter();
    let with_schema = all.filter_map(|(method, path)| {
        let call = &document.root()["paths"][&path][method.to_ascii_lowercase()];
        let schema = &call["requestBody"]["content"]["application/json"]["schema"];
        schema.is_object().then_some((method, path, schema))
    });
    with_schema.collect()
}

#[tokio::test]
async fn harm_in_every_text_of_every_body() {
    let mut taken = BTreeSet::new();
    for (method, path, schema) in calls_with_a_body() {
        let scene = Scene::new().await;
        let (_, good) = scene.good(&method, &path).await;
        let here = texts(&good, "");
        let mut documented = BTreeSet::new();
        places(schema, "", &mut documented);
        let tries: BTreeSet<_> = here.iter().map(|at| in_any_item(at)).collect();
        assert_eq!(tries, documented, "{method} {path}");
        for at in &here {
            for text in harmful() {
                let (request, mut bad) = scene.good(&method, &path).await;
                if at.starts_with("/challenge") {
                    // Where it was left out, nobody looks at it.
                    bad["alternative"] = Value::Null;
                }
                *bad.pointer_mut(at).unwrap() = text.into();
                let what = format!("{at} of {method} {path}");
                if scene.sends(&path, &what, request, &bad).await {
                    taken.insert((path.clone(), at.clone()));
                }
            }
        }
        // What was refused was refused for the harm: all else was good.
        scene.theirs.sandbox.clock().advance_ms(60_000);
        let (mut request, good) = scene.good(&method, &path).await;
        *request.body_mut() = Body::from(good.to_string());
        let answer = send(&scene.theirs.router, request).await;
        let too_early = path == "/submit" && answer.code() == Code::FlowOutOfOrder;
        assert!(
            answer.status < 300 || too_early,
            "{path}: {}",
            answer.status
        );
    }
    let words = WORDS.map(|(path, at)| (path.to_owned(), at.to_owned()));
    assert_eq!(taken, BTreeSet::from(words));
}
