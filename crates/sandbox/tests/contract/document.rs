//! Everything these tests send and get is held against `docs/openapi.yaml`, and all of that is met.

use crate::client::{Answer, Browser, START, fresh_key, sandbox, send};
use crate::handoff;
use crate::password;
use crate::path::person;
use crate::second_factor;
use axum::body::Body;
use axum::http::Request;
use axum::http::request::Parts;
use kaihu_openapi::{Document, Exchange};
use kaihu_protocol::{Call, Channel, FaceAlternative, Reply, Upload, UploadRequest};
use kaihu_sandbox::{Clock, Config, Plan, Sandbox, SecondFactor};
use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    /// The answers that this test met.
    static MET: RefCell<BTreeSet<Met>> = RefCell::default();
}

/// Method, path and status of an answer, and the code of a problem.
pub(crate) type Met = (String, String, u16, Option<String>);

pub(crate) fn forget() {
    MET.take();
}

pub(crate) fn met() -> BTreeSet<Met> {
    MET.take()
}

/// # Panics
/// When request or answer are not of the document. Calls beside the contract have none.
pub(crate) fn check(request: &Parts, body: &[u8], answer: &Answer) {
    let Some(path) = request.uri.path().strip_prefix("/v1") else {
        return;
    };
    let text = |headers: &axum::http::HeaderMap| -> Vec<(String, String)> {
        let named = headers.iter();
        let text = |value: &axum::http::HeaderValue| {
            String::from_utf8_lossy(value.as_bytes()).into_owned()
        };
        named
            .map(|(name, value)| (name.to_string(), text(value)))
            .collect()
    };
    let exchange = Exchange {
        method: request.method.as_str(),
        path,
        headers: &text(&request.headers),
        body,
        status: answer.status,
        answer_headers: &text(&answer.headers),
        answer: &answer.body,
    };
    let of_somebody = request.headers.contains_key("authorization") && answer.status != 405;
    if of_somebody && answer.status != 404 {
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
    }
    match Document::ours().check(&exchange) {
        Ok(Some(operation)) => {
            let (method, path) = (operation.method.to_owned(), operation.path.to_owned());
            let problem = (answer.status >= 400 && method != "HEAD")
                .then(|| answer.code().as_str().to_owned());
            MET.with_borrow_mut(|met| met.insert((method, path, answer.status, problem)));
        }
        Ok(None) => {}
        Err(faults) => panic!(
            "{} {path}: {faults:#?}\n{}",
            request.method,
            String::from_utf8_lossy(&answer.body)
        ),
    }
}

/// A sandbox whose provider's server has the key `k`, and which asks for movements or takes a picture
/// without them, and offers a second factor.
pub(crate) fn provider() -> Sandbox {
    let plan = Plan {
        challenge: true,
        alternative: true,
        second_factor: SecondFactor::Optional,
        without_face: crate::without_face::way(),
        ..Plan::default().with_password()
    };
    let config = Config {
        plan,
        api_key: "k".to_owned(),
        ..Config::for_tests(Clock::manual(START))
    };
    Sandbox::open(config).unwrap()
}

/// The calls of the provider's server: method, path and body.
pub(crate) fn server_calls(
    session: &str,
    application: &str,
) -> [(&'static str, String, &'static str); 4] {
    let origin = r#"{"origin":"https://pay.example"}"#;
    [
        ("POST", "/v1/sessions".to_owned(), origin),
        ("POST", format!("/v1/sessions/{session}/token"), ""),
        ("GET", format!("/v1/applications/{application}"), ""),
        ("POST", "/v1/handoff/redeem".to_owned(), r#"{"code":"x"}"#),
    ]
}

pub(crate) fn by_server(method: &str, path: &str, body: &str) -> Request<Body> {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", "Bearer k")
        .header("idempotency-key", fresh_key().as_str())
        .header("content-type", "application/json")
        .body(Body::from(body.to_owned()));
    request.unwrap()
}

pub(crate) fn without_movements(browser: &Browser) -> UploadRequest {
    UploadRequest {
        alternative: Some(FaceAlternative::WithoutMovements),
        ..browser.upload_request()
    }
}

pub(crate) async fn announce(browser: &Browser, request: UploadRequest) -> Upload {
    match browser.call(Call::CreateUpload(request)).await {
        Ok(Reply::Upload(upload)) => upload,
        other => panic!("{other:?}"),
    }
}

/// Every call once, and all goes well.
pub(crate) async fn journey(sandbox: &Sandbox) {
    let browser = Browser::open(sandbox).await;
    browser.call(Call::Status).await.unwrap();
    browser.call(crate::support::request()).await.unwrap();
    let application = submitted(&browser, 1).await;
    browser.result().await;
    browser.call(Call::Identity).await.unwrap();
    let kind = kaihu_protocol::ConsentKind::Biometric;
    sandbox.clock().advance_ms(2_000);
    browser.test_decide("approved").await;
    browser.call(Call::WithdrawConsent(kind)).await.unwrap();
    let other = Browser::open(sandbox).await;
    other.give_consents().await;
    other.call(Call::WithoutFace).await.unwrap();
    let second = browser.elsewhere();
    second.call(Call::Claim).await.unwrap();
    handoff::redeemed(&second).await;
    for (method, path, body) in server_calls(&browser.session_id, &application) {
        send(&browser.router, by_server(method, &path, body)).await;
    }
    second.call(Call::EraseSession).await.unwrap();
    second_factor::journey(sandbox).await;
}

/// Everything up to the submission; the name of the application.
pub(crate) async fn submitted(browser: &Browser, n: u32) -> String {
    browser.give_consents().await;
    browser.patch(person(n)).await;
    browser.prove(Channel::Sms).await.unwrap();
    browser.call(Call::CreateChallenge).await.unwrap();
    let upload = announce(browser, without_movements(browser)).await;
    browser.send_bytes(&upload, 0).await;
    let url = upload.url.clone();
    browser.call(Call::UploadOffset { url }).await.unwrap();
    browser.complete(&upload).await.unwrap();
    password::chosen(browser).await;
    browser.submit().await.application_id
}

#[tokio::test]
async fn every_call_of_the_document_is_met() {
    forget();
    journey(&provider()).await;
    let good = met().into_iter().filter(|(_, _, status, _)| *status < 300);
    let calls: BTreeSet<_> = good.map(|(method, path, ..)| (method, path)).collect();
    assert_eq!(calls, Document::ours().operations());
}

#[test]
fn every_route_is_in_the_document() {
    let routes = Sandbox::calls().into_iter();
    let routes: BTreeSet<_> = routes
        .map(|(method, path)| (method.to_string(), path.to_owned()))
        .collect();
    assert_eq!(routes, Document::ours().operations());
}

#[tokio::test]
async fn what_is_not_in_the_document_is_answered_as_it_says() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.request_code(Channel::Sms).await;
    for (method, _) in Document::ours().operations() {
        for (_, path) in Document::ours().operations() {
            // Where the call is in the document, it is judged like any other.
            let request = Request::builder()
                .method(&*method)
                .uri(format!("/v1{}", path.replace("{id}", "x")));
            send(&browser.router, request.body(Body::empty()).unwrap()).await;
        }
    }
    for path in ["", "/", "/nothing", "/uploads/x/y", "/otp/x"] {
        let request = Request::get(format!("/v1{path}")).body(Body::empty());
        assert_eq!(
            send(&browser.router, request.unwrap()).await.status,
            404,
            "{path}"
        );
    }
}
