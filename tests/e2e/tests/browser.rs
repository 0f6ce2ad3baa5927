//! Journeys in a real browser: what only a browser can show.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Stage, Wizard};
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Somebody who wants a wallet. The numbers are made up: they belong to nobody.
struct Person {
    name: &'static str,
    resident_id: &'static str,
    phone: &'static str,
    email: &'static str,
}

const LI_WEI: Person = Person {
    name: "李伟",
    resident_id: "11010519491231002X",
    phone: "13812345678",
    email: "li.wei@example.org",
};

impl Person {
    /// From the start to the page of the code.
    async fn to_the_code(&self, wizard: &Wizard) -> WebDriverResult<()> {
        wizard.at("start").await?;
        wizard.press("continue").await?;
        wizard.at("consent").await?;
        wizard.tick_all().await?;
        wizard.press("continue").await?;
        wizard.at("name").await?;
        wizard.fill("name", self.name).await?;
        wizard.press("continue").await?;
        wizard.at("evidence").await?;
        wizard.choose("cn_resident_id").await?;
        wizard.fill("evidence-number", self.resident_id).await?;
        wizard.press("continue").await?;
        wizard.at("birth-date").await?;
        wizard.press("continue").await?;
        wizard.at("contact").await?;
        wizard.fill("phone", self.phone).await?;
        wizard.fill("email", self.email).await?;
        wizard.press("continue").await?;
        wizard.at("code").await
    }

    /// From the page of the code to the camera.
    async fn to_the_camera(&self, stage: &Stage, wizard: &Wizard) -> WebDriverResult<()> {
        self.to_the_code(wizard).await?;
        enter_code(stage, wizard, None).await?;
        wizard.at("face-intro").await?;
        wizard.press("continue").await
    }
}

async fn enter_code(stage: &Stage, wizard: &Wizard, seen: Option<&str>) -> WebDriverResult<String> {
    let code = stage.sandbox.newest_code(seen).await;
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    Ok(code)
}

/// From the camera, which takes the picture by itself, to the wallet.
async fn to_the_wallet(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
    wizard.at("opened").await
}

/// Rows of the table of wallets with this phone number.
fn wallets_of(stage: &Stage, phone: &str) -> i64 {
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let query = "SELECT count(*) FROM wallets WHERE phone = ?1 AND application_id IS NOT NULL";
    db.query_row(query, [phone], |row| row.get(0))
        .expect("a count")
}

async fn js(stage: &Stage, script: &str) -> serde_json::Value {
    let returned = stage
        .driver
        .execute(script, vec![])
        .await
        .expect("a script that runs");
    returned.json().clone()
}

#[tokio::test]
async fn a_wallet_is_opened_and_its_row_is_in_the_database() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    to_the_wallet(&wizard).await?;
    assert_eq!(wallets_of(&stage, "+8613812345678"), 1);
    stage.strike().await
}

#[tokio::test]
async fn the_journey_in_chinese() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::DarkThenGood)).await?;
    let wizard = stage.open("zh-CN").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    wizard.picture("camera-dark").await?;
    wizard.find(".camera.good").await?;
    wizard.picture("camera-good").await?;
    to_the_wallet(&wizard).await?;
    assert!(wizard.text().await?.contains("钱包"));
    assert_eq!(wallets_of(&stage, "+8613812345678"), 1);
    stage.strike().await
}

#[tokio::test]
async fn a_taken_phone_number_is_changed_as_proposed() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    stage
        .sandbox
        .switch("taken", json!({"phone": "+8613711111111"}))
        .await;
    let wizard = stage.open("en").await?;
    let taken = Person {
        phone: "13711111111",
        ..LI_WEI
    };
    taken.to_the_code(&wizard).await?;
    let code = enter_code(&stage, &wizard, None).await?;
    wizard.at("problem").await?;
    wizard.picture("problem-already-registered").await?;
    wizard.press("remedy-change-phone").await?;
    wizard.at("contact").await?;
    assert_eq!(
        wizard.value("email").await?,
        LI_WEI.email,
        "nothing else is lost"
    );
    wizard.fill("phone", LI_WEI.phone).await?;
    wizard.press("continue").await?;
    wizard.at("code").await?;
    enter_code(&stage, &wizard, Some(&code)).await?;
    wizard.at("face-intro").await?;
    wizard.press("continue").await?;
    to_the_wallet(&wizard).await?;
    assert_eq!(wallets_of(&stage, "+8613812345678"), 1);
    assert_eq!(wallets_of(&stage, "+8613711111111"), 0);
    stage.strike().await
}

/// Puts a watch on everything that must not outlive the element.
const WATCH: &str = "
    window.live = { tracks: [], workers: 0, timers: new Set() };
    const gum = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
        const stream = await gum(wish);
        live.tracks.push(...stream.getTracks());
        return stream;
    };
    const Native = Worker;
    window.Worker = class extends Native {
        constructor(...all) { super(...all); live.workers += 1; }
        terminate() { live.workers -= 1; super.terminate(); }
    };
    const every = window.setInterval.bind(window), never = window.clearInterval.bind(window);
    window.setInterval = (...all) => { const id = every(...all); live.timers.add(id); return id; };
    window.clearInterval = (id) => { live.timers.delete(id); never(id); };
    const later = window.setTimeout.bind(window), cancel = window.clearTimeout.bind(window);
    window.setTimeout = (run, ...all) => {
        const id = later((...given) => { live.timers.delete(id); run(...given); }, ...all);
        live.timers.add(id);
        return id;
    };
    window.clearTimeout = (id) => { live.timers.delete(id); cancel(id); };";

const STILL_LIVE: &str = "return {
    tracks: live.tracks.filter((track) => track.readyState === 'live').length,
    workers: live.workers, timers: live.timers.size };";

#[tokio::test]
async fn an_element_removed_in_mid_capture_leaves_nothing_running() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    // The watch has to be there before the wizard looks anything up.
    js(&stage, WATCH).await;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    wizard.picture("camera-nobody").await?;
    let live = js(&stage, STILL_LIVE).await;
    assert_eq!(
        (&live["tracks"], &live["workers"]),
        (&json!(1), &json!(1)),
        "{live}"
    );

    // A move keeps the journey; a removal ends it.
    js(
        &stage,
        "window.it = document.querySelector('kaihu-wizard'); document.body.append(it)",
    )
    .await;
    wizard.at("camera").await?;
    js(&stage, "it.remove()").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let live = js(&stage, STILL_LIVE).await;
    assert_eq!(live, json!({"tracks": 0, "workers": 0, "timers": 0}));

    // Added again it begins anew; a second one lives beside it.
    js(
        &stage,
        "document.querySelector('main').append(it, document.createElement('kaihu-wizard'))",
    )
    .await;
    wizard.at("start").await?;
    js(
        &stage,
        "document.querySelectorAll('kaihu-wizard').forEach((one) => one.remove())",
    )
    .await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let live = js(&stage, STILL_LIVE).await;
    assert_eq!(
        (&live["tracks"], &live["workers"]),
        (&json!(0), &json!(0)),
        "{live}"
    );
    stage.strike().await
}

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
    assert_eq!(wizard.value("phone").await?, LI_WEI.phone);
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
    a_fault_is_named("html", 1, "net.intercepted").await
}

async fn a_fault_is_named(kind: &str, times: u32, code: &str) -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    let fault = json!({"path_prefix": "/v1/identity", "kind": kind, "times": times});
    stage.sandbox.switch("fault", fault).await;
    person_at_contact(&wizard).await?;
    wizard.at("problem").await?;
    wizard.picture(&format!("problem-{kind}")).await?;
    let text = wizard.text().await?;
    assert!(text.contains(code), "{text}");
    wizard.press("back").await?;
    wizard.at("contact").await?;
    assert_eq!(wizard.value("phone").await?, LI_WEI.phone);
    stage.strike().await
}

async fn person_at_contact(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    wizard.fill("name", LI_WEI.name).await?;
    wizard.press("continue").await?;
    wizard.choose("cn_resident_id").await?;
    wizard.fill("evidence-number", LI_WEI.resident_id).await?;
    wizard.press("continue").await?;
    wizard.at("birth-date").await?;
    wizard.press("continue").await?;
    wizard.at("contact").await?;
    wizard.fill("phone", LI_WEI.phone).await?;
    wizard.fill("email", LI_WEI.email).await?;
    wizard.press("continue").await
}
