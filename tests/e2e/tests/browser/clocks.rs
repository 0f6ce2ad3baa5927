//! A provider whose clock is hours off, for good: what ends is told by that clock alone, and nobody is blamed.

use crate::proxy::Proxy;
use crate::worker::{shows, until};
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::response::Parts;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::json;
use thirtyfour::prelude::*;

/// Seconds that a code of the sandbox works.
const CODE_LASTS_S: u64 = 300;
/// More than a token of the sandbox lasts, in seconds.
const PAST_A_TOKEN_S: i64 = 16 * 60;

#[tokio::test]
async fn hours_ahead() -> WebDriverResult<()> {
    the_journey_with_a_clock_off(7 * 3_600, "Fri, 01 Jan 2100 00:00:00 GMT").await
}

#[tokio::test]
async fn hours_behind() -> WebDriverResult<()> {
    the_journey_with_a_clock_off(-7 * 3_600, "Fri, 01 Jan 2010 00:00:00 GMT").await
}

async fn the_journey_with_a_clock_off(by_s: i64, date: &'static str) -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    stage
        .sandbox
        .switch("clock", json!({"advance_s": by_s}))
        .await;
    let dated = move |_: &str, answer: &mut Parts, body: Vec<u8>| {
        answer
            .headers
            .insert("date", HeaderValue::from_static(date));
        Body::from(body)
    };
    let proxy = Proxy::answering(&stage.sandbox.origin, dated).await;
    let wizard = stage.open_at(&proxy.origin, "en").await?.album("clocks");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let left = seconds_left(&wizard).await?;
    assert!(
        (CODE_LASTS_S - 60..=CODE_LASTS_S).contains(&left),
        "{left} s"
    );
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    // The token ends meanwhile, as that clock has it, and is renewed unseen.
    let later = json!({"advance_s": PAST_A_TOKEN_S});
    stage.sandbox.switch("clock", later).await;
    wizard.press("continue").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    let log = std::fs::read_to_string(&stage.sandbox.log)?;
    assert!(log.contains(" 401\n"), "the token has ended: {log}");
    stage.strike().await
}

/// What the page of the code says of its time.
async fn seconds_left(wizard: &Wizard) -> WebDriverResult<u64> {
    let text = wizard.find("#time-left").await?.text().await?;
    let time = text.rsplit(' ').next().unwrap_or_default();
    let (minutes, seconds) = time.split_once(':').expect("minutes and seconds");
    let number = |text: &str| text.parse::<u64>().expect("a number");
    Ok(number(minutes) * 60 + number(seconds))
}

#[tokio::test]
async fn a_self_check_does_not_blame_a_device_that_other_clocks_agree_with() -> WebDriverResult<()>
{
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let hours_ahead = json!({"advance_s": 7 * 3_600});
    stage.sandbox.switch("clock", hours_ahead).await;
    let wizard = stage.open("en").await?.album("clocks");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let fault = json!({"path_prefix": "/v1/otp/", "kind": "html", "times": 99});
    stage.sandbox.switch("fault", fault).await;
    stage.enter_code(&wizard, None).await?;
    wizard.at("problem").await?;
    until(&stage, &shows("Clock: ")).await?;
    let told = wizard.text().await?;
    assert!(!told.contains("clock is wrong"), "{told}");
    until(&stage, &shows("Clock: right")).await?;
    stage.strike().await
}
