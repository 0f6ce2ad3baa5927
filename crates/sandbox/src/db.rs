//! The database: opened with the settings that keep it whole, and brought up to date.

use crate::{OpenError, Storage};
use rusqlite::types::Type;
use rusqlite::{Connection, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::time::Duration;

/// Every change to the schema, oldest first; `PRAGMA user_version` counts those that were made.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/001_initial.sql"),
    include_str!("migrations/002_more_evidence.sql"),
    include_str!("migrations/003_picture_source.sql"),
    include_str!("migrations/004_challenges.sql"),
    include_str!("migrations/005_holder_and_handoff.sql"),
    include_str!("migrations/006_objects.sql"),
    include_str!("migrations/007_withdrawal.sql"),
    include_str!("migrations/008_webhooks.sql"),
    include_str!("migrations/009_support_cases.sql"),
    include_str!("migrations/010_second_factor.sql"),
    include_str!("migrations/011_passwords.sql"),
    include_str!("migrations/012_without_face.sql"),
];

pub(crate) fn open(storage: &Storage) -> Result<Connection, OpenError> {
    let mut db = match storage {
        Storage::Memory => Connection::open_in_memory()?,
        Storage::Disk { db, .. } => Connection::open(db)?,
    };
    db.busy_timeout(Duration::from_secs(5))?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    // Erased means gone: deleted rows are overwritten.
    db.pragma_update(None, "secure_delete", true)?;
    db.set_prepared_statement_cache_capacity(64);
    migrate(&mut db)?;
    Ok(db)
}

fn migrate(db: &mut Connection) -> Result<(), OpenError> {
    let made: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let made = made as usize;
    if made > MIGRATIONS.len() {
        return Err(OpenError::NewerDatabase);
    }
    for (number, sql) in MIGRATIONS.iter().enumerate().skip(made) {
        let step = db.transaction()?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", number as u32 + 1)?;
        step.commit()?;
    }
    Ok(())
}

/// A value of the contract by its name on the wire, such as `"sms"`; lists and structs as JSON.
pub(crate) fn to_text(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// The inverse of [`to_text`] for names.
pub(crate) fn name_at<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let name: String = row.get(column)?;
    serde_json::from_value(serde_json::Value::String(name)).map_err(unreadable)
}

/// The inverse of [`to_text`] for lists and structs.
pub(crate) fn json_at<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(unreadable)
}

fn unreadable(error: serde_json::Error) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::types::Value;
    use std::path::Path;

    #[test]
    fn migrations_run_once_and_a_newer_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let storage = on_disk(folder.path());
        drop(open(&storage).unwrap());
        let again = open(&storage).unwrap();
        let made: u32 = again
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(made as usize, MIGRATIONS.len());
        again.pragma_update(None, "user_version", 99).unwrap();
        drop(again);
        assert!(matches!(open(&storage), Err(OpenError::NewerDatabase)));
    }

    fn on_disk(folder: &Path) -> Storage {
        Storage::Disk {
            db: folder.join("db"),
            uploads: folder.join("uploads"),
        }
    }

    /// What an acknowledged change rests on: it is in the log before it is answered, and a reader waits for
    /// no writer.
    #[test]
    fn the_database_keeps_a_log_ahead_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let db = open(&on_disk(folder.path())).unwrap();
        let text =
            |name| -> String { db.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
        let number = |name| -> i64 { db.pragma_query_value(None, name, |row| row.get(0)).unwrap() };
        assert_eq!(text("journal_mode"), "wal");
        // FULL: the log is on the disk when the transaction is done.
        assert_eq!(number("synchronous"), 2);
        assert_eq!(number("foreign_keys"), 1);
        assert_eq!(number("secure_delete"), 1);
    }

    /// Somebody in the middle of the way, and a wallet, as the first version kept them.
    const FILLED: &str = "
        INSERT INTO applications (id, session_id, origin, created_at, rev, name, phone, evidence_kind,
            evidence_number, evidence_country) VALUES ('app_1', 'ses_1', 'https://pay.example', 1, 3,
            'Li Lei', '+8613800000001', 'passport', 'E00000001', 'CHN');
        INSERT INTO tokens VALUES (x'01', 'app_1', 9);
        INSERT INTO consents VALUES ('con_1', 'app_1', 'terms', '2026-11-01', 'en', 'ab', 2);
        INSERT INTO one_time_codes VALUES ('otp_1', 'app_1', 'sms', '+8613800000001', x'02', 3, 9, 4,
            NULL, 0);
        INSERT INTO outbox VALUES (1, 'otp_1', 'en', '123456');
        INSERT INTO uploads VALUES ('upl_1', 'app_1', 'face', 5000, 'cd', NULL, 4, 9, NULL, NULL, NULL,
            NULL);
        INSERT INTO wallets VALUES ('wal_1', 'app_1', '+8613800000001', 'a@example.com', 'passport',
            'CHN', 'E00000001', 5);
        INSERT INTO idempotency_keys VALUES ('app_1', 'k', x'03', 201, x'7b7d', 6);";

    /// Every row of the tables of the first version, by the columns that they had then.
    fn filled(db: &Connection) -> Vec<Vec<Value>> {
        let first = Connection::open_in_memory().unwrap();
        first.execute_batch(MIGRATIONS[0]).unwrap();
        let mut all = vec![];
        for table in texts(
            &first,
            "SELECT name FROM sqlite_master WHERE type = 'table'",
        ) {
            let sql = format!("SELECT name FROM pragma_table_info('{table}')");
            let columns = texts(&first, &sql).join(", ");
            let mut query = db
                .prepare(&format!("SELECT {columns} FROM {table}"))
                .unwrap();
            let count = query.column_count();
            let rows = query.query_map([], |row| (0..count).map(|at| row.get(at)).collect());
            all.extend(rows.unwrap().map(Result::unwrap));
        }
        all
    }

    fn texts(db: &Connection, sql: &str) -> Vec<String> {
        let mut query = db.prepare(sql).unwrap();
        let rows = query.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    #[test]
    fn a_filled_database_of_any_older_version_keeps_every_row() {
        let schema = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name";
        let fresh = texts(&open(&Storage::Memory).unwrap(), schema);
        for made in 1..MIGRATIONS.len() {
            let folder = tempfile::tempdir().unwrap();
            let older = Connection::open(folder.path().join("db")).unwrap();
            older.execute_batch(MIGRATIONS[0]).unwrap();
            older.execute_batch(FILLED).unwrap();
            for sql in &MIGRATIONS[1..made] {
                older.execute_batch(sql).unwrap();
            }
            older
                .pragma_update(None, "user_version", made as u32)
                .unwrap();
            let before = filled(&older);
            assert_eq!(before.len(), 8, "a row of each");
            drop(older);
            let db = open(&on_disk(folder.path())).unwrap();
            assert_eq!(filled(&db), before, "from version {made}");
            assert_eq!(texts(&db, schema), fresh, "from version {made}");
            assert_eq!(texts(&db, "PRAGMA integrity_check"), ["ok"]);
            let dangling = texts(&db, "SELECT \"table\" FROM pragma_foreign_key_check");
            assert_eq!(dangling, [""; 0]);
            // What came later has its default.
            let defaults = "SELECT a.second_factor || ' ' || u.source || ' ' || u.mode
                FROM applications a JOIN uploads u ON u.application_id = a.id";
            assert_eq!(texts(&db, defaults), ["none camera tus"]);
        }
    }
}
