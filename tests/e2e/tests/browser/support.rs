//! The description for support leaves the browser as it is shown: copied, saved, mailed, sent; and the hotline's
//! hours are those of the person's clock.

use crate::worker::{shows, until};
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use thirtyfour::prelude::*;

/// The page of the support, after a failure that the network was looked into for.
async fn at_the_support(stage: &Stage) -> WebDriverResult<Wizard> {
    let fault = json!({"path_prefix": "/v1/identity", "kind": "html", "times": 99});
    stage.sandbox.switch("fault", fault).await;
    let wizard = stage.open("en").await?.album("support");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("problem").await?;
    until(stage, &shows("Your connection works")).await?;
    wizard.press("contact-support").await?;
    wizard.at("support").await?;
    Ok(wizard)
}

/// A file that the browser has saved; waits for it.
async fn saved(folder: &Path, name: &str) -> String {
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        match std::fs::read_to_string(folder.join(name)) {
            Ok(text) if !text.is_empty() => return text,
            _ => assert!(Instant::now() < end, "{name} was never saved"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn copied_saved_and_mailed_it_is_the_same() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let folder = tempfile::tempdir()?;
    let tools = stage.driver.cdp();
    let downloads = json!({"behavior": "allow", "downloadPath": folder.path()});
    let set = "Browser.setDownloadBehavior";
    tools.send_raw(set, downloads).await?;
    let wizard = at_the_support(&stage).await?;
    // The clipboard is the machine's, and others use it at the same time.
    stage
        .js(
            "navigator.clipboard.writeText = async (text) => { window.copied = text; };
            navigation.addEventListener('navigate', (event) => { window.mailed = event.destination.url; });",
        )
        .await?;
    wizard.press("copy-description").await?;
    until(&stage, &shows("Copied. You can paste it anywhere.")).await?;
    let copied = stage.js("return window.copied").await?;
    let copied = copied.as_str().unwrap_or_default().to_owned();
    for part in [
        "Problem: Your connection works · net.intercepted",
        "Network: fine online=true",
        "service 4/4",
    ] {
        assert!(copied.contains(part), "{part}: {copied}");
    }
    wizard.press("save-description").await?;
    assert_eq!(saved(folder.path(), "wallet.support.txt").await, copied);
    wizard.press("save-description-json").await?;
    let json = saved(folder.path(), "wallet.support.json").await;
    let json: Value = serde_json::from_str(&json).expect("JSON and nothing else");
    assert_eq!(json["code"], "net.intercepted");
    assert_eq!(json["network"]["verdict"], "fine");
    assert_eq!(json["device"]["browser"], "chromium");
    wizard.press("mail-description").await?;
    until(&stage, "return !!window.mailed").await?;
    let mail = stage.js("return window.mailed").await?;
    let mail = mail.as_str().unwrap_or_default();
    assert!(mail.starts_with("mailto:help@"), "{mail}");
    assert!(mail.contains("net.intercepted"), "{mail}");
    wizard.at("support").await?;
    stage.strike().await
}

#[tokio::test]
async fn sent_there_is_a_case_number_and_a_time_to_expect_an_answer() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = at_the_support(&stage).await?;
    wizard.fill("support-message", "It stays white.").await?;
    wizard.press("continue").await?;
    until(&stage, &shows("Support has your description")).await?;
    let told = wizard.text().await?;
    let number = told.lines().find(|line| line.starts_with("K-"));
    assert!(number.is_some_and(|it| it.len() > 5), "{told}");
    assert!(told.contains("Expect an answer by "), "{told}");
    wizard.press("back").await?;
    wizard.at("problem").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_hotline_opens_and_closes_by_the_persons_own_clock() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    // Every day until 21:00 in Shanghai, which is 13:00 in UTC.
    let hours = json!({"hours": {"time_zone": "Asia/Shanghai", "utc_offset_minutes": 480,
        "days": [1, 2, 3, 4, 5, 6, 7], "from_minute": 0, "until_minute": 1260}});
    stage.sandbox.switch("settings", hours).await;
    let tools = stage.driver.cdp();
    // A quarter of an hour off every other one, and without summer time: +05:45.
    let zone = json!({"timezoneId": "Asia/Kathmandu"});
    let set = "Emulation.setTimezoneOverride";
    tools.send_raw(set, zone).await?;
    let wizard = stage.open("en").await?.album("support");
    wizard.at("start").await?;
    wizard.press("help").await?;
    let told = wizard.find("[role=dialog]").await?.text().await?;
    // Closed from 21:00 to 24:00 there: then it opens at 21:45 of the person's clock.
    let expected = ["Open until", "6:45\u{202f}PM", "Opens", "9:45\u{202f}PM"];
    let plain = told.replace('\u{202f}', " ");
    let is_told = expected.chunks(2).any(|words| {
        let line = plain.lines().find(|line| line.contains(words[0]));
        line.is_some_and(|line| line.contains(&words[1].replace('\u{202f}', " ")))
    });
    assert!(is_told, "{told}");
    stage.strike().await
}
