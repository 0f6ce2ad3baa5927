//! One key, one effect, one answer.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{Call, Channel, Code, OtpRequest};
use serde_json::json;

#[tokio::test]
async fn the_same_key_brings_the_same_answer_and_no_second_effect() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    let call = Call::RequestOtp(OtpRequest {
        channel: Channel::Sms,
    });
    let key = fresh_key();
    let first = browser.exchange(&call, &key).await;
    browser.sandbox.clock().advance_ms(40_000);
    let second = browser.exchange(&call, &key).await;
    assert_eq!((first.status, &first.body), (201, &second.body));
    assert_eq!(second.status, 201);
    assert_eq!(first.header("content-type"), second.header("content-type"));
    let path = format!("/demo/outbox.json?session={}", browser.session_id);
    let sent = get(&browser.router, &path).await.json();
    assert_eq!(sent.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_wrong_code_costs_one_try_however_often_it_is_sent() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    let otp = browser.request_code(Channel::Sms).await;
    let wrong = browser.verify(&otp.id, "not it");
    let key = fresh_key();
    let first = browser.exchange(&wrong, &key).await;
    let second = browser.exchange(&wrong, &key).await;
    assert_eq!(
        (first.code(), &first.body),
        (Code::OtpInvalid, &second.body)
    );
    assert_eq!(browser.flow().await.steps[2].attempts_left, Some(4));
}

#[tokio::test]
async fn a_key_belongs_to_one_payload_and_one_session() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    browser.give_consents().await;
    let key = fresh_key();
    let change = |n| Call::PatchIdentity {
        rev: 0,
        patch: person(n),
    };
    assert_eq!(browser.exchange(&change(1), &key).await.status, 200);
    let reused = browser.exchange(&change(2), &key).await;
    assert_eq!(
        (reused.status, reused.code()),
        (422, Code::IdempotencyKeyReused)
    );

    let other = Browser::open(&sandbox).await;
    other.give_consents().await;
    assert_eq!(other.exchange(&change(2), &key).await.status, 200);
}

#[tokio::test]
async fn a_refusal_that_changed_nothing_leaves_the_key_free() {
    let browser = Browser::open(&sandbox()).await;
    let change = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let key = fresh_key();
    let early = browser.exchange(&change, &key).await;
    assert_eq!(early.code(), Code::FlowOutOfOrder);
    browser.give_consents().await;
    assert_eq!(browser.exchange(&change, &key).await.status, 200);
}

#[tokio::test]
async fn a_write_without_a_key_is_refused() {
    let browser = Browser::open(&sandbox()).await;
    let mut request = browser.request(&Call::EraseSession, &fresh_key());
    request.headers_mut().remove("idempotency-key");
    let refused = send(&browser.router, request).await;
    assert_eq!(
        (refused.status, refused.code()),
        (400, Code::IdempotencyKeyMissing)
    );
}

#[tokio::test(start_paused = true)]
async fn while_the_first_runs_the_second_is_told_so() {
    let browser = Browser::open(&sandbox()).await;
    browser.give_consents().await;
    let slow = json!({ "path_prefix": "/v1/identity", "kind": "delay", "delay_ms": 500 });
    browser.test_switch("fault", slow).await;
    let change = Call::PatchIdentity {
        rev: 0,
        patch: person(1),
    };
    let key = fresh_key();
    let (first, second) = tokio::join!(
        browser.exchange(&change, &key),
        browser.exchange(&change, &key)
    );
    assert_eq!(first.status, 200);
    assert_eq!(
        (second.status, second.code()),
        (409, Code::IdempotencyInProgress)
    );
    let third = browser.exchange(&change, &key).await;
    assert_eq!(third.body, first.body);
}
