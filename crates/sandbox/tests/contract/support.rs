//! A case for the provider's people.

use crate::client::*;
use kaihu_protocol::{
    Call, Code, Description, Failure, Reply, ReplyBy, SupportCase, SupportRequest,
};
use serde_json::json;

const HOUR_MS: i64 = 60 * 60 * 1000;

fn description() -> Description {
    let schema = include_str!("../../../../docs/support.schema.json");
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    serde_json::from_value(schema["examples"][0].clone()).unwrap()
}

pub(crate) fn request() -> Call {
    Call::Support(Box::new(SupportRequest {
        description: description(),
        message: Some("The page stays white.".into()),
        reply_by: Some(ReplyBy::Phone),
    }))
}

async fn opened(browser: &Browser) -> SupportCase {
    match browser.call(request()).await {
        Ok(Reply::SupportCase(case)) => case,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_case_is_opened_before_consent_and_answered_within_a_day() {
    let browser = Browser::open(&sandbox()).await;
    let case = opened(&browser).await;
    assert_eq!(case.answer_by, START.plus_ms(24 * HOUR_MS));
    assert_ne!(opened(&browser).await.case_ref, case.case_ref);
}

#[tokio::test]
async fn a_retry_is_the_same_case() {
    let browser = Browser::open(&sandbox()).await;
    let key = fresh_key();
    let first = browser.call_as(request(), &key).await;
    assert!(first.is_ok());
    assert_eq!(browser.call_as(request(), &key).await, first);
}

#[tokio::test]
async fn a_closed_support_answers_a_day_after_it_opens() {
    let browser = Browser::open(&sandbox()).await;
    // 2026-11-23T08:00:00Z is a Monday, 16:00 in Shanghai.
    let hours = json!({ "hours": {
        "time_zone": "Asia/Shanghai", "utc_offset_minutes": 480, "days": [1, 2, 3, 4, 5],
        "from_minute": 540, "until_minute": 600,
    }});
    browser.test_switch("settings", hours).await;
    let Ok(Reply::Status(status)) = browser.call(Call::Status).await else {
        panic!("no status")
    };
    let opens_at = status.support.opens_at.expect("closed");
    let case = opened(&browser).await;
    assert_eq!(case.answer_by, opens_at.plus_ms(24 * HOUR_MS));
}

#[tokio::test]
async fn a_case_is_opened_during_maintenance_and_by_who_lost_the_session() {
    let browser = Browser::open(&sandbox()).await;
    browser.elsewhere().call(Call::Claim).await.unwrap();
    opened(&browser).await;
    browser.test_switch("maintenance", json!({})).await;
    opened(&browser).await;
}

#[tokio::test]
async fn five_cases_an_hour_are_enough() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    sandbox.clock().advance_ms(1_000);
    for _ in 0..5 {
        opened(&browser).await;
    }
    sandbox.clock().advance_ms(HOUR_MS - 9_000);
    // A token does not last that long.
    let path = format!("/demo/session/{}/token", browser.session_id);
    let renewed = post(&browser.router, &path, json!({})).await.json();
    let browser = Browser {
        token: renewed["token"].as_str().unwrap().to_owned(),
        ..browser.again()
    };
    let Err(Failure::Problem(problem)) = browser.call(request()).await else {
        panic!("a sixth case")
    };
    assert_eq!(problem.code, Code::RateLimited);
    assert_eq!(problem.retry_after, Some(9));
    opened(&Browser::open(&sandbox).await).await;
    sandbox.clock().advance_ms(9_000);
    opened(&browser).await;
}

#[tokio::test]
async fn what_could_name_somebody_is_refused() {
    let browser = Browser::open(&sandbox()).await;
    let long = "长".repeat(1001);
    let good = SupportRequest {
        description: description(),
        message: None,
        reply_by: None,
    };
    let named = Description {
        page: "Li Wei".to_owned(),
        ..description()
    };
    for wrong in [
        SupportRequest {
            message: Some(long.as_str().into()),
            ..good.clone()
        },
        SupportRequest {
            description: named,
            ..good.clone()
        },
    ] {
        let code = browser.refused(Call::Support(Box::new(wrong))).await;
        assert_eq!(code, Code::RequestInvalid);
    }
    assert!(browser.call(Call::Support(Box::new(good))).await.is_ok());
}
