//! Every status and code that the document has for a call is given to that call by the sandbox. Left out is
//! `service.unavailable`: 500 takes a disk or database that fails, and 503 comes by order in `faults.rs`.

use crate::client::*;
use crate::document::{self, Met};
use crate::half_open;
use crate::handoff;
use crate::password;
use crate::path::person;
use crate::second_factor;
use crate::support;
use axum::body::Body;
use axum::http::{HeaderValue, Request};
use kaihu_openapi::Document;
use kaihu_protocol::{
    BlobId, Call, Channel, Code, ConsentGiven, ConsentKind, HandoffRequest, OtpRequest,
    PictureSource, Reply, SubmitRequest, TotpVerify, UploadRequest,
};
use kaihu_sandbox::{Clock, Config, Sandbox};
use serde_json::json;
use std::collections::BTreeSet;

/// A call as it is sent, anew each time.
pub(crate) type Made = Box<dyn Fn() -> Request<Body>>;

/// One good request for every call, by a browser with this token. Names in paths are `x`.
pub(crate) fn calls(browser: &Browser, token: &str) -> Vec<Made> {
    let url = "/uploads/x".to_owned();
    let calls = [
        Call::Flow,
        Call::Identity,
        Call::WithdrawConsent(ConsentKind::Biometric),
        Call::Claim,
        handoff::request(),
        consent("2026-11-01"),
        Call::PatchIdentity {
            rev: 0,
            patch: person(1),
        },
        Call::RequestOtp(OtpRequest {
            channel: Channel::Sms,
        }),
        browser.verify("x", "x"),
        Call::PasswordRange("5BAA6".into()),
        password::request(password::GOOD),
        Call::CreateChallenge,
        Call::WithoutFace,
        Call::CreateUpload(browser.upload_request()),
        Call::UploadOffset { url: url.clone() },
        Call::SendUpload {
            url,
            offset: 0,
            blob: BlobId(0),
            up_to: None,
        },
        Call::CompleteUpload { id: "x".to_owned() },
        Call::WebauthnOptions,
        Call::WebauthnFinish(Box::default()),
        Call::SetUpTotp,
        Call::VerifyTotp(TotpVerify { code: "x".into() }),
        Call::Submit(SubmitRequest {
            rev: 0,
            answers_sha256: sha256(b""),
        }),
        Call::Result,
        support::request(),
        Call::EraseSession,
    ];
    let by_browser = calls.into_iter().map(|call| {
        let (browser, token) = (browser.again(), token.to_owned());
        let made = move || {
            let mut request = browser.request(&call, &fresh_key());
            set(&mut request, "authorization", &format!("Bearer {token}"));
            request
        };
        Box::new(made) as Made
    });
    let by_server = document::server_calls("x", "x").into_iter();
    let by_server = by_server.map(|(method, path, body)| {
        Box::new(move || document::by_server(method, &path, body)) as Made
    });
    by_browser.chain(by_server).collect()
}

fn consent(version: &str) -> Call {
    Call::GiveConsent(ConsentGiven {
        kind: ConsentKind::Terms,
        version: version.to_owned(),
        locale: "en".to_owned(),
        text_sha256: sha256(b"words"),
    })
}

pub(crate) fn set(request: &mut Request<Body>, name: &'static str, value: &str) {
    request
        .headers_mut()
        .insert(name, HeaderValue::from_str(value).unwrap());
}

/// Whether the call is the browser's.
pub(crate) fn by_browser(request: &Request<Body>) -> bool {
    request.headers()["authorization"] != "Bearer k"
}

fn has(request: &Request<Body>, name: &str) -> bool {
    request.headers().contains_key(name)
}

/// What any call can be refused for, without its getting anywhere.
async fn refusals_of_all(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    let router = &browser.router;
    let mut bound = document::by_server(
        "POST",
        "/v1/sessions",
        r#"{"origin":"https://pay.example"}"#,
    );
    set(&mut bound, "idempotency-key", "bound");
    let bound = send(router, bound).await.json();
    for made in calls(&browser, bound["token"].as_str().unwrap()) {
        let mut elsewhere = made();
        set(&mut elsewhere, "origin", "https://evil.example");
        if elsewhere.uri().path() != "/v1/sessions" {
            send(router, elsewhere).await;
        }
    }
    for made in calls(&browser, &browser.token) {
        let mut forged = made();
        set(&mut forged, "authorization", "Bearer forged");
        send(router, forged).await;
        if has(&made(), "tus-resumable") {
            let mut older = made();
            set(&mut older, "tus-resumable", "0.2.2");
            send(router, older).await;
        }
        let mut nameless = made();
        set(&mut nameless, "wallet-instance", "the second tab");
        if by_browser(&nameless) {
            send(router, nameless).await;
        }
        // Names that nobody has, consents that are missing.
        if made().method() != "DELETE" {
            send(router, made()).await;
        }
        if !has(&made(), "idempotency-key") {
            continue;
        }
        let mut keyless = made();
        keyless.headers_mut().remove("idempotency-key");
        send(router, keyless).await;
        let mut spaced = made();
        set(&mut spaced, "idempotency-key", "two words");
        send(router, spaced).await;
        let mut large = made();
        *large.body_mut() = Body::from(vec![b' '; 64 * 1024 + 1]);
        send(router, large).await;
        let mut text = made();
        set(&mut text, "content-type", "text/plain");
        if text.method() != "DELETE" {
            send(router, text).await;
        }
    }
    browser.test_switch("maintenance", json!({})).await;
    for made in calls(&browser, &browser.token) {
        send(router, made()).await;
    }
    browser
        .test_switch("maintenance", json!({ "off": true }))
        .await;
}

/// The same key while the first request runs, and afterwards for something else.
async fn keys(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    let router = &browser.router;
    let key = |made: &Made| {
        let mut request = made();
        set(&mut request, "idempotency-key", "the-same");
        request
    };
    let taken = Call::PatchIdentity {
        rev: 0,
        patch: person(9),
    };
    let mut taken = browser.request(&taken, &fresh_key());
    set(&mut taken, "idempotency-key", "the-same");
    assert_eq!(send(router, taken).await.status, 200);
    for made in calls(&browser, &browser.token) {
        if !has(&made(), "idempotency-key") || made().method() == "GET" {
            continue;
        }
        let path = made().uri().path().to_owned();
        let slow = json!({ "path_prefix": path, "kind": "delay", "delay_ms": 500 });
        browser.test_switch("fault", slow).await;
        tokio::join!(send(router, key(&made)), send(router, key(&made)));
        let mut other = key(&made);
        *other.body_mut() = Body::from(r#"{"other":1}"#);
        send(router, other).await;
    }
}

/// What a wizard is refused that does not hold the session.
async fn elsewhere(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    let second = browser.elsewhere();
    for made in calls(&second, &second.token) {
        // The second claims it when its turn comes.
        browser.call(Call::Claim).await.unwrap();
        if by_browser(&made()) {
            send(&browser.router, made()).await;
        }
    }
    browser.call(Call::Claim).await.unwrap();
    browser.give_consents().await;
    let upload = document::announce(&browser, document::without_movements(&browser)).await;
    assert_eq!(second.send_bytes(&upload, 0).await.status, 409);
    let elsewhere = HandoffRequest {
        page: "https://evil.example/".to_owned(),
    };
    let bound = handoff::bound(sandbox).await;
    let refused = bound.refused(Call::Handoff(elsewhere)).await;
    assert_eq!(refused, Code::RequestInvalid);
}

/// A session that called too often.
async fn too_often(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    let limit = |calls: u32| json!({ "calls_per_minute": calls });
    browser.test_switch("settings", limit(0)).await;
    for made in calls(&browser, &browser.token) {
        if by_browser(&made()) {
            assert_eq!(send(&browser.router, made()).await.status, 429);
        }
    }
    browser.test_switch("settings", limit(600)).await;
}

/// What only some calls are refused for.
async fn refusals_of_some(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    let exchange = async |call: Call| browser.exchange(&call, &fresh_key()).await.status;
    let mut unknown = Call::WithdrawConsent(ConsentKind::Terms);
    let unknown_kind = browser.request(&unknown, &fresh_key());
    let (mut parts, body) = unknown_kind.into_parts();
    parts.uri = "/v1/consents/everything".parse().unwrap();
    let nothing = send(&browser.router, Request::from_parts(parts, body)).await;
    assert_eq!(nothing.status, 404);
    unknown = consent("2019-01-01");
    assert_eq!(exchange(unknown).await, 412);
    assert_eq!(exchange(consent("2026-11-01")).await, 422);
    let change = Call::PatchIdentity {
        rev: 7,
        patch: person(8),
    };
    assert_eq!(exchange(change.clone()).await, 412);
    let mut of_none = browser.request(&change, &fresh_key());
    of_none.headers_mut().remove("if-match");
    assert_eq!(send(&browser.router, of_none).await.status, 428);
    let stale = SubmitRequest {
        rev: 7,
        answers_sha256: sha256(b""),
    };
    assert_eq!(exchange(Call::Submit(stale)).await, 412);
    browser.patch(person(8)).await;
    let otp = browser.request_code(Channel::Sms).await;
    assert_eq!(
        exchange(Call::RequestOtp(OtpRequest {
            channel: Channel::Sms
        }))
        .await,
        429
    );
    assert_eq!(exchange(browser.verify(&otp.id, "wrong")).await, 422);
    let challenged = async || exchange(Call::CreateChallenge).await;
    let mut asked = 0;
    while challenged().await == 201 {
        asked += 1;
    }
    assert_eq!(asked, 20);
    let without = browser.upload_request();
    assert_eq!(exchange(Call::CreateUpload(without)).await, 422);

    let request = document::without_movements(&browser);
    let empty = document::announce(&browser, request.clone()).await;
    assert_eq!(
        browser.complete(&empty).await.unwrap_err().code(),
        Code::RequestInvalid
    );
    let bytes = |url: &str, offset| Call::SendUpload {
        url: url.to_owned(),
        offset,
        blob: BlobId(0),
        up_to: None,
    };
    assert_eq!(exchange(bytes(&empty.url, 7)).await, 409);
    let mut text = browser.request(&bytes(&empty.url, 0), &fresh_key());
    set(&mut text, "content-type", "text/plain");
    assert_eq!(send(&browser.router, text).await.status, 415);
    let mut nowhere = browser.request(&bytes(&empty.url, 0), &fresh_key());
    nowhere.headers_mut().remove("upload-offset");
    assert_eq!(send(&browser.router, nowhere).await.status, 400);
    let mut large = browser.request(&bytes(&empty.url, 0), &fresh_key());
    *large.body_mut() = Body::from(vec![0; 5_001]);
    assert_eq!(send(&browser.router, large).await.status, 413);

    let followed = document::announce(&browser, request.clone()).await;
    half_open::one_after_the_other(&browser, &followed).await;

    let not_announced = UploadRequest {
        sha256: sha256(b"other bytes"),
        ..request
    };
    let upload = document::announce(&browser, not_announced).await;
    browser.send_bytes(&upload, 0).await;
    let id = upload.id.clone();
    assert_eq!(exchange(Call::CompleteUpload { id }).await, 422);
}

/// What may be wrong with a code.
async fn codes(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    browser.patch(person(7)).await;
    let otp = browser.request_code(Channel::Sms).await;
    for _ in 0..5 {
        browser.refused(browser.verify(&otp.id, "wrong")).await;
    }
    let used_up = browser.refused(browser.verify(&otp.id, "wrong")).await;
    assert_eq!(used_up, Code::OtpExhausted);
    let other = browser.request_code(Channel::Email).await;
    let old = browser.refused(browser.verify(&otp.id, "wrong")).await;
    assert_eq!(old, Code::OtpExpired);
    browser.test_switch("undelivered", json!({})).await;
    let by_mail = Call::RequestOtp(OtpRequest {
        channel: Channel::Email,
    });
    sandbox.clock().advance_ms(30_000);
    let undelivered = browser.refused(by_mail).await;
    assert_eq!(undelivered, Code::OtpUndelivered);
    browser.taken("email", "lilei7@example.com").await;
    let digits = browser.received_code().await;
    let taken = browser.refused(browser.verify(&other.id, &digits)).await;
    assert_eq!(taken, Code::ContactInUse);
}

/// A challenge that was followed by another, and one for two pictures.
async fn challenges(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    let challenge = async || match browser.call(Call::CreateChallenge).await {
        Ok(Reply::Challenge(challenge)) => challenge.id,
        other => panic!("{other:?}"),
    };
    let with = |id: &str| UploadRequest {
        challenge_id: Some(id.to_owned()),
        ..browser.upload_request()
    };
    let (old, new) = (challenge().await, challenge().await);
    let late = browser.refused(Call::CreateUpload(with(&old))).await;
    assert_eq!(late, Code::ChallengeExpired);
    let first = document::announce(&browser, with(&new)).await;
    let second = document::announce(&browser, with(&new)).await;
    for upload in [&first, &second] {
        browser.send_bytes(upload, 0).await;
    }
    browser.complete(&first).await.unwrap();
    let again = browser.complete(&second).await.unwrap_err().code();
    assert_eq!(again, Code::ChallengeFailed);
}

async fn after_submission(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    document::submitted(&browser, 6).await;
    for made in calls(&browser, &browser.token) {
        if made().uri().path() != "/v1/session" {
            send(&browser.router, made()).await;
        }
    }
}

/// A provider that asks for no movements and takes little.
async fn narrow_plan() {
    let mut config = Config::for_tests(Clock::manual(START));
    config.plan.picture_from_device = false;
    config.plan.channels = vec![Channel::Sms];
    let browser = Browser::open(&Sandbox::open(config).unwrap()).await;
    browser.give_consents().await;
    for call in [
        Call::CreateChallenge,
        Call::WithoutFace,
        password::request(password::GOOD),
        Call::WebauthnOptions,
        Call::WebauthnFinish(Box::default()),
        Call::SetUpTotp,
        Call::VerifyTotp(TotpVerify { code: "x".into() }),
    ] {
        assert_eq!(browser.refused(call).await, Code::NotFound);
    }
    let from_device = UploadRequest {
        source: Some(PictureSource::Device),
        ..browser.upload_request()
    };
    let channel = Channel::Voice;
    for call in [
        Call::CreateUpload(from_device),
        Call::RequestOtp(OtpRequest { channel }),
    ] {
        assert_eq!(browser.refused(call).await, Code::RequestInvalid);
    }
}

#[tokio::test(start_paused = true)]
async fn every_documented_answer_is_given() {
    document::forget();
    let sandbox = document::provider();
    document::journey(&sandbox).await;
    refusals_of_all(&sandbox).await;
    keys(&sandbox).await;
    elsewhere(&sandbox).await;
    too_often(&sandbox).await;
    refusals_of_some(&sandbox).await;
    codes(&sandbox).await;
    challenges(&sandbox).await;
    second_factor::refusals(&sandbox).await;
    password::refusals(&sandbox).await;
    after_submission(&sandbox).await;
    narrow_plan().await;
    let given: BTreeSet<Met> = document::met();
    let unavailable = |code: &Option<String>| code.as_deref() == Some("service.unavailable");
    let documented: BTreeSet<Met> = Document::ours()
        .answers()
        .into_iter()
        .filter(|(_, _, status, code)| *status != 500 && !unavailable(code))
        .collect();
    let missing: Vec<_> = documented.difference(&given).collect();
    assert!(missing.is_empty(), "given by no test: {missing:#?}");
}
