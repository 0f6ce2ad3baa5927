//! A provider that wants drafts on the device: what a real browser stores, gives back and deletes.

use crate::worker::{copy, until};
use kaihu_e2e::{Camera, Stage, Wizard};
use tempfile::TempDir;
use thirtyfour::prelude::*;

const NAME: &str = "Zhang Weiguo";

/// Does something with the store that holds the record; leaves no database where there is none.
const STORE: &str = "const inStore = (work) => new Promise((resolve, reject) => {
    const opening = indexedDB.open('kaihu-draft');
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve(undefined);
    opening.onsuccess = () => {
      const made = opening.result.transaction('draft', 'readwrite');
      const asked = work(made.objectStore('draft'));
      made.oncomplete = () => { opening.result.close(); resolve(asked.result); };
      made.onabort = () => reject(made.error);
    };
  });";

/// The release on a page that asks for drafts.
async fn page_with_drafts() -> WebDriverResult<(TempDir, Stage)> {
    let folder = tempfile::tempdir()?;
    copy(&kaihu_e2e::dist(), folder.path())?;
    let file = folder.path().join("index.html");
    let page = std::fs::read_to_string(&file)?;
    let wanted = page.replace("<kaihu-wizard ", "<kaihu-wizard local-draft ");
    assert_ne!(page, wanted);
    std::fs::write(&file, wanted)?;
    let stage = Stage::serving(Camera::Missing, folder.path()).await?;
    Ok((folder, stage))
}

async fn to_the_name(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await
}

async fn until_kept(stage: &Stage, kept: bool) -> WebDriverResult<()> {
    let sign = if kept { "!" } else { "=" };
    until(
        stage,
        &format!(
            "{STORE} return inStore((store) => store.count()).then((n) => (n ?? 0) {sign}== 0)"
        ),
    )
    .await
}

#[tokio::test]
async fn what_was_typed_outlives_a_reload_and_nobody_can_read_it() -> WebDriverResult<()> {
    let (_folder, stage) = page_with_drafts().await?;
    let wizard = stage.open("en").await?.album("local-draft");
    to_the_name(&wizard).await?;
    wizard.fill("name", NAME).await?;
    until_kept(&stage, true).await?;

    let look = format!(
        "{STORE} return inStore((store) => store.get('draft')).then(async (record) => ({{
            members: Object.keys(record).sort().join(),
            bytes: new TextDecoder('latin1').decode(record.text),
            extractable: record.key.extractable,
            exported: await crypto.subtle.exportKey('raw', record.key).then(() => true, () => false),
            hours: (record.until - Date.now()) / 3600000,
        }}))"
    );
    let record = stage.js(&look).await?;
    assert_eq!(record["members"], "iv,key,text,until");
    assert_eq!(record["extractable"], false);
    assert_eq!(record["exported"], false);
    let hours = record["hours"].as_f64().expect("a number");
    assert!(hours > 23.0 && hours <= 24.0, "{hours}");
    let bytes = record["bytes"].as_str().expect("a text");
    assert!(bytes.chars().count() > NAME.len(), "{bytes}");
    for word in ["name", "Zhang", "Weiguo"] {
        assert!(!bytes.contains(word), "{word} in {bytes}");
    }

    stage.driver.refresh().await?;
    wizard.at("name").await?;
    assert_eq!(wizard.value("name").await?, NAME);
    wizard.press("continue").await?;
    wizard.at("evidence-kind").await?;
    until_kept(&stage, false).await?; // it is on record now
    stage.strike().await
}

#[tokio::test]
async fn what_is_late_or_left_is_gone() -> WebDriverResult<()> {
    let (_folder, stage) = page_with_drafts().await?;
    let wizard = stage.open("en").await?;
    to_the_name(&wizard).await?;
    wizard.fill("name", NAME).await?;
    until_kept(&stage, true).await?;
    let end = format!(
        "{STORE} return inStore((store) => {{
            store.get('draft').onsuccess = ({{ target }}) =>
                store.put({{ ...target.result, until: Date.now() }}, 'draft');
            return {{}};
        }})"
    );
    stage.js(&end).await?;
    stage.driver.refresh().await?;
    wizard.at("name").await?;
    assert_eq!(wizard.value("name").await?, "");
    until_kept(&stage, false).await?;

    wizard.fill("name", NAME).await?;
    until_kept(&stage, true).await?;
    wizard.press("cancel").await?;
    wizard.at("leaving").await?;
    wizard.press("leave").await?;
    until_kept(&stage, false).await?;
    stage.strike().await
}

#[tokio::test]
async fn a_page_that_wants_no_drafts_any_more_has_none() -> WebDriverResult<()> {
    let (folder, stage) = page_with_drafts().await?;
    let wizard = stage.open("en").await?;
    to_the_name(&wizard).await?;
    wizard.fill("name", NAME).await?;
    until_kept(&stage, true).await?;
    let (from, to) = (kaihu_e2e::dist(), folder.path());
    std::fs::copy(from.join("index.html"), to.join("index.html"))?;
    stage.driver.refresh().await?;
    wizard.at("name").await?;
    assert_eq!(wizard.value("name").await?, "");
    until(
        &stage,
        "return indexedDB.databases().then((all) => all.length === 0)",
    )
    .await?;
    stage.strike().await
}
