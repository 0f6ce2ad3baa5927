//! What the first page says of the device, from what a real browser tells.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Stage, Wizard};
use std::time::Duration;
use thirtyfour::prelude::*;

const DENIED: &str = "浏览器已设为不允许本页面使用摄像头";
const READY: &str = "你的设备已准备就绪";

/// Waits until the first page says this: the browser is asked while the page is shown already.
async fn says(wizard: &Wizard, wanted: &str) -> WebDriverResult<()> {
    wizard.at("start").await?;
    let mut text = String::new();
    for _ in 0..100 {
        text = wizard.text().await?;
        if text.contains(wanted) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no {wanted:?} in {text}");
}

#[tokio::test]
async fn a_missing_camera_is_told_before_the_first_question() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let wizard = stage.open("en").await?.album("readiness-no-camera");
    says(&wizard, "This browser has no camera to offer.").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_refused_camera_is_told_before_the_first_question_until_it_is_allowed()
-> WebDriverResult<()> {
    let stage = Stage::set(Camera::Asks(Clip::Nobody)).await?;
    stage.permit_camera("denied").await?;
    let wizard = stage.open("zh-CN").await?.album("readiness-denied");
    says(&wizard, DENIED).await?;
    stage.permit_camera("granted").await?;
    let wizard = stage.open("zh-CN").await?.album("readiness-granted");
    says(&wizard, READY).await?;
    assert!(!wizard.text().await?.contains(DENIED));
    stage.strike().await
}

#[tokio::test]
async fn an_app_around_is_told_before_it_keeps_the_camera_back() -> WebDriverResult<()> {
    let app = "--user-agent=Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) \
               AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.54";
    let stage = Stage::with(Camera::Asks(Clip::Nobody), &[app]).await?;
    let wizard = stage.open("zh-CN").await?.album("readiness-app");
    says(&wizard, "在微信中点击右上角").await?;
    stage.strike().await
}
