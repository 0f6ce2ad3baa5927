//! Tokens: who gets one, how long it lasts, what it opens.

use crate::client::*;
use crate::path::person;
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use kaihu_protocol::{Call, ClientToken, Code, Failure, SessionCreated};
use kaihu_sandbox::{Clock, Config, Sandbox};
use serde_json::{Value, json};

const MINUTE_MS: i64 = 60_000;

/// A sandbox as a provider runs it, whose server has the key `k`.
fn provider() -> (Sandbox, Router) {
    let config = Config {
        api_key: "k".to_owned(),
        ..Config::for_tests(Clock::manual(START))
    };
    let sandbox = Sandbox::open(config).unwrap();
    let router = sandbox.router();
    (sandbox, router)
}

/// A call by the provider's server; `null` stands for no body.
async fn by_server(router: &Router, key: &str, path: &str, body: Value) -> Answer {
    let request = Request::post(path)
        .header("authorization", format!("Bearer {key}"))
        .header("idempotency-key", fresh_key().as_str());
    let request = match body {
        Value::Null => request.body(Body::empty()),
        body => request
            .header("content-type", "application/json")
            .body(Body::from(body.to_string())),
    };
    send(router, request.unwrap()).await
}

#[tokio::test]
async fn the_server_opens_a_session_with_its_key_alone() {
    let (_sandbox, router) = provider();
    let body = json!({ "origin": "https://pay.example" });
    let refused = by_server(&router, "wrong", "/v1/sessions", body.clone()).await;
    assert_eq!(refused.status, 401);
    let made = by_server(&router, "k", "/v1/sessions", body).await;
    assert_eq!(made.status, 201);
    let made: SessionCreated = serde_json::from_slice(&made.body).unwrap();
    assert_eq!(made.expires_at, START.plus_ms(15 * MINUTE_MS));
    assert!(made.token.len() >= 32, "at least 128 bits in hex");

    let no_origin = json!({ "origin": "https://pay.example/page" });
    let refused = by_server(&router, "k", "/v1/sessions", no_origin).await;
    assert_eq!(refused.code(), Code::RequestInvalid);
}

#[tokio::test]
async fn a_token_works_for_the_origin_it_was_made_for() {
    let (_sandbox, router) = provider();
    let body = json!({ "origin": "https://pay.example" });
    let made = by_server(&router, "k", "/v1/sessions", body).await.json();
    let token = made["token"].as_str().unwrap();
    for (origin, status) in [("https://pay.example", 200), ("https://evil.example", 403)] {
        let request = Request::get("/v1/flow")
            .header("authorization", format!("Bearer {token}"))
            .header("origin", origin)
            .body(Body::empty());
        assert_eq!(send(&router, request.unwrap()).await.status, status);
    }
}

#[tokio::test]
async fn a_token_ends_and_another_goes_on_with_the_same_session() {
    let sandbox = sandbox();
    let mut browser = Browser::open(&sandbox).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    sandbox.clock().advance_ms(15 * MINUTE_MS - 1);
    assert_eq!(browser.flow().await.rev, 1);
    sandbox.clock().advance_ms(1);
    assert_eq!(browser.refused(Call::Flow).await, Code::SessionExpired);

    let path = format!("/demo/session/{}/token", browser.session_id);
    let renewed = post(&browser.router, &path, Value::Null).await;
    let renewed: ClientToken = serde_json::from_slice(&renewed.body).unwrap();
    browser.token = renewed.token;
    assert_eq!(browser.flow().await.rev, 1);
}

#[tokio::test]
async fn the_server_renews_tokens_and_sees_the_application() {
    let (_sandbox, router) = provider();
    let body = json!({ "origin": "https://pay.example" });
    let made = by_server(&router, "k", "/v1/sessions", body).await.json();
    let session = made["session_id"].as_str().unwrap();
    let path = format!("/v1/sessions/{session}/token");
    let renewed = by_server(&router, "k", &path, Value::Null).await;
    assert_eq!(renewed.status, 201);
    assert_ne!(renewed.json()["token"], made["token"]);
    let nowhere = by_server(&router, "k", "/v1/sessions/nobody/token", Value::Null).await;
    assert_eq!(nowhere.code(), Code::NotFound);

    let application = made["application_id"].as_str().unwrap();
    let show = |key: &str| {
        Request::get(format!("/v1/applications/{application}"))
            .header("authorization", format!("Bearer {key}"))
            .body(Body::empty())
            .unwrap()
    };
    let shown = send(&router, show("k")).await.json();
    assert_eq!(shown["state"], "open");
    assert_eq!(shown["session_id"], session);
    let token = made["token"].as_str().unwrap();
    assert_eq!(send(&router, show(token)).await.status, 401);
}

#[tokio::test]
async fn without_a_token_there_is_only_the_status() {
    let sandbox = sandbox();
    let mut browser = Browser::open(&sandbox).await;
    browser.token = "guess".to_owned();
    for call in [Call::Flow, Call::Result, Call::EraseSession] {
        let failure = browser.call(call).await.unwrap_err();
        assert_eq!(failure.code(), Code::SessionExpired);
        assert!(matches!(failure, Failure::Problem(problem) if problem.status == 401));
    }
    assert!(browser.call(Call::Status).await.is_ok());
}

#[tokio::test]
async fn demo_and_test_paths_are_absent_unless_turned_on() {
    let router = Sandbox::open(Config::default()).unwrap().router();
    for path in ["/demo/session", "/test/clock"] {
        assert_eq!(post(&router, path, json!({})).await.status, 404);
    }
    assert_eq!(get(&router, "/demo/outbox").await.status, 404);
}

#[tokio::test]
async fn a_retry_of_the_server_brings_the_same_token_and_another_intent_another() {
    let (_sandbox, router) = provider();
    let ask = async |key: &str, path: String| {
        let request = Request::post(path)
            .header("authorization", "Bearer k")
            .header("idempotency-key", key)
            .header("content-type", "application/json");
        let body = Body::from(r#"{"origin":"https://pay.example"}"#);
        send(&router, request.body(body).unwrap()).await.json()
    };
    let made = ask("a", "/v1/sessions".to_owned()).await;
    assert_eq!(ask("a", "/v1/sessions".to_owned()).await, made);
    let other = ask("b", "/v1/sessions".to_owned()).await;
    assert_ne!(other["token"], made["token"]);
    let renew = format!(
        "/v1/sessions/{}/token",
        made["session_id"].as_str().unwrap()
    );
    let renewed = ask("c", renew.clone()).await;
    assert_eq!(ask("c", renew.clone()).await, renewed);
    let tokens = [
        &made["token"],
        &renewed["token"],
        &ask("d", renew).await["token"],
    ];
    for token in tokens {
        let flow = Request::get("/v1/flow");
        let flow = flow.header(
            "authorization",
            format!("Bearer {}", token.as_str().unwrap()),
        );
        assert_eq!(
            send(&router, flow.body(Body::empty()).unwrap())
                .await
                .status,
            200
        );
    }
    assert_ne!(tokens[0], tokens[1]);
    assert_ne!(tokens[1], tokens[2]);
}
