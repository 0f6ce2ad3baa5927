//! A page that crashes, as browsers let pages do when memory runs short or a fault of theirs is met. Loaded anew it
//! goes on from what the backend has.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Ends the process that draws the page, and loads it anew, as its button on the browser's own page does.
async fn crash_and_load_anew(stage: &Stage) -> WebDriverResult<(WebDriver, Wizard)> {
    let crash = stage.driver.cdp().send_raw("Page.crash", json!({})).await;
    let told = crash.expect_err("nobody is left to answer").to_string();
    assert!(told.contains("crashed"), "{told}");
    let driver = stage.driver.again().await?;
    driver.refresh().await?;
    let wizard = Wizard::new(driver.clone(), "zh-CN").album("crashed");
    Ok((driver, wizard))
}

/// All that a page can keep at rest in this browser.
const AT_REST: &str = "
    const [databases, caches_] = await Promise.all([indexedDB.databases(), caches.keys()]);
    return JSON.stringify([{ ...sessionStorage }, { ...localStorage }, databases, caches_, document.cookie]);";

async fn nothing_personal_is_at_rest(driver: &WebDriver, code: &str) -> WebDriverResult<()> {
    let kept = driver.execute(AT_REST, vec![]).await?;
    let kept = kept.json().as_str().expect("a text").to_owned();
    for secret in ["李", "138", "li.wei", "110105", "1949", code] {
        assert!(!kept.contains(secret), "{secret} in {kept}");
    }
    Ok(())
}

fn wallets(stage: &Stage) -> i64 {
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let query = "SELECT count(*) FROM wallets WHERE application_id IS NOT NULL";
    db.query_row(query, [], |row| row.get(0)).expect("a count")
}

#[tokio::test]
async fn a_page_that_crashed_is_back_where_it_was_with_every_answer() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.sandbox.newest_code(None).await;
    let (driver, wizard) = crash_and_load_anew(&stage).await?;
    wizard.at("code").await?;
    nothing_personal_is_at_rest(&driver, &code).await?;
    for (page, fields) in [
        (
            "contact",
            &[("phone", LI_WEI.phone), ("email", LI_WEI.email)][..],
        ),
        ("birth-date", &[("birth-year", "1949"), ("birth-day", "31")]),
        ("evidence", &[("evidence-number", "11010519491231002X")]),
        ("evidence-kind", &[]),
        ("name", &[("name", LI_WEI.name)]),
    ] {
        wizard.press("back").await?;
        wizard.at(page).await?;
        for (field, value) in fields {
            assert_eq!(wizard.value(field).await?.replace(' ', ""), *value);
        }
    }
    driver.refresh().await?;
    wizard.at("code").await?;
    assert_eq!(stage.sandbox.codes_sent().await, 1);
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    wizard.at("face-intro").await?;
    wizard.press("continue").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    assert_eq!(wallets(&stage), 1);
    driver.quit().await?;
    stage.strike().await
}

#[tokio::test]
async fn a_page_that_crashed_while_it_sent_opens_one_wallet() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    // It arrives; the answer does not.
    let fault =
        json!({"path_prefix": "/v1/submit", "kind": "drop", "times": 1, "takes_effect": true});
    stage.sandbox.switch("fault", fault).await;
    wizard.press("continue").await?;
    while !std::fs::read_to_string(&stage.sandbox.log)?.contains("/v1/submit") {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let (driver, wizard) = crash_and_load_anew(&stage).await?;
    wizard.at("opened").await?;
    assert_eq!(wallets(&stage), 1);
    driver.quit().await?;
    stage.strike().await
}
