//! The program stops in the middle: said kindly, nothing is left running, one press goes on.

use crate::removal::{STILL_LIVE, WATCH};
use crate::worker::until;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::json;
use thirtyfour::prelude::*;

/// The program's own exports, as `window.program`, and the events of a failure.
const REACH: &str = "
    window.told = [];
    addEventListener('kaihu-failed', ({ detail }) => told.push(detail));
    return import('/app/kaihu.js').then((glue) => glue.default()).then((all) => { window.program = all; });";

/// Nothing that it knows is where it was: the next call of it reads beyond its memory.
const SPOIL: &str = "new Uint8Array(program.memory.buffer).fill(255);";

/// There is no more memory for it, and something large is typed.
const USE_UP: &str = "
    try { for (;;) program.memory.grow(256); } catch { /* that was all */ }
    const input = document.querySelector('kaihu-wizard').shadowRoot.querySelector('input');
    input.value = 'x'.repeat(50_000_000);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));";

const IS_WIPED: &str = "return new Uint8Array(program.memory.buffer).every((byte) => byte === 0)";

/// The page that says it, without any of what was entered.
async fn is_said(stage: &Stage, wizard: &Wizard, heading: &str) -> WebDriverResult<()> {
    let notice = wizard.find("[role='alert']").await?;
    wizard.picture("stopped").await?;
    let text = notice.text().await?;
    assert!(text.contains(heading), "{text}");
    let all = stage
        .js("return document.querySelector('kaihu-wizard').shadowRoot.textContent")
        .await?;
    for secret in [LI_WEI.name, LI_WEI.phone, LI_WEI.email] {
        assert!(!all.to_string().contains(secret), "{all}");
    }
    let told = stage.js("return told").await?;
    assert_eq!(told, json!([{"cause": "device.wasm_stopped"}]));
    Ok(())
}

#[tokio::test]
async fn a_trap_with_the_camera_on_frees_it_and_one_press_goes_on() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("stopped-camera");
    wizard.at("start").await?;
    stage.js(WATCH).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    stage.js(REACH).await?;
    stage.js(SPOIL).await?;
    is_said(&stage, &wizard, "This page stopped in the middle").await?;
    until(&stage, IS_WIPED).await?;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(
        (&live["tracks"], &live["workers"]),
        (&json!(0), &json!(0)),
        "{live}"
    );
    wizard.find("[role='alert'] button").await?.click().await?;
    wizard.at("face-intro").await?;
    wizard.press("continue").await?;
    wizard.find(".camera.adjust").await?;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(live["tracks"], json!(1), "{live}");
    stage.strike().await
}

#[tokio::test]
async fn a_trap_loses_no_answer_sends_no_second_code_and_keeps_the_history() -> WebDriverResult<()>
{
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("zh-CN").await?.album("stopped");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.js(REACH).await?;
    stage.js(SPOIL).await?;
    wizard.press("help").await?;
    is_said(&stage, &wizard, "页面意外中断了").await?;
    wizard.find("[role='alert'] button").await?.click().await?;
    wizard.at("code").await?;
    stage.driver.back().await?;
    wizard.at("contact").await?;
    assert_eq!(wizard.value("phone").await?, "138 1234 5678");
    stage.driver.forward().await?;
    wizard.at("code").await?;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}

#[tokio::test]
async fn memory_that_runs_out_is_told_the_same_way() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("stopped-memory");
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    stage.js(REACH).await?;
    stage.js(USE_UP).await?;
    is_said(&stage, &wizard, "This page stopped in the middle").await?;
    wizard.find("[role='alert'] button").await?.click().await?;
    wizard.at("name").await?;
    stage.strike().await
}
