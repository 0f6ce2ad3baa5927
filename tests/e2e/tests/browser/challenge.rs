//! Movements before the picture, made by the head in a clip, in the order that the server picks.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use thirtyfour::prelude::*;

/// One text out of the database.
fn told(stage: &Stage, query: &str) -> String {
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    db.query_row(query, [], |row| row.get(0)).expect("a text")
}

/// Waits until so many parts of the ring are drawn, or more. The clip shows each movement every eight seconds.
async fn made(wizard: &Wizard, movements: usize) -> WebDriverResult<()> {
    let parts = ".93 .07 ".repeat(movements);
    wizard
        .find(&format!(".ring.done[stroke-dasharray^='{parts}']"))
        .await?;
    wizard.picture(&format!("challenge-{movements}")).await
}

#[tokio::test]
async fn movements_in_the_servers_order_open_a_wallet() -> WebDriverResult<()> {
    let stage = Stage::with_challenge(Camera::Shows(Clip::Movements), &[]).await?;
    let wizard = stage.open("zh-CN").await?.album("challenge");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".way").await?;
    for movements in 1..=3 {
        made(&wizard, movements).await?;
    }
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    // What was measured went along, in the order that was asked for.
    let asked = told(
        &stage,
        "SELECT poses FROM challenges WHERE used_at IS NOT NULL",
    );
    let reported = told(
        &stage,
        "SELECT json_group_array(value ->> 'pose') FROM uploads,
         json_each(challenge, '$.movements') WHERE accepted",
    );
    assert_eq!(asked, reported);
    let complaints = stage.complaints().await?;
    assert!(complaints.is_empty(), "the policy holds: {complaints:#?}");
    stage.strike().await
}

#[tokio::test]
async fn who_cannot_turn_the_head_is_looked_at_by_a_person() -> WebDriverResult<()> {
    let stage = Stage::with_challenge(Camera::Shows(Clip::Good), &[]).await?;
    let wizard = stage.open("en").await?.album("challenge");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".ring").await?;
    wizard.press("movements").await?;
    wizard.at("without-movements").await?;
    wizard.press("continue").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("pending").await?;
    let review = wizard.find(".lead").await?;
    for _ in 0..100 {
        if review.text().await?.contains("team") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    wizard.picture("review").await?;
    let reasons = told(&stage, "SELECT state || reasons FROM applications");
    assert_eq!(reasons, "manual_review[\"challenge.waived\"]");
    stage.strike().await
}
