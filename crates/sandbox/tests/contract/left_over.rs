//! What an erasure leaves in the tables: nothing that belongs to the application. Which tables there are is
//! asked of the database, so that a new one is not forgotten.

use crate::challenge;
use crate::client::*;
use crate::document::submitted;
use crate::handoff;
use crate::second_factor;
use crate::support;
use kaihu_authenticator::Authenticator;
use kaihu_protocol::{Call, Reply};
use kaihu_sandbox::{Clock, Config, Plan, Sandbox, SecondFactor, Storage, Webhook};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use std::collections::BTreeMap;
use std::path::Path;

/// Somebody who has something in every table.
async fn somebody(sandbox: &Sandbox) -> (Browser, String) {
    let browser = handoff::bound(sandbox).await;
    browser.give_consents().await;
    let asked = second_factor::options(&browser).await;
    let passkey = second_factor::answered(&Authenticator::at(second_factor::PAGE), &asked);
    browser.call(passkey).await.unwrap();
    let app = second_factor::set_up(&browser).await;
    let shown = second_factor::shown(&browser, &app, 0);
    browser.call(shown).await.unwrap();
    let asked = challenge::challenge(&browser).await;
    let moved = challenge::request_with(&browser, &asked);
    browser.call(Call::CreateUpload(moved)).await.unwrap();
    let application = submitted(&browser, 1).await;
    browser.test_decide("approved").await;
    browser.call(support::request()).await.unwrap();
    handoff::made(&browser).await;
    (browser, application)
}

fn names(db: &Connection, sql: &str) -> Vec<String> {
    let mut query = db.prepare(sql).unwrap();
    let names = query.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

fn tables(db: &Connection) -> Vec<String> {
    names(db, "SELECT name FROM sqlite_master WHERE type = 'table'")
}

/// How many rows each table has of this application, of those that say whose theirs are.
fn rows_of(db: &Connection, application: &str) -> BTreeMap<String, i64> {
    let all = tables(db).into_iter().filter_map(|table| {
        let columns = names(
            db,
            &format!("SELECT name FROM pragma_table_info('{table}')"),
        );
        let whose = match &*table {
            "applications" => "id",
            _ if columns.iter().any(|name| name == "application_id") => "application_id",
            _ => return None,
        };
        let sql = format!("SELECT count(*) FROM {table} WHERE {whose} = ?");
        let count = db.query_row(&sql, [application], |row| row.get(0)).unwrap();
        Some((table, count))
    });
    all.collect()
}

/// The tables in which any of these texts stands, in whatever column.
fn mentioning(db: &Connection, texts: &[&str]) -> Vec<String> {
    let has = |cell: &Cell| {
        let bytes: &[u8] = match cell {
            Cell::Text(text) => text.as_bytes(),
            Cell::Blob(bytes) => bytes,
            _ => return false,
        };
        let found = |text: &&str| bytes.windows(text.len()).any(|it| it == text.as_bytes());
        texts.iter().any(found)
    };
    let mentions = |table: &String| {
        let mut query = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = query.column_count();
        let mut rows = query.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            if (0..columns).any(|at| has(&row.get(at).unwrap())) {
                return true;
            }
        }
        false
    };
    tables(db).into_iter().filter(mentions).collect()
}

/// A sandbox in this folder that asks for everything and has somebody to tell.
fn asking_for_everything(folder: &Path) -> Sandbox {
    let plan = Plan {
        challenge: true,
        alternative: true,
        second_factor: SecondFactor::Optional,
        ..Plan::default().with_password()
    };
    let webhook = Webhook {
        url: "http://127.0.0.1:9/hooks".to_owned(),
        secret: "shared".to_owned(),
    };
    let config = Config {
        plan,
        webhook: Some(webhook),
        storage: Storage::Disk {
            db: folder.join("db"),
            uploads: folder.join("uploads"),
        },
        ..Config::for_tests(Clock::manual(START))
    };
    Sandbox::open(config).unwrap()
}

/// Nothing is left of somebody who had something in every table, but for the wallet, which is closed with the
/// provider and not by leaving a page, and what the provider's own server is still to be told.
fn assert_gone(db: &Connection, before: &BTreeMap<String, i64>, names_of_it: &[&str]) {
    let left = rows_of(db, names_of_it[0]);
    let all: Vec<_> = left.keys().collect();
    assert_eq!(all, before.keys().collect::<Vec<_>>());
    let left: Vec<_> = left.iter().filter(|(_, rows)| **rows > 0).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(names(db, "SELECT digits FROM outbox").is_empty());
    assert_eq!(mentioning(db, names_of_it), ["webhooks"]);
    let personal = [
        "Li Lei",
        "+8613800000001",
        "E00000001",
        "lilei1@example.com",
    ];
    assert_eq!(mentioning(db, &personal), ["wallets"]);
}

#[tokio::test]
async fn no_table_keeps_a_row_of_an_erased_or_expired_application() {
    for is_erased in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = asking_for_everything(folder.path());
        let (browser, application) = somebody(&sandbox).await;
        let db = Connection::open(folder.path().join("db")).unwrap();
        let before = rows_of(&db, &application);
        let empty: Vec<_> = before.iter().filter(|(_, rows)| **rows == 0).collect();
        assert!(empty.is_empty(), "nothing is shown of {empty:?}");
        assert_eq!(names(&db, "SELECT digits FROM outbox").len(), 1);
        if is_erased {
            assert_eq!(browser.call(Call::EraseSession).await, Ok(Reply::Erased));
        } else {
            browser.test_decide("needs_input").await;
            sandbox.clock().advance_ms(30 * 24 * 60 * 60_000);
            Browser::open(&sandbox).await;
        }
        assert_gone(&db, &before, &[&application, &browser.session_id]);
        let files = std::fs::read_dir(folder.path().join("uploads")).unwrap();
        assert_eq!(files.count(), 0);
    }
}
