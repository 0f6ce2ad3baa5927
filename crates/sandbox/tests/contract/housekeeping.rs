//! What has ended is cleared away, and what a crash left behind too.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{Call, Code};
use kaihu_sandbox::{Clock, Config, Sandbox, Storage};
use std::path::Path;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

fn config(folder: &Path, clock: &Clock) -> Config {
    Config {
        storage: Storage::Disk {
            db: folder.join("db"),
            uploads: folder.join("uploads"),
        },
        ..Config::for_tests(clock.clone())
    }
}

#[tokio::test]
async fn what_ended_goes_when_the_next_session_comes() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::manual(START);
    let sandbox = Sandbox::open(config(folder.path(), &clock)).unwrap();
    let browser = Browser::open(&sandbox).await;
    browser.give_consents().await;
    let upload = browser.create_upload().await;
    browser.send_bytes(&upload, 0).await;
    let file = folder.path().join("uploads").join(&upload.id);
    assert!(file.exists());

    clock.advance_ms(DAY_MS);
    Browser::open(&sandbox).await;
    assert!(!file.exists());
    let db = rusqlite::Connection::open(folder.path().join("db")).unwrap();
    let count = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        db.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(count("tokens"), 1, "the one just made");
    assert_eq!(count("idempotency_keys") + count("uploads"), 0);
}

#[tokio::test]
async fn files_without_a_row_go_at_the_start_and_other_files_stay() {
    let folder = tempfile::tempdir().unwrap();
    let uploads = folder.path().join("uploads");
    std::fs::create_dir(&uploads).unwrap();
    let orphan = uploads.join(format!("upl_{}", "0".repeat(32)));
    let foreign = uploads.join("holiday.jpg");
    std::fs::write(&orphan, "x").unwrap();
    std::fs::write(&foreign, "x").unwrap();
    Sandbox::open(config(folder.path(), &Clock::manual(START))).unwrap();
    assert!(!orphan.exists());
    assert!(foreign.exists());
}

#[tokio::test]
async fn whoever_comes_back_to_an_expired_application_begins_anew() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(1)).await;
    let renew = format!("/demo/session/{}/token", browser.session_id);
    sandbox.clock().advance_ms(30 * DAY_MS - 1);
    let renewed = post(&browser.router, &renew, serde_json::Value::Null).await;
    assert_eq!(renewed.status, 201);
    sandbox.clock().advance_ms(1);
    let gone = post(&browser.router, &renew, serde_json::Value::Null).await;
    assert_eq!(gone.code(), Code::NotFound);
    let token = renewed.json()["token"].as_str().unwrap().to_owned();
    let late = Browser { token, ..browser };
    assert_eq!(late.refused(Call::Flow).await, Code::SessionExpired);
}
