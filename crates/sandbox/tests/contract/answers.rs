//! Every status that the document has for a call is given to that call by the sandbox. 500 is left out: a
//! disk or database has to fail for it.

use crate::client::*;
use crate::document::{self, Met};
use crate::path::person;
use axum::body::Body;
use axum::http::{HeaderValue, Request};
use futures_util::stream;
use kaihu_openapi::Document;
use kaihu_protocol::{
    BlobId, Call, Channel, ConsentGiven, ConsentKind, OtpRequest, SubmitRequest, UploadRequest,
};
use kaihu_sandbox::Sandbox;
use serde_json::json;
use std::collections::BTreeSet;

/// A call as it is sent, anew each time.
type Made = Box<dyn Fn() -> Request<Body>>;

/// One good request for every call, by a browser with this token. Names in paths are `x`.
fn calls(browser: &Browser, token: &str) -> Vec<Made> {
    let url = "/uploads/x".to_owned();
    let calls = [
        Call::Flow,
        consent("2026-11-01"),
        Call::PatchIdentity {
            rev: 0,
            patch: person(1),
        },
        Call::RequestOtp(OtpRequest {
            channel: Channel::Sms,
        }),
        browser.verify("x", "x"),
        Call::CreateChallenge,
        Call::CreateUpload(browser.upload_request()),
        Call::UploadOffset { url: url.clone() },
        Call::SendUpload {
            url,
            offset: 0,
            blob: BlobId(0),
        },
        Call::CompleteUpload { id: "x".to_owned() },
        Call::Submit(SubmitRequest {
            rev: 0,
            answers_sha256: sha256(b""),
        }),
        Call::Result,
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

fn set(request: &mut Request<Body>, name: &'static str, value: &str) {
    request
        .headers_mut()
        .insert(name, HeaderValue::from_str(value).unwrap());
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

/// What only some calls are refused for.
async fn refusals_of_some(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    let exchange = async |call: Call| browser.exchange(&call, &fresh_key()).await.status;
    assert_eq!(exchange(consent("2019-01-01")).await, 412);
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
        kaihu_protocol::Code::RequestInvalid
    );
    let bytes = |url: &str, offset| Call::SendUpload {
        url: url.to_owned(),
        offset,
        blob: BlobId(0),
    };
    assert_eq!(exchange(bytes(&empty.url, 7)).await, 409);
    let mut text = browser.request(&bytes(&empty.url, 0), &fresh_key());
    set(&mut text, "content-type", "text/plain");
    assert_eq!(send(&browser.router, text).await.status, 415);
    let mut nowhere = browser.request(&bytes(&empty.url, 0), &fresh_key());
    nowhere.headers_mut().remove("upload-offset");
    assert_eq!(send(&browser.router, nowhere).await.status, 400);
    let mut unending = browser.request(&bytes(&empty.url, 0), &fresh_key());
    *unending.body_mut() = Body::from_stream(stream::pending::<Result<Vec<u8>, std::io::Error>>());
    let beside = async {
        tokio::task::yield_now().await;
        exchange(bytes(&empty.url, 0)).await
    };
    tokio::select! {
        biased;
        _ = send_unchecked(&browser.router, unending) => panic!("an end"),
        status = beside => assert_eq!(status, 423),
    }
    let mut large = browser.request(&bytes(&empty.url, 0), &fresh_key());
    *large.body_mut() = Body::from(vec![0; 5_001]);
    assert_eq!(send(&browser.router, large).await.status, 413);

    let not_announced = UploadRequest {
        sha256: sha256(b"other bytes"),
        ..request
    };
    let upload = document::announce(&browser, not_announced).await;
    browser.send_bytes(&upload, 0).await;
    let id = upload.id.clone();
    assert_eq!(exchange(Call::CompleteUpload { id }).await, 422);
}

#[tokio::test(start_paused = true)]
async fn every_documented_status_is_given() {
    document::forget();
    let sandbox = document::provider();
    document::journey(&sandbox).await;
    refusals_of_all(&sandbox).await;
    keys(&sandbox).await;
    refusals_of_some(&sandbox).await;
    let asked_for_none = Browser::open(&crate::client::sandbox()).await;
    asked_for_none.give_consents().await;
    let none = asked_for_none.refused(Call::CreateChallenge).await;
    assert_eq!(none, kaihu_protocol::Code::NotFound);
    let given: BTreeSet<Met> = document::met();
    let documented: BTreeSet<Met> = Document::ours()
        .answers()
        .into_iter()
        .filter(|(_, _, status)| *status != 500)
        .collect();
    let missing: Vec<_> = documented.difference(&given).collect();
    assert!(missing.is_empty(), "given by no test: {missing:#?}");
}
