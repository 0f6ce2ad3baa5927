//! Answers of a backend, and of what stands before it, that are a failure: each is named, and the page is left as
//! easily. `hostile.rs` has those that mean harm.

use crate::kinds::{before_all, is_told};
use crate::proxy::Proxy;
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use serde_json::json;
use std::sync::{Arc, Mutex};
use thirtyfour::prelude::*;

/// An answer: its status, its type, its body.
type Answer = (u16, &'static str, String);

fn problem(status: u16, code: &str) -> Answer {
    let body =
        json!({"type": "about:blank", "status": status, "code": code, "retry": status >= 500});
    (status, "application/problem+json", body.to_string())
}

/// Of a gate, which knows nothing of the contract.
fn page(status: u16) -> Answer {
    let body = "<!doctype html><title>Sorry</title><h1>Sorry</h1>";
    (status, "text/html", body.to_owned())
}

fn of_type(content_type: &'static str, body: &str) -> Answer {
    (200, content_type, body.to_owned())
}

/// Each with what is told of it.
fn failures() -> Vec<(Answer, &'static str)> {
    let json = "application/json";
    vec![
        (of_type("text/plain", "{}"), "net.intercepted"),
        (of_type(json, "[1, 2"), "net.truncated"),
        (of_type(json, "{\"verified\": {}}"), "net.truncated"),
        (of_type(json, ""), "net.truncated"),
        (problem(400, "request.invalid"), "request.invalid"),
        (problem(403, "unheard.of"), "unknown"),
        (problem(404, "not_found"), "not_found"),
        (page(405), "net.intercepted"),
        (
            problem(409, "idempotency.in_progress"),
            "idempotency.in_progress",
        ),
        (problem(409, "contact.in_use"), "contact.in_use"),
        (problem(409, "flow.out_of_order"), "flow.out_of_order"),
        (problem(409, "session.superseded"), "session.superseded"),
        (problem(410, "unheard.of"), "unknown"),
        (problem(412, "revision.stale"), "revision.stale"),
        (page(413), "net.intercepted"),
        (problem(415, "unheard.of"), "unknown"),
        (
            problem(422, "idempotency.key_reused"),
            "idempotency.key_reused",
        ),
        (problem(422, "challenge.expired"), "challenge.expired"),
        (problem(500, "service.unavailable"), "service.unavailable"),
        (page(500), "service.unavailable"),
        (page(502), "service.unavailable"),
        (problem(503, "service.maintenance"), "service.maintenance"),
        (page(504), "service.unavailable"),
    ]
}

/// Attempts and the times between them take a fifth.
const HURRY: &str =
    "const later = setTimeout; setTimeout = (run, ms, ...all) => later(run, ms / 5, ...all);";

#[tokio::test]
async fn each_failure_is_named_and_left_again() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let order: Arc<Mutex<Option<Answer>>> = Arc::default();
    let ordered = order.clone();
    let instead = move |path: &str| {
        let answer = ordered.lock().expect("free").clone();
        let (status, content_type, body) = answer.filter(|_| path.ends_with("/verify"))?;
        let mut answer = Response::new(Body::from(body));
        *answer.status_mut() = status.try_into().expect("a status");
        let content_type = HeaderValue::from_static(content_type);
        answer.headers_mut().insert(CONTENT_TYPE, content_type);
        Some(answer)
    };
    let proxy = Proxy::in_place_of(&stage.sandbox.origin, instead).await;
    before_all(&stage, HURRY).await?;
    let wizard = stage.open_at(&proxy.origin, "en").await?.album("answers");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.sandbox.newest_code(None).await;
    for (answer, told) in failures() {
        *order.lock().expect("free") = Some(answer);
        wizard.fill("code", &code).await?;
        wizard.press("continue").await?;
        is_told(&wizard, told).await?;
        // Whatever it was, the draft leads back.
        stage.driver.refresh().await?;
        wizard.at("code").await?;
    }
    *order.lock().expect("free") = None;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}

#[tokio::test]
async fn an_answer_that_comes_too_late_was_given_all_the_same() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    before_all(&stage, HURRY).await?;
    let wizard = stage.open("en").await?.album("late");
    wizard.at("start").await?;
    let fault = json!({"path_prefix": "/v1/otp", "kind": "delay", "delay_ms": 6_000, "times": 1});
    stage.sandbox.switch("fault", fault).await;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    tokio::time::sleep(std::time::Duration::from_secs(6)).await;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}
