//! Maintenance, and the faults that tests order.

use crate::client::*;
use crate::path::person;
use axum::body::Body;
use axum::http::Request;
use kaihu_protocol::{Call, Code, Failure, Reply, ServiceState};
use kaihu_sandbox::Dropped;
use serde_json::json;
use tower::ServiceExt;

#[tokio::test]
async fn during_maintenance_only_the_status_answers() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    let until = START.plus_ms(90_500);
    browser
        .test_switch("maintenance", json!({ "until": until }))
        .await;
    let Err(Failure::Problem(problem)) = browser.call(Call::Flow).await else {
        panic!("no problem")
    };
    assert_eq!(
        (problem.status, problem.code),
        (503, Code::ServiceMaintenance)
    );
    assert_eq!(problem.retry_after, Some(90));
    let Ok(Reply::Status(status)) = browser.call(Call::Status).await else {
        panic!("no status")
    };
    assert_eq!(status.state, ServiceState::Maintenance);
    assert_eq!(status.window.unwrap().start, START);
    assert!(status.support.phone.is_some());

    sandbox.clock().advance_ms(90_000);
    assert!(browser.call(Call::Flow).await.is_ok(), "the window is over");
    browser.test_switch("maintenance", json!({})).await;
    assert!(browser.call(Call::Flow).await.is_err());
    browser
        .test_switch("maintenance", json!({ "off": true }))
        .await;
    assert!(browser.call(Call::Flow).await.is_ok());
}

#[tokio::test]
async fn a_status_fault_meets_the_requests_it_was_ordered_for() {
    let browser = Browser::open(&sandbox()).await;
    let fault = json!({ "path_prefix": "/v1/flow", "method": "get", "kind": "status", "times": 2 });
    browser.test_switch("fault", fault).await;
    assert!(browser.call(Call::Result).await.is_ok());
    for _ in 0..2 {
        assert_eq!(browser.refused(Call::Flow).await, Code::ServiceUnavailable);
    }
    assert!(browser.call(Call::Flow).await.is_ok());
}

#[tokio::test]
async fn html_in_place_of_json_reads_as_an_interception() {
    let browser = Browser::open(&sandbox()).await;
    let fault = json!({ "path_prefix": "/v1", "kind": "html" });
    browser.test_switch("fault", fault).await;
    assert_eq!(browser.refused(Call::Flow).await, Code::NetIntercepted);
}

#[tokio::test]
async fn a_truncated_answer_breaks_off() {
    let browser = Browser::open(&sandbox()).await;
    let fault = json!({ "path_prefix": "/v1/status", "kind": "truncate" });
    browser.test_switch("fault", fault).await;
    let request = Request::get("/v1/status").body(Body::empty()).unwrap();
    let response = browser.router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
    assert!(body.is_err());
}

#[tokio::test]
async fn an_answer_that_was_lost_is_there_under_the_same_key() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let fault = json!({ "path_prefix": "/v1/identity", "kind": "drop", "takes_effect": true });
    browser.test_switch("fault", fault).await;
    let change = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let key = fresh_key();
    let lost = browser.request(&change, &key);
    let lost = browser.router.clone().oneshot(lost).await.unwrap();
    assert!(lost.extensions().get::<Dropped>().is_some());
    assert_eq!(browser.flow().await.rev, 1);
    let again = browser.exchange(&change, &key).await;
    assert_eq!((again.status, again.json()["rev"].as_u64()), (200, Some(1)));
}

#[tokio::test]
async fn the_time_of_processing_can_be_set() {
    let browser = Browser::open(&sandbox()).await;
    browser
        .test_switch("processing", json!({ "seconds": 60 }))
        .await;
    browser.fill_in(person(1)).await;
    assert_eq!(browser.submit().await.poll_after, 60);
    browser
        .test_switch("clock", json!({ "advance_s": 59 }))
        .await;
    assert_eq!(browser.result().await.poll_after, Some(1));
    browser
        .test_switch("clock", json!({ "advance_s": 1 }))
        .await;
    assert!(browser.result().await.wallet_id.is_some());
}
