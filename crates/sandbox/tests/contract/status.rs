//! What the status says ahead of time, and what may be set while the sandbox runs.

use crate::client::*;
use crate::path::person;
use axum::body::Body;
use axum::http::Request;
use kaihu_protocol::{
    ApplicationState, Call, Code, Failure, PictureSource, Reply, ServiceState, ServiceStatus,
    Severity, Timestamp, UploadRequest,
};
use serde_json::json;

const MINUTE_MS: i64 = 60_000;

fn at(minutes: i64) -> String {
    START.plus_ms(minutes * MINUTE_MS).to_rfc3339()
}

async fn status(browser: &Browser) -> ServiceStatus {
    match browser.call(Call::Status).await {
        Ok(Reply::Status(status)) => status,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn maintenance_is_announced_ahead_and_then_lasts_to_its_end() {
    let browser = Browser::open(&sandbox()).await;
    let windows = json!({ "maintenance": [
        { "start": at(600), "end": at(660) },
        { "start": at(30), "end": at(45) },
    ] });
    browser.test_switch("settings", windows).await;
    let ahead = status(&browser).await;
    assert_eq!(ahead.state, ServiceState::Ok);
    let window = ahead.window.unwrap();
    assert_eq!(window.start, START.plus_ms(30 * MINUTE_MS));
    browser.flow().await;

    browser.sandbox.clock().advance_ms(30 * MINUTE_MS);
    assert_eq!(status(&browser).await.state, ServiceState::Maintenance);
    let Err(Failure::Problem(problem)) = browser.call(Call::Flow).await else {
        panic!("a problem")
    };
    assert_eq!(problem.code, Code::ServiceMaintenance);
    assert_eq!(problem.retry_after, Some(15 * 60));

    browser.sandbox.clock().advance_ms(15 * MINUTE_MS);
    let next = status(&browser).await;
    assert_eq!(next.state, ServiceState::Ok);
    assert_eq!(
        next.window.map(|it| it.start),
        Some(START.plus_ms(600 * MINUTE_MS))
    );
}

#[tokio::test]
async fn that_the_service_works_in_part_is_told_until_it_is_over() {
    let browser = Browser::open(&sandbox()).await;
    for (degraded, state) in [(true, ServiceState::Degraded), (false, ServiceState::Ok)] {
        let settings = json!({ "degraded": degraded });
        browser.test_switch("settings", settings).await;
        assert_eq!(status(&browser).await.state, state);
    }
}

#[tokio::test]
async fn notices_are_told_in_the_persons_language_while_they_hold() {
    let browser = Browser::open(&sandbox()).await;
    let notices = json!({ "notices": [
        { "id": "sms", "severity": "warning", "zh": "短信延迟", "en": "Text messages are late" },
        { "id": "soon", "severity": "info", "zh": "一", "en": "One", "from": at(1), "until": at(2) },
        { "id": "down", "severity": "critical", "zh": "二", "en": "Two",
          "url": "https://pay.lanhai.example/status" },
    ] });
    browser.test_switch("settings", notices).await;
    let told = status(&browser).await.notices;
    let told: Vec<_> = told
        .iter()
        .map(|it| (&*it.id, it.severity, &*it.text))
        .collect();
    let late = ("sms", Severity::Warning, "Text messages are late");
    assert_eq!(told, [("down", Severity::Critical, "Two"), late]);
    let chinese = Request::get("/v1/status").header("accept-language", "zh-CN");
    let chinese = send(&browser.router, chinese.body(Body::empty()).unwrap()).await;
    assert_eq!(chinese.json()["notices"][1]["text"], "短信延迟");
    browser.sandbox.clock().advance_ms(MINUTE_MS);
    assert_eq!(status(&browser).await.notices.len(), 3);
    browser.sandbox.clock().advance_ms(MINUTE_MS);
    assert_eq!(status(&browser).await.notices.len(), 2);
}

#[tokio::test]
async fn the_support_says_when_it_opens_again() {
    let browser = Browser::open(&sandbox()).await;
    assert_eq!(status(&browser).await.support.opens_at, None);
    // START is midnight UTC, eight in the morning in Shanghai, on a Monday.
    let hours = json!({ "hours": {
        "time_zone": "Asia/Shanghai", "utc_offset_minutes": 480,
        "days": [1, 2, 3, 4, 5, 6, 7], "from_minute": 540, "until_minute": 1260,
    } });
    browser.test_switch("settings", hours).await;
    let support = status(&browser).await.support;
    assert_eq!(support.time_zone.as_deref(), Some("Asia/Shanghai"));
    assert_eq!(support.opens_at, Some(Timestamp(START.0 + 60 * MINUTE_MS)));
    browser.sandbox.clock().advance_ms(60 * MINUTE_MS);
    assert_eq!(status(&browser).await.support.opens_at, None);
}

#[tokio::test]
async fn a_setting_that_is_none_is_refused() {
    let browser = Browser::open(&sandbox()).await;
    let wrong = post(&browser.router, "/test/settings", json!({ "novel": 1 })).await;
    assert_eq!(wrong.code(), Code::RequestInvalid);
}

/// Submitted with a picture from the device, which a person looks at.
async fn with_a_person(browser: &Browser) {
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.prove(kaihu_protocol::Channel::Sms).await.unwrap();
    let request = UploadRequest {
        source: Some(PictureSource::Device),
        ..browser.upload_request()
    };
    browser.upload_as(request).await;
    browser.submit().await;
}

#[tokio::test]
async fn a_result_changes_with_time() {
    let browser = Browser::open(&sandbox()).await;
    let review = |outcome: &str| json!({ "review": { "after_s": 60, "outcome": outcome } });
    browser.test_switch("settings", review("needs_input")).await;
    with_a_person(&browser).await;
    assert_eq!(browser.result().await.state, ApplicationState::Processing);
    let looked_at = browser.decided().await;
    assert_eq!(looked_at.state, ApplicationState::ManualReview);
    assert_eq!(looked_at.poll_after, Some(60));
    browser.sandbox.clock().advance_ms(MINUTE_MS);
    let asked = browser.result().await;
    assert_eq!(asked.state, ApplicationState::NeedsInput);
    assert_eq!(asked.next.as_deref(), Some("face"));

    browser.test_switch("settings", review("approved")).await;
    let again = Browser {
        picture: kaihu_sandbox::sample_jpeg(u64::MAX, 640, 480, 5000),
        ..browser.again()
    };
    let request = UploadRequest {
        source: Some(PictureSource::Device),
        ..again.upload_request()
    };
    assert_eq!(again.upload_as(request).await.reasons, []);
    again.submit().await;
    assert_eq!(again.decided().await.state, ApplicationState::ManualReview);
    again.sandbox.clock().advance_ms(MINUTE_MS);
    let opened = again.result().await;
    assert_eq!(opened.state, ApplicationState::Approved);
    assert!(opened.wallet_id.is_some());
}

#[tokio::test]
async fn a_person_may_decide_at_any_time_and_opens_one_wallet() {
    let browser = Browser::open(&sandbox()).await;
    let early = json!({ "session_id": browser.session_id, "outcome": "approved" });
    let early = post(&browser.router, "/test/decide", early).await;
    assert_eq!(early.code(), Code::FlowOutOfOrder);
    with_a_person(&browser).await;
    assert_eq!(
        browser.decided().await.state,
        ApplicationState::ManualReview
    );
    for (outcome, state) in [
        ("approved", ApplicationState::Approved),
        ("approved", ApplicationState::Approved),
    ] {
        browser.test_decide(outcome).await;
        assert_eq!(browser.result().await.state, state);
    }
    let mine = browser.sandbox.wallets().unwrap();
    let mine = mine.iter().filter(|it| it.application_id.is_some());
    assert_eq!(mine.count(), 1);
}

#[tokio::test]
async fn a_session_has_so_many_calls_a_minute_and_others_have_theirs() {
    let browser = Browser::open(&sandbox()).await;
    let limit = json!({ "calls_per_minute": 5 });
    browser.test_switch("settings", limit).await;
    browser.sandbox.clock().advance_ms(10_000);
    for _ in 0..5 {
        browser.flow().await;
    }
    let Err(Failure::Problem(problem)) = browser.call(Call::Flow).await else {
        panic!("a problem")
    };
    assert_eq!(problem.code, Code::RateLimited);
    assert_eq!(problem.retry_after, Some(50));
    assert!(problem.retry);
    Browser::open(&browser.sandbox).await.flow().await;
    browser.call(Call::Status).await.unwrap();
    browser.sandbox.clock().advance_ms(50_000);
    browser.flow().await;
}
