//! Everything these tests send and get is held against `docs/openapi.yaml`, and all of that is met.

use crate::client::{Answer, Browser, fresh_key, sandbox, send};
use crate::path::person;
use axum::body::Body;
use axum::http::Request;
use axum::http::request::Parts;
use kaihu_openapi::{Document, Exchange};
use kaihu_protocol::{Call, Channel, FaceAlternative, Reply, UploadRequest};
use kaihu_sandbox::{Clock, Config, Plan, Sandbox};
use std::cell::RefCell;
use std::collections::BTreeSet;

thread_local! {
    /// The calls that this test met with an answer of success.
    static MET: RefCell<BTreeSet<(String, String)>> = RefCell::default();
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
    match Document::ours().check(&exchange) {
        Ok(Some(operation)) if answer.status < 300 => {
            let call = (operation.method.to_owned(), operation.path.to_owned());
            MET.with_borrow_mut(|met| met.insert(call));
        }
        Ok(_) => {}
        Err(faults) => panic!(
            "{} {path}: {faults:#?}\n{}",
            request.method,
            String::from_utf8_lossy(&answer.body)
        ),
    }
}

#[tokio::test]
async fn every_call_of_the_document_is_met() {
    MET.take();
    let plan = Plan {
        challenge: true,
        alternative: true,
        ..Plan::default()
    };
    let config = Config {
        plan,
        api_key: "k".to_owned(),
        ..Config::for_tests(Clock::manual(crate::client::START))
    };
    let sandbox = Sandbox::open(config).unwrap();
    let browser = Browser::open(&sandbox).await;
    browser.call(Call::Status).await.unwrap();
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.prove(Channel::Sms).await.unwrap();
    browser.call(Call::CreateChallenge).await.unwrap();
    let request = UploadRequest {
        alternative: Some(FaceAlternative::WithoutMovements),
        ..browser.upload_request()
    };
    let Ok(Reply::Upload(upload)) = browser.call(Call::CreateUpload(request)).await else {
        panic!("no upload")
    };
    browser.send_bytes(&upload, 0).await;
    let url = upload.url.clone();
    browser.call(Call::UploadOffset { url }).await.unwrap();
    browser.complete(&upload).await.unwrap();
    let application = browser.submit().await.application_id;
    browser.result().await;

    let by_server = |method: &str, path: &str, body: &'static str| {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", "Bearer k")
            .header("idempotency-key", fresh_key().as_str())
            .header("content-type", "application/json")
            .body(Body::from(body));
        send(&browser.router, request.unwrap())
    };
    by_server(
        "POST",
        "/v1/sessions",
        r#"{"origin":"https://pay.example"}"#,
    )
    .await;
    let renew = format!("/v1/sessions/{}/token", browser.session_id);
    by_server("POST", &renew, "").await;
    by_server("GET", &format!("/v1/applications/{application}"), "").await;
    browser.call(Call::EraseSession).await.unwrap();
    assert_eq!(MET.take(), Document::ours().operations());
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
