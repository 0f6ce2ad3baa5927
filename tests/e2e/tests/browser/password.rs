//! The password in a real browser: its module comes with its page, tells while it is typed, and keeps nothing.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use thirtyfour::prelude::*;

const GOOD: &str = "lantern 7 otters paint";
/// What was fetched of the module.
const FETCHED: &str = "return performance.getEntriesByType('resource').map((it) => it.name)
    .filter((it) => it.includes('kaihu-password')).length";

#[tokio::test]
async fn a_password_is_judged_while_it_is_typed_and_set_once() -> WebDriverResult<()> {
    let stage = Stage::with_password(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?.album("password");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("picture").await?;
    assert_eq!(stage.js(FETCHED).await?, 0, "not before its page");
    wizard.press("continue").await?;
    wizard.at("password").await?;
    wizard.fill("password", "asdfghjkl;poiuyt").await?;
    wizard.find(".strength").await?;
    wizard.find(".measured .flaw").await?;
    assert_eq!(stage.js(FETCHED).await?, 2, "glue and wasm");
    wizard.press("continue").await?;
    wizard.find(".field.wrong").await?;
    wizard.picture("password-wrong").await?;
    // Full-width letters are the same ones: the browser's own tables normalise them.
    wizard
        .fill("password", "ｑｗｅｒｔｙｕｉｏｐａｓｄｆｇ")
        .await?;
    wizard.find(".measured .flaw").await?;
    wizard.fill("password", GOOD).await?;
    wizard.find(".measured .good").await?;
    let field = "#field-password[autocomplete='new-password']";
    wizard.find(&format!("{field}[type='password']")).await?;
    wizard.press("reveal").await?;
    wizard.find(&format!("{field}[type='text']")).await?;
    wizard.picture("password-shown").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    assert!(!wizard.text().await?.contains("otters"));
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let hash: String = db
        .query_row("SELECT hash FROM passwords", [], |row| row.get(0))
        .expect("a hash");
    assert!(hash.starts_with("$argon2id$"));
    let kept = "return JSON.stringify({ ...sessionStorage, ...localStorage }) + location.href";
    let kept = stage.js(kept).await?.to_string();
    assert!(!kept.contains("otters"), "{kept}");
    let mut complaints = stage.complaints().await?;
    // Chromium's advice on forms: the name that one signs in by is the provider's, and not known here.
    complaints.retain(|line| !line.contains("[DOM] Password forms"));
    assert!(complaints.is_empty(), "the policy holds: {complaints:#?}");
    stage.strike().await
}
