//! A representative in the browser of kinds of faults that are tried natively, cell by cell (docs/faults.md), and
//! that no other file here has.

use crate::removal::{STILL_LIVE, WATCH};
use crate::worker::{copy, until};
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Evidence, LI_WEI, Person, Stage, Wizard};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// On the page of the contacts, filled in and sent into what was ordered.
async fn sent_into(stage: &Stage, wizard: &Wizard, fault: Value) -> WebDriverResult<()> {
    wizard.at("start").await?;
    stage.sandbox.switch("fault", fault).await;
    LI_WEI.to_the_contacts(wizard).await
}

pub(crate) async fn is_told(wizard: &Wizard, code: &str) -> WebDriverResult<()> {
    wizard.at("problem").await?;
    let text = wizard.text().await?;
    assert!(text.contains(code), "{text}");
    Ok(())
}

/// A script that runs in each new page before all others.
async fn before_all(stage: &Stage, source: &str) -> WebDriverResult<()> {
    let script = json!({ "source": source });
    let tools = stage.driver.cdp();
    let add = "Page.addScriptToEvaluateOnNewDocument";
    tools.send_raw(add, script).await.map(drop)
}

pub(crate) async fn switch_network(stage: &Stage, offline: bool) -> WebDriverResult<()> {
    let line =
        json!({"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
    let tools = stage.driver.cdp();
    tools.send_raw("Network.enable", json!({})).await?;
    let set = "Network.emulateNetworkConditions";
    tools.send_raw(set, line).await.map(drop)
}

#[tokio::test]
async fn offline() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("offline");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    switch_network(&stage, true).await?;
    stage.enter_code(&wizard, None).await?;
    is_told(&wizard, "net.offline").await?;
    switch_network(&stage, false).await?;
    wizard.press("remedy-try-again").await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}

#[tokio::test]
async fn no_answer() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    // Nobody can wait here for four times twenty seconds.
    let hurry =
        "const later = setTimeout; setTimeout = (run, ms, ...all) => later(run, ms / 20, ...all);";
    before_all(&stage, hurry).await?;
    let wizard = stage.open("en").await?.album("no-answer");
    let fault =
        json!({"path_prefix": "/v1/identity", "kind": "delay", "delay_ms": 90_000, "times": 9});
    sent_into(&stage, &wizard, fault).await?;
    is_told(&wizard, "net.timeout").await?;
    stage.strike().await
}

#[tokio::test]
async fn refusals_of_the_backend() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("refusals");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    for (fault, code) in [
        (json!({"status": 400}), "request.invalid"),
        (json!({"status": 429, "retry_after_s": 600}), "rate_limited"),
        (
            json!({"status": 503, "retry_after_s": 60}),
            "service.unavailable",
        ),
        (json!({"status": 401, "times": 2}), "session.expired"),
    ] {
        let mut fault = fault;
        fault["path_prefix"] = json!("/v1/otp/");
        fault["kind"] = json!("status");
        stage.sandbox.switch("fault", fault).await;
        let code_sent = stage.sandbox.newest_code(None).await;
        wizard.fill("code", &code_sent).await?;
        wizard.press("continue").await?;
        is_told(&wizard, code).await?;
        if code != "session.expired" {
            wizard.press("back").await?;
            wizard.at("code").await?;
        }
    }
    stage.strike().await
}

#[tokio::test]
async fn storage_blocked_and_loaded_anew() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let block = "Object.defineProperty(window, 'sessionStorage', {
        get() { throw new DOMException('blocked', 'SecurityError'); } });";
    before_all(&stage, block).await?;
    loaded_anew_it_is_taken_over(&stage).await?;
    stage.strike().await
}

#[tokio::test]
async fn storage_full_and_loaded_anew() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let fill = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
    before_all(&stage, fill).await?;
    loaded_anew_it_is_taken_over(&stage).await?;
    stage.strike().await
}

/// Nothing is kept, so it looks like another wizard: the person goes on here, with every answer.
async fn loaded_anew_it_is_taken_over(stage: &Stage) -> WebDriverResult<()> {
    let wizard = stage.open("zh-CN").await?.album("storage");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.driver.refresh().await?;
    is_told(&wizard, "session.superseded").await?;
    wizard.press("remedy-take-over").await?;
    wizard.at("code").await?;
    wizard.press("back").await?;
    wizard.at("contact").await?;
    assert_eq!(wizard.value("phone").await?, "138 1234 5678");
    Ok(())
}

#[tokio::test]
async fn camera_busy() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("busy");
    wizard.at("start").await?;
    let refuse = "navigator.mediaDevices.getUserMedia =
        async () => { throw new DOMException('in use', 'NotReadableError'); };";
    stage.js(refuse).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    is_told(&wizard, "device.camera_busy").await?;
    stage.strike().await
}

#[tokio::test]
async fn checks_missing() -> WebDriverResult<()> {
    let folder = tempfile::tempdir()?;
    copy(&kaihu_e2e::dist(), folder.path())?;
    std::fs::remove_file(folder.path().join("kaihu-reference_bg.wasm"))?;
    let stage = Stage::serving(Camera::Shows(Clip::Nobody), folder.path()).await?;
    let wizard = stage.open("en").await?.album("checks");
    // With the checks a resident ID would tell the date of birth.
    let with_a_passport = Person {
        evidence: Evidence::Passport("GB", "123456789", [1990, 3, 27]),
        ..LI_WEI
    };
    with_a_passport.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.strike().await
}

#[tokio::test]
async fn words_missing() -> WebDriverResult<()> {
    let folder = tempfile::tempdir()?;
    copy(&kaihu_e2e::dist(), folder.path())?;
    let (file, aside) = (
        folder.path().join("locales/en/camera.ftl"),
        folder.path().join("aside"),
    );
    std::fs::rename(&file, &aside)?;
    let stage = Stage::serving(Camera::Shows(Clip::Nobody), folder.path()).await?;
    let wizard = stage.open("en").await?.album("words");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    is_told(&wizard, "net.unreachable").await?;
    std::fs::rename(&aside, &file)?;
    wizard.press("remedy-try-again").await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}

#[tokio::test]
async fn clock_of_the_device_a_day_ahead() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let ahead = "const now = Date.now; Date.now = () => now() + 86_400_000;
        Date = class extends Date { constructor(...all) { all.length ? super(...all) : super(Date.now()); } };";
    before_all(&stage, ahead).await?;
    let wizard = stage.open("en").await?.album("clock");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    stage.strike().await
}

/// How many cameras are on.
async fn until_live(stage: &Stage, tracks: u32) -> WebDriverResult<()> {
    let script = format!("return (() => {{ {STILL_LIVE} }})().tracks === {tracks}");
    until(stage, &script).await
}

#[tokio::test]
async fn hidden_with_the_camera_on() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("hidden");
    wizard.at("start").await?;
    stage.js(WATCH).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    until_live(&stage, 1).await?;
    // A browser without a screen hides no tab: the page is told so.
    stage.js(&seen(false)).await?;
    until_live(&stage, 0).await?;
    stage.js(&seen(true)).await?;
    until_live(&stage, 1).await?;
    wizard.find(".camera.adjust").await?;
    stage.strike().await
}

/// The page is looked at, or another one is.
fn seen(visible: bool) -> String {
    let state = if visible { "visible" } else { "hidden" };
    format!(
        "Object.defineProperty(document, 'visibilityState', {{ value: '{state}', configurable: true }});
        document.dispatchEvent(new Event('visibilitychange'));"
    )
}

#[tokio::test]
async fn left_with_the_camera_on_and_come_back_to() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("left");
    wizard.at("start").await?;
    stage.js(WATCH).await?;
    // A page that has listened for text messages is never kept for Back; it comes back from the draft.
    stage.js("delete window.OTPCredential").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    // `pagehide` is the last that a page hears: by then the camera is off.
    let note = "addEventListener('pagehide', ({ persisted }) => {
        window.left = { persisted, state: live.tracks.map((track) => track.readyState) }; });";
    stage.js(note).await?;
    let elsewhere = format!("{}/demo/outbox", stage.sandbox.origin);
    stage.driver.goto(&elsewhere).await?;
    stage.driver.back().await?;
    let left = stage.js("return window.left").await?;
    assert_eq!(
        left,
        json!({"persisted": true, "state": ["ended"]}),
        "kept for Back"
    );
    wizard.find(".camera.adjust").await?;
    until_live(&stage, 1).await?;
    stage.strike().await
}
