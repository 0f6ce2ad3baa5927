//! The first page is there by the first part alone; what the later part is needed for waits for it.

use crate::worker::copy;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Stage};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// A release whose later part is not served yet.
struct Release {
    folder: TempDir,
}

impl Release {
    fn without_later_part() -> WebDriverResult<Release> {
        let folder = tempfile::tempdir()?;
        copy(&kaihu_e2e::dist(), folder.path())?;
        let release = Release { folder };
        std::fs::rename(release.later_part(), release.aside())?;
        Ok(release)
    }

    fn complete(&self) -> WebDriverResult<()> {
        Ok(std::fs::rename(self.aside(), self.later_part())?)
    }

    fn later_part(&self) -> PathBuf {
        self.folder.path().join("app/kaihu_later.wasm")
    }

    fn aside(&self) -> PathBuf {
        self.folder.path().join("aside")
    }

    async fn stage(&self) -> WebDriverResult<Stage> {
        Stage::serving(Camera::Shows(Clip::Nobody), self.folder.path()).await
    }
}

/// What a call of a function that is not there comes to, and any other end of the program.
async fn nothing_was_trapped(stage: &Stage) -> WebDriverResult<()> {
    let complaints = stage.complaints().await?;
    let trapped = |line: &&String| line.contains("RuntimeError");
    assert_eq!(complaints.iter().find(trapped), None);
    Ok(())
}

#[tokio::test]
async fn a_later_part_that_does_not_come_is_told_and_the_wizard_goes_on_once_it_does()
-> WebDriverResult<()> {
    let release = Release::without_later_part()?;
    let stage = release.stage().await?;
    let wizard = stage.open("en").await?.album("later-part");
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("net.unreachable"));
    nothing_was_trapped(&stage).await?;
    release.complete()?;
    wizard.press("remedy-try-again").await?;
    wizard.at("consent").await?;
    wizard.press("back").await?;
    wizard.at("start").await?;
    nothing_was_trapped(&stage).await?;
    stage.strike().await
}

/// Keys, files dragged over it, hiding, other cameras, another language.
const MEANWHILE: &str = "
    const host = document.querySelector('kaihu-wizard'), frame = host.shadowRoot.querySelector('.wizard');
    for (const key of ['Tab', 'Escape', 'Enter', 'a'])
        frame.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    for (const kind of ['dragenter', 'dragover', 'drop']) {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.txt'));
        frame.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
    for (const kind of ['pointerdown', 'pointerup', 'pointercancel', 'contextmenu', 'blur'])
        window.dispatchEvent(new Event(kind));
    document.dispatchEvent(new Event('visibilitychange'));
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    host.setAttribute('api-base', '/v1/');";

#[tokio::test]
async fn nothing_that_happens_meanwhile_needs_what_is_not_there() -> WebDriverResult<()> {
    let release = Release::without_later_part()?;
    let stage = release.stage().await?;
    let wizard = stage.open("en").await?.album("later-part");
    wizard.at("start").await?;
    stage.js(MEANWHILE).await?;
    for locale in ["ar", "zh-CN", "hi", "en"] {
        let set =
            format!("document.querySelector('kaihu-wizard').setAttribute('locale', '{locale}')");
        stage.js(&set).await?;
        wizard.find(&format!(".wizard[lang='{locale}']")).await?;
    }
    wizard.press("help").await?;
    wizard.at("problem").await?;
    stage.js(MEANWHILE).await?;
    wizard.press("remedy-leave").await?;
    wizard.at("problem").await?;
    stage
        .js("document.querySelector('kaihu-wizard').remove()")
        .await?;
    nothing_was_trapped(&stage).await?;
    stage.strike().await
}

/// What the sandbox does with the next requests for the later part.
async fn the_next(stage: &Stage, mut fault: Value) {
    fault["path_prefix"] = json!("/app/kaihu_later.wasm");
    stage.sandbox.switch("fault", fault).await;
}

#[tokio::test]
async fn a_later_part_that_is_slow_is_waited_for_and_nothing_pressed_is_lost() -> WebDriverResult<()>
{
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    the_next(&stage, json!({"kind": "delay", "delay_ms": 5_000})).await;
    let wizard = stage.open("en").await?.album("later-part");
    wizard.at("start").await?;
    wizard.press("continue").await?;
    // It is said that it takes a moment, and the page stays.
    wizard
        .find("form[data-page='start'] [aria-disabled='true']")
        .await?;
    wizard.picture("slow").await?;
    wizard.at("consent").await?;
    nothing_was_trapped(&stage).await?;
    stage.strike().await
}

#[tokio::test]
async fn a_later_part_that_fails_once_is_fetched_again_unseen() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    the_next(&stage, json!({"kind": "status", "status": 503})).await;
    let wizard = stage.open("en").await?.album("later-part");
    wizard.at("start").await?;
    // The first fetch has come to its end before anything is pressed.
    while !is_refused(&stage).await? {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    assert!(!is_refused(&stage).await?, "once");
    stage.strike().await
}

/// Whether the browser has complained of the later part since it was asked last.
async fn is_refused(stage: &Stage) -> WebDriverResult<bool> {
    let complaints = stage.complaints().await?;
    let refused = |line: &String| line.contains("kaihu_later") && line.contains("503");
    Ok(complaints.iter().any(refused))
}

#[tokio::test]
async fn a_failure_that_cannot_be_read_yet_is_told_as_unreachable() -> WebDriverResult<()> {
    let release = Release::without_later_part()?;
    let stage = release.stage().await?;
    let fault = json!({"path_prefix": "/v1/flow", "kind": "status", "times": 1});
    stage.sandbox.switch("fault", fault).await;
    let wizard = stage.open("en").await?.album("later-part");
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("net.unreachable"));
    nothing_was_trapped(&stage).await?;
    release.complete()?;
    wizard.press("remedy-try-again").await?;
    wizard.at("start").await?;
    nothing_was_trapped(&stage).await?;
    stage.strike().await
}
