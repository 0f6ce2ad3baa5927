//! From the start to the end, in two languages.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Evidence, LI_WEI, Person, Stage, Wizard};
use serde_json::json;
use thirtyfour::prelude::*;

/// Rows of the table of wallets with this phone number.
fn wallets_of(stage: &Stage, phone: &str) -> i64 {
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let query = "SELECT count(*) FROM wallets WHERE phone = ?1 AND application_id IS NOT NULL";
    db.query_row(query, [phone], |row| row.get(0))
        .expect("a count")
}

#[tokio::test]
async fn a_wallet_is_opened_and_its_row_is_in_the_database() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    assert_eq!(wallets_of(&stage, "+8613812345678"), 1);
    let complaints = stage.complaints().await?;
    assert!(complaints.is_empty(), "the policy holds: {complaints:#?}");
    stage.strike().await
}

/// From a camera in the dark, where the light goes on, to the wallet.
async fn out_of_the_dark_to_the_wallet(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.find(".camera.adjust").await?;
    wizard.picture("camera-dark").await?;
    wizard.find(".camera.good").await?;
    wizard.picture("camera-good").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await
}

#[tokio::test]
async fn the_journey_in_chinese() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::DarkThenGood)).await?;
    let wizard = stage.open("zh-CN").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    out_of_the_dark_to_the_wallet(&wizard).await?;
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
    taken.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.enter_code(&wizard, None).await?;
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
    stage.enter_code(&wizard, Some(&code)).await?;
    wizard.at("face-intro").await?;
    wizard.press("continue").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    assert_eq!(wallets_of(&stage, "+8613812345678"), 1);
    assert_eq!(wallets_of(&stage, "+8613711111111"), 0);
    stage.strike().await
}

#[tokio::test]
async fn the_journey_on_a_desk_in_the_dark() -> WebDriverResult<()> {
    let flags = ["--window-size=1280,900", "--force-dark-mode"];
    let stage = Stage::with(Camera::Shows(Clip::DarkThenGood), &flags).await?;
    let wizard = stage.open("zh-CN").await?.album("desk-dark");
    wizard.at("start").await?;
    let dark = stage
        .js("return matchMedia('(prefers-color-scheme: dark)').matches")
        .await?;
    assert_eq!(dark, json!(true));
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    out_of_the_dark_to_the_wallet(&wizard).await?;
    stage.strike().await
}

/// Year, month and day of somebody who comes of age today.
fn eighteen_years_ago() -> [u16; 3] {
    let db = rusqlite::Connection::open_in_memory().expect("SQLite");
    let query = "SELECT strftime('%Y', d), strftime('%m', d), strftime('%d', d)
                 FROM (SELECT date('now', '-18 years') AS d)";
    let parts = db.query_row(query, [], |row| {
        Ok([row.get::<_, String>(0)?, row.get(1)?, row.get(2)?])
    });
    parts
        .expect("a date")
        .map(|part| part.parse().expect("a number"))
}

#[tokio::test]
async fn a_passport_is_taken_and_a_rejection_says_why() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?;
    let born = eighteen_years_ago();
    let young = Person {
        name: "Zoë O'Brien",
        evidence: Evidence::Passport("GB", "123456789", born),
        ..LI_WEI
    };
    young.to_the_camera(&stage, &wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    let listed = wizard.text().await?;
    assert!(listed.contains(young.name), "as typed: {listed}");
    assert!(listed.contains("GBR 1*****789"), "hidden: {listed}");
    wizard.press("reveal").await?;
    let listed = wizard.text().await?;
    assert!(listed.contains("GBR 123456789"), "shown: {listed}");
    // Two days earlier it would have been too early, and so it is for the decision.
    stage
        .sandbox
        .switch("clock", json!({"advance_s": -2 * 86_400}))
        .await;
    wizard.press("continue").await?;
    wizard.at("pending").await?;
    wizard.at("rejected").await?;
    wizard.press("help").await?;
    wizard.find("#help-heading").await?;
    wizard.picture("help").await?;
    assert_eq!(wallets_of(&stage, "+8613812345678"), 0);
    stage.strike().await
}

#[tokio::test]
async fn leaving_is_asked_twice_and_said_to_the_page_around() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("zh-CN").await?;
    wizard.at("start").await?;
    stage
        .js("document.addEventListener('kaihu-cancelled', () => { document.title = 'left' })")
        .await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    wizard.fill("name", LI_WEI.name).await?;
    wizard.press("cancel").await?;
    wizard.at("leaving").await?;
    wizard.press("back").await?;
    wizard.at("name").await?;
    assert_eq!(
        wizard.value("name").await?,
        LI_WEI.name,
        "staying costs nothing"
    );
    wizard.press("cancel").await?;
    wizard.at("leaving").await?;
    wizard.press("leave").await?;
    wizard.at("left").await?;
    assert_eq!(stage.driver.title().await?, "left");
    stage.strike().await
}
