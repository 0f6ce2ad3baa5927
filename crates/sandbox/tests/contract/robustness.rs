//! Whatever comes in, the answer is never a fault of the server.

use crate::client::*;
use crate::path::person;
use axum::body::Body;
use axum::http::{HeaderValue, Request};
use proptest::prelude::*;
use proptest::test_runner::{Config as Runs, TestRunner};
use std::cell::RefCell;

const PATHS: &[&str] = &[
    "/v1/sessions",
    "/v1/sessions/{}/token",
    "/v1/applications/{}",
    "/v1/status",
    "/v1/flow",
    "/v1/consents",
    "/v1/consents/{}",
    "/v1/identity",
    "/v1/otp",
    "/v1/otp/{}/verify",
    "/v1/uploads",
    "/v1/uploads/{}",
    "/v1/uploads/{}/complete",
    "/v1/submit",
    "/v1/result",
    "/v1/session",
    "/v1/session/claim",
    "/v1/handoff",
    "/v1/handoff/redeem",
    "/demo/session",
    "/demo/session/{}/token",
    "/demo/outbox",
    "/demo/outbox.json",
    "/{}",
];

const BODIES: &[&str] = &[
    "",
    "null",
    "{}",
    "[]",
    "1e999",
    "{\"channel\":\"sms\"}",
    "{\"code\":\"1\"}",
    "{\"rev\":18446744073709551615,\"answers_sha256\":\"\"}",
    "{\"kind\":\"face\",\"content_type\":\"image/jpeg\",\"length\":9,\"sha256\":\"00\",\
      \"quality\":{\"faces\":1,\"head_size\":1e300,\"yaw\":0,\"pitch\":0,\"roll\":0}}",
    "{\"evidence\":{\"kind\":\"cn_resident_id\",\"number\":\"１\",\"country\":\"CHN\"}}",
    "{\"origin\":\"https://x\"}",
];

#[derive(Debug)]
struct Arbitrary {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, Vec<u8>)>,
    body: Vec<u8>,
    /// Whether it comes with a token that is good.
    authorised: bool,
}

fn arbitrary() -> impl Strategy<Value = Arbitrary> {
    let method = prop::sample::select(vec!["GET", "HEAD", "POST", "PATCH", "DELETE", "PUT"]);
    let name = prop_oneof![Just("x".to_owned()), "[a-z0-9_%.~-]{0,40}"];
    let path = (prop::sample::select(PATHS), name).prop_map(|(p, n)| p.replace("{}", &n));
    let value = prop_oneof![
        prop::sample::select(vec![
            "",
            "\"0\"",
            "0",
            "1.0.0",
            "application/offset+octet-stream"
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..40),
    ];
    let header = prop::sample::select(vec![
        "idempotency-key",
        "wallet-instance",
        "cookie",
        "if-match",
        "accept-language",
        "x-request-id",
        "origin",
        "content-type",
        "tus-resumable",
        "upload-offset",
        "authorization",
    ]);
    let headers = prop::collection::vec((header, value), 0..6);
    let body = prop_oneof![
        prop::sample::select(BODIES).prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..300),
    ];
    (method, path, headers, body, any::<bool>()).prop_map(
        |(method, path, headers, body, authorised)| Arbitrary {
            method,
            path,
            headers,
            body,
            authorised,
        },
    )
}

#[test]
fn no_request_makes_the_server_fail() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let sandbox = sandbox();
    let begin = || {
        runtime.block_on(async {
            let browser = Browser::open(&sandbox).await;
            browser.give_consents().await;
            browser.patch(person(1)).await;
            browser
        })
    };
    let current = RefCell::new(begin());
    let router = sandbox.router();
    let mut runner = TestRunner::new(Runs::with_cases(2_000));
    let checked = runner.run(&arbitrary(), |case| {
        let mut request = Request::builder().method(case.method).uri(&case.path);
        for (name, value) in &case.headers {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                request = request.header(*name, value);
            }
        }
        if case.authorised {
            let token = current.borrow().token.clone();
            request = request.header("authorization", format!("Bearer {token}"));
        }
        // A path that is no URI never reaches a server.
        let Ok(request) = request.body(Body::from(case.body.clone())) else {
            return Ok(());
        };
        let answer = runtime.block_on(send(&router, request));
        if case.path == "/v1/session" && answer.status == 204 {
            current.replace(begin());
        }
        prop_assert!(answer.status < 500, "{}", answer.status);
        if answer.status >= 400 && case.path.starts_with("/v1") && case.method != "HEAD" {
            answer.code();
        }
        Ok(())
    });
    checked.unwrap();
}
