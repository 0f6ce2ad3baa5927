//! What goes wrong is named, has a way on, and loses nothing.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use serde_json::json;
use thirtyfour::prelude::*;

#[tokio::test]
async fn a_refused_camera_is_named_and_keeps_what_was_entered() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Refused).await?;
    let wizard = stage.open("en").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    wizard.picture("problem-camera-denied").await?;
    assert!(wizard.text().await?.contains("device.camera_denied"));
    wizard.press("back").await?;
    wizard.at("face-intro").await?;
    wizard.press("back").await?;
    wizard.at("contact").await?;
    assert_eq!(
        wizard.value("phone").await?,
        "138 1234 5678",
        "kept, in groups"
    );
    stage.strike().await
}

#[tokio::test]
async fn a_missing_camera_is_named() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let wizard = stage.open("en").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("device.no_camera"));
    stage.strike().await
}

#[tokio::test]
async fn a_backend_that_is_down_is_named_and_keeps_what_was_entered() -> WebDriverResult<()> {
    a_fault_is_named("drop", 100, "net.unreachable").await
}

#[tokio::test]
async fn html_in_place_of_json_is_named_and_keeps_what_was_entered() -> WebDriverResult<()> {
    a_fault_is_named("html", 100, "net.intercepted").await
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_named_and_keeps_what_was_entered() -> WebDriverResult<()> {
    a_fault_is_named("truncate", 100, "net.truncated").await
}

#[tokio::test]
async fn too_many_tries_are_waited_for_and_a_token_that_has_ended_is_renewed_unseen()
-> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    for fault in [
        json!({"path_prefix": "/v1/consents", "kind": "status", "status": 429, "retry_after_s": 2}),
        json!({"path_prefix": "/v1/otp", "kind": "status", "status": 401}),
    ] {
        stage.sandbox.switch("fault", fault).await;
    }
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    stage.strike().await
}

#[tokio::test]
async fn a_code_that_was_sent_unheard_is_not_sent_again() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    let fault = json!({"path_prefix": "/v1/otp", "kind": "drop", "times": 2, "takes_effect": true});
    stage.sandbox.switch("fault", fault).await;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    stage.strike().await
}

#[tokio::test]
async fn a_double_click_is_one_press() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    wizard.double_click("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.double_click("continue").await?;
    wizard.at("name").await?;
    wizard.fill("name", LI_WEI.name).await?;
    wizard.double_click("continue").await?;
    wizard.at("evidence-kind").await?;
    stage.strike().await
}

#[tokio::test]
async fn an_outage_that_ends_is_noticed_without_a_press() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    let fault = json!({"path_prefix": "/v1/otp", "kind": "status", "times": 4});
    stage.sandbox.switch("fault", fault).await;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("problem").await?;
    wizard.picture("problem-keeps-trying").await?;
    assert!(wizard.text().await?.contains("We keep trying"));
    wizard.at("code").await?;
    stage.strike().await
}

async fn a_fault_is_named(kind: &str, times: u32, code: &str) -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    let fault = json!({"path_prefix": "/v1/identity", "kind": kind, "times": times});
    stage.sandbox.switch("fault", fault).await;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("problem").await?;
    wizard.picture(&format!("problem-{kind}")).await?;
    let text = wizard.text().await?;
    assert!(text.contains(code), "{text}");
    wizard.press("back").await?;
    wizard.at("contact").await?;
    assert_eq!(
        wizard.value("phone").await?,
        "138 1234 5678",
        "kept, in groups"
    );
    stage.strike().await
}

#[tokio::test]
async fn an_insecure_page_is_named_and_asks_for_nothing() -> WebDriverResult<()> {
    // Only a name that is not the machine's own is insecure over http.
    let name = "--host-resolver-rules=MAP insecure.test 127.0.0.1";
    let stage = Stage::with(Camera::Shows(Clip::Nobody), &[name]).await?;
    let origin = stage.sandbox.origin.replace("127.0.0.1", "insecure.test");
    let wizard = stage.open_at(&origin, "en").await?;
    wizard.at("problem").await?;
    wizard.picture("problem-insecure").await?;
    assert!(wizard.text().await?.contains("device.insecure_context"));
    stage.strike().await
}

#[tokio::test]
async fn a_browser_that_blocks_webassembly_is_told_so_without_it() -> WebDriverResult<()> {
    let stage = Stage::with(Camera::Shows(Clip::Nobody), &["--js-flags=--jitless"]).await?;
    let wizard = stage.open("zh-CN").await?;
    wizard.find("[role='alert'] button").await?;
    let text = wizard.find("[role='alert']").await?.text().await?;
    wizard.picture("problem-no-webassembly").await?;
    assert!(text.contains("WebAssembly"), "{text}");
    stage.strike().await
}

#[tokio::test]
async fn maintenance_is_said_before_anything_is_asked() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    stage.sandbox.switch("maintenance", json!({})).await;
    let wizard = stage.open("zh-CN").await?;
    wizard.at("problem").await?;
    wizard.picture("problem-maintenance").await?;
    assert!(wizard.text().await?.contains("60"), "the minutes are told");
    stage
        .sandbox
        .switch("maintenance", json!({"off": true}))
        .await;
    wizard.press("remedy-try-again").await?;
    wizard.at("start").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_slow_answer_shows_a_skeleton_of_the_page() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let fault = json!({"path_prefix": "/v1/flow", "kind": "delay", "delay_ms": 10_000, "times": 2});
    stage.sandbox.switch("fault", fault).await;
    let wizard = stage.open("en").await?;
    wizard.at("loading").await?;
    wizard.at("start").await?;
    stage.strike().await
}
