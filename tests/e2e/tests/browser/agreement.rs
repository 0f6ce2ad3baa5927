//! Agreement that a script gives is none.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Stage};
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Whatever a script of the page around can do to tick, and to go on.
const FORGE: &str = "
    const root = document.querySelector('kaihu-wizard').shadowRoot;
    const boxes = [...root.querySelectorAll('input[type=checkbox]')];
    for (const box of boxes) {
        box.click();
        box.closest('label').click();
        box.closest('label').querySelector('span').click();
        box.checked = true;
        for (const name of ['click', 'input', 'change']) box.dispatchEvent(new Event(name, { bubbles: true }));
    }
    root.querySelector('[data-action=continue]').click();
    root.querySelector('form').requestSubmit();
    boxes.forEach((box) => { box.checked = false; });
    return boxes.length;";

#[tokio::test]
async fn what_a_script_ticks_and_sends_does_not_count() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("agreement");
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    assert_ne!(stage.js(FORGE).await?, json!(0));
    tokio::time::sleep(Duration::from_millis(500)).await;
    wizard.at("consent").await?;
    // It was not even sent without: nothing is told to be missing.
    assert!(!wizard.text().await?.contains("Tick this box"));
    wizard.press("continue").await?;
    assert!(wizard.text().await?.contains("Tick this box"));
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    stage.strike().await
}
