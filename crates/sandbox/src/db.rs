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

    #[test]
    fn migrations_run_once_and_a_newer_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::Disk {
            db: folder.path().join("db"),
            uploads: folder.path().join("uploads"),
        };
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
}
