//! Help without a network: whoever needs it most may have none.

use crate::kinds::switch_network;
use crate::worker::until;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use thirtyfour::prelude::*;

/// The articles have come, though nobody has opened the help.
const FETCHED: &str = "return performance.getEntriesByType('resource').some((file) =>
    file.name.endsWith('/help.ftl') && file.responseEnd > 0)";

#[tokio::test]
async fn it_is_there_offline_though_it_was_never_opened() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("help-offline");
    wizard.at("start").await?;
    until(&stage, FETCHED).await?;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    switch_network(&stage, true).await?;
    wizard.press("help").await?;
    // Of another step, before and to come, and of a cause.
    for (words, article) in [
        ("full text", "Before you begin"),
        ("come straight back", "Check your answers"),
        ("wi-fi", "No connection, or a weak one"),
    ] {
        is_found_and_read(&stage, &wizard, words, article).await?;
    }
    wizard.press("close-help").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("problem").await?;
    wizard.press("help").await?;
    wizard.picture("problem").await?;
    let told = wizard.text().await?;
    assert!(told.contains("Switch between Wi-Fi"), "{told}");
    is_found_and_read(&stage, &wizard, "vpn", "No connection, or a weak one").await?;
    switch_network(&stage, false).await?;
    wizard.press("close-help").await?;
    wizard.press("remedy-try-again").await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}

async fn is_found_and_read(
    stage: &Stage,
    wizard: &Wizard,
    words: &str,
    article: &str,
) -> WebDriverResult<()> {
    wizard.fill("help-query", words).await?;
    let all = "[...document.querySelector('kaihu-wizard').shadowRoot.querySelectorAll('.help-search summary')]";
    let found = format!("{all}.filter((it) => it.textContent === '{article}')");
    until(stage, &format!("return {found}.length === 1")).await?;
    let title = stage
        .driver
        .execute(&format!("return {found}[0]"), vec![])
        .await?;
    let title = title.element()?;
    title.scroll_into_view().await?;
    title.click().await?;
    let text = format!("return {found}[0].nextElementSibling.checkVisibility()");
    until(stage, &text).await
}
