//! Agreement that is taken from somebody, by a script or under a cover, is none.

use crate::policy::framed;
use crate::worker::until;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
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

/// Something that a person sees, and presses through.
const COVER: &str = "
    const cover = document.createElement('div');
    cover.id = 'cover';
    document.body.append(cover);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#cover { position: fixed; inset: 0; z-index: 9; background: teal; pointer-events: none; }');
    document.adoptedStyleSheets = [sheet];";

const TICKED: &str = "return [...document.querySelector('kaihu-wizard').shadowRoot
    .querySelectorAll('input[type=checkbox]')].filter((box) => box.checked).length";

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

/// A script in the page around the frame.
async fn around(stage: &Stage, script: &str) -> WebDriverResult<()> {
    stage.driver.enter_parent_frame().await?;
    stage.js(script).await?;
    stage.driver.enter_frame(0).await
}

#[tokio::test]
async fn what_is_pressed_through_a_cover_does_not_count() -> WebDriverResult<()> {
    let (stage, wizard, _folder) = framed(Camera::Shows(Clip::Nobody)).await?;
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    around(&stage, COVER).await?;
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let input = wizard.find("#field-consent-0").await?;
    input.click().await?;
    assert!(wizard.text().await?.contains("Something lay over"));
    assert_eq!(stage.js(TICKED).await?, json!(0));
    around(&stage, "document.querySelector('#cover').remove()").await?;
    tokio::time::sleep(Duration::from_millis(1_000)).await;
    wizard.picture("covered").await?;
    wizard.tick_all().await?;
    until(&stage, "return document.querySelector('kaihu-wizard').shadowRoot.querySelectorAll('input:not(:checked)').length === 0").await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    wizard.fill("name", LI_WEI.name).await?;
    stage.strike().await
}
