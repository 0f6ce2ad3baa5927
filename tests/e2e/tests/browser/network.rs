//! The self-check of the network: what the browser can measure leads to the one verdict that is right.

use crate::kinds::{is_told, switch_network};
use crate::proxy::Proxy;
use crate::worker::{shows, until};
use axum::body::Body;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::json;
use thirtyfour::prelude::*;

/// With the code sent, before it is entered.
async fn at_the_code(stage: &Stage, origin: &str) -> WebDriverResult<Wizard> {
    let wizard = stage.open_at(origin, "en").await?.album("network");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    Ok(wizard)
}

/// Nothing of the backend answers any more.
async fn close_the_backend(stage: &Stage) {
    let fault = json!({"path_prefix": "/v1", "kind": "drop", "times": 999});
    stage.sandbox.switch("fault", fault).await;
}

#[tokio::test]
async fn a_device_without_a_network_is_told_so() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = at_the_code(&stage, &stage.sandbox.origin).await?;
    let code = stage.sandbox.newest_code(None).await;
    switch_network(&stage, true).await?;
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    is_told(&wizard, "net.offline").await?;
    until(&stage, &shows("Your device: no network")).await?;
    until(&stage, &shows("This page: no answer")).await?;
    until(&stage, &shows("Provider: no answer")).await?;
    assert_eq!(heading(&wizard).await?, "You are offline");
    // Asked again once it is back, the same page says so.
    switch_network(&stage, false).await?;
    stage.strike().await
}

#[tokio::test]
async fn a_provider_that_does_not_answer_is_told_from_the_network() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = at_the_code(&stage, &stage.sandbox.origin).await?;
    let code = stage.sandbox.newest_code(None).await;
    close_the_backend(&stage).await;
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    wizard.at("problem").await?;
    until(&stage, &shows("The provider is not answering")).await?;
    wizard.picture("provider-silent").await?;
    assert_eq!(heading(&wizard).await?, "The provider is not answering");
    let told = wizard.text().await?;
    assert!(told.contains("This page: 4 of 4 tries answered"), "{told}");
    assert!(told.contains("net.unreachable"), "{told}");
    stage.strike().await
}

#[tokio::test]
async fn a_network_that_wants_a_sign_in_is_told_by_the_small_file() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let portal = |path: &str, body: Vec<u8>| match path.contains("ping.txt") {
        true => Body::from("<!doctype html><title>Welcome to our Wi-Fi</title>"),
        false => Body::from(body),
    };
    let proxy = Proxy::start(&stage.sandbox.origin, portal).await;
    let wizard = at_the_code(&stage, &proxy.origin).await?;
    let code = stage.sandbox.newest_code(None).await;
    let tools = stage.driver.cdp();
    tools.send_raw("Network.enable", json!({})).await?;
    let calls = json!({"urls": ["*/v1/*"]});
    tools.send_raw("Network.setBlockedURLs", calls).await?;
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    wizard.at("problem").await?;
    until(&stage, &shows("This network asks you to sign in first")).await?;
    wizard.picture("portal").await?;
    stage.strike().await
}

async fn heading(wizard: &Wizard) -> WebDriverResult<String> {
    wizard.find("h1, h2").await?.text().await
}
