//! What people may decline, and what they acknowledge apart from the rest.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use std::time::Duration;
use thirtyfour::prelude::*;

fn told(stage: &Stage, query: &str) -> String {
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    db.query_row(query, [], |row| row.get(0)).expect("a text")
}

#[tokio::test]
async fn who_shows_no_face_is_told_what_happens_and_a_person_decides() -> WebDriverResult<()> {
    let asking = ["--without-face", "branch"];
    let stage = Stage::asking(Camera::Shows(Clip::Good), &asking).await?;
    let wizard = stage.open("en").await?.album("without-face");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    wizard.picture("offered").await?;
    wizard.press("without-face").await?;
    wizard.at("without-face").await?;
    wizard.picture("told").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
    wizard.at("pending").await?;
    for _ in 0..100 {
        if wizard.text().await?.contains("branch") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(wizard.text().await?.contains("bring your ID to a branch"));
    wizard.picture("pending").await?;
    let state = told(&stage, "SELECT state FROM applications");
    assert_eq!(state, "manual_review");
    let agreed = "SELECT count(*) || '' FROM consents
                  WHERE kind = 'biometric' AND withdrawn_at IS NULL";
    assert_eq!(told(&stage, agreed), "0", "the consent went with it");
    stage.strike().await
}

#[tokio::test]
async fn a_risk_is_read_on_a_page_of_its_own_and_is_on_record_word_for_word() -> WebDriverResult<()>
{
    let stage = Stage::asking(Camera::Shows(Clip::Nobody), &["--crypto"]).await?;
    let wizard = stage.open("en").await?.album("risk");
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("risk").await?;
    let notice = wizard.find("input[type='checkbox']").await?;
    assert!(
        !notice.is_selected().await?,
        "nobody ticks it for the person"
    );
    wizard.press("continue").await?;
    wizard.find("#error-summary").await?;
    wizard.tick_all().await?;
    wizard.picture("ticked").await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    let record = "SELECT version || ' ' || locale || ' ' || length(text_sha256)
                  FROM consents WHERE kind = 'risk'";
    assert_eq!(told(&stage, record), "2026-11-01 en 64");
    stage.strike().await
}
