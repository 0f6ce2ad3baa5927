//! `DELETE /session`: nothing is left of the person.

use crate::client::*;
use crate::path::person;
use kaihu_protocol::{Call, Code, Reply};
use kaihu_sandbox::{Clock, Config, Sandbox, Storage};
use rusqlite::Connection;

#[tokio::test]
async fn nothing_is_left_in_the_database_or_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let (db, uploads) = (folder.path().join("db"), folder.path().join("uploads"));
    let storage = Storage::Disk {
        db: db.clone(),
        uploads: uploads.clone(),
    };
    let config = Config {
        storage,
        ..Config::for_tests(Clock::manual(START))
    };
    let sandbox = Sandbox::open(config).unwrap();
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(1)).await;
    assert_eq!(std::fs::read_dir(&uploads).unwrap().count(), 1);

    assert_eq!(browser.call(Call::EraseSession).await, Ok(Reply::Erased));
    assert_eq!(std::fs::read_dir(&uploads).unwrap().count(), 0);
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let phone = b"+8613800000001";
            assert!(!bytes.windows(phone.len()).any(|w| w == phone), "{path:?}");
        }
    }
    let db = Connection::open(&db).unwrap();
    let count = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table}");
        db.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    for table in [
        "applications",
        "tokens",
        "consents",
        "one_time_codes",
        "outbox",
        "uploads",
    ] {
        assert_eq!(count(table), 0, "{table}");
    }
    // What is left is the answer itself, under the hash of a token that opens nothing any more.
    let kept: (i64, i64) = db
        .query_row(
            "SELECT count(*), sum(length(body)) FROM idempotency_keys",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert_eq!(kept, (1, 0));

    assert_eq!(browser.refused(Call::Flow).await, Code::SessionExpired);
    let renew = format!("/demo/session/{}/token", browser.session_id);
    let renewed = post(&browser.router, &renew, serde_json::Value::Null).await;
    assert_eq!(renewed.code(), Code::NotFound);
}

#[tokio::test]
async fn whoever_missed_the_answer_hears_it_again() {
    let browser = Browser::open(&sandbox()).await;
    let key = fresh_key();
    let first = browser.exchange(&Call::EraseSession, &key).await;
    let second = browser.exchange(&Call::EraseSession, &key).await;
    assert_eq!((first.status, second.status), (204, 204));
    let another = browser.exchange(&Call::EraseSession, &fresh_key()).await;
    assert_eq!(another.code(), Code::SessionExpired);
}

#[tokio::test]
async fn an_opened_wallet_stays() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let wallet_id = browser.decided().await.wallet_id;
    browser.call(Call::EraseSession).await.unwrap();
    let wallets = sandbox.wallets().unwrap();
    let kept = wallets.iter().find(|w| Some(&w.id) == wallet_id.as_ref());
    assert_eq!(kept.unwrap().application_id, None);
}
