//! Clearing away what has ended.

use crate::application::Application;
use crate::routes::erase;
use crate::work::Work;
use crate::{Refusal, picture, webhook};
use kaihu_protocol::WebhookType;
use rusqlite::Connection;
use std::path::Path;

/// Milliseconds that a stored answer is kept for a retry.
const KEY_MS: i64 = 24 * 60 * 60 * 1000;

/// Erases the applications that wait for their people longer than they are kept, and notes that they expired. One
/// where something has to be given again waits since it was submitted. A piece of work of its own where the call
/// that comes after may be refused: that would undo it.
pub(crate) fn expire(work: &Work<'_>) -> Result<(), Refusal> {
    let Some(after_s) = work.sandbox.setting(|it| it.expires_after_s) else {
        return Ok(());
    };
    let before = work.now.plus_ms(-i64::from(after_s) * 1000);
    let mut waiting = work.tx.prepare_cached(
        "SELECT id FROM applications WHERE state IN ('open', 'needs_input')
         AND coalesce(submitted_at, created_at) <= ? ORDER BY rowid",
    )?;
    let ids = waiting.query_map([before.0], |row| row.get::<_, String>(0))?;
    for id in ids.collect::<Result<Vec<_>, _>>()? {
        if let Some(application) = Application::load(work, &id)? {
            webhook::note(work, &application, WebhookType::Expired)?;
            erase::everything_of(work, &application)?;
        }
    }
    Ok(())
}

/// Removes expired applications, ended tokens, stored answers, challenges that no picture came with and uploads whose bytes never came whole.
pub(crate) fn clear(work: &Work<'_>) -> Result<(), Refusal> {
    expire(work)?;
    let now = work.now.0;
    work.tx
        .prepare_cached("DELETE FROM tokens WHERE expires_at <= ?")?
        .execute([now])?;
    work.tx
        .prepare_cached("DELETE FROM idempotency_keys WHERE created_at <= ?")?
        .execute([now.saturating_sub(KEY_MS)])?;
    work.tx
        .prepare_cached(
            "DELETE FROM challenges WHERE expires_at <= ? AND id NOT IN
             (SELECT challenge_id FROM uploads WHERE challenge_id IS NOT NULL)",
        )?
        .execute([now.saturating_sub(KEY_MS)])?;
    let mut ended = work.tx.prepare_cached(
        "DELETE FROM uploads WHERE completed_at IS NULL AND expires_at <= ? RETURNING id",
    )?;
    for id in ended.query_map([now], |row| row.get::<_, String>(0))? {
        picture::remove_bytes(work, &id?)?;
    }
    Ok(())
}

/// Removes the files that no upload names: a crash may leave them behind. Only names of the form
/// that uploads have are touched, in case somebody points at a folder with other things in it.
pub(crate) fn remove_orphans(db: &Connection, uploads: &Path) -> Result<(), crate::OpenError> {
    let mut known = db.prepare("SELECT 1 FROM uploads WHERE id = ?")?;
    for entry in std::fs::read_dir(uploads)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        if is_upload_name(&name) && !known.exists([&name])? {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn is_upload_name(name: &str) -> bool {
    name.strip_prefix("upl_")
        .is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}
