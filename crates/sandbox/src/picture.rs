//! Uploaded pictures as they are in the database.

use crate::Refusal;
use crate::work::Work;
use kaihu_protocol::{Code, PictureSource, QualitySummary, Timestamp, UploadMode};
use rusqlite::{OptionalExtension, Row, params};

/// An upload.
#[derive(Clone, Debug)]
pub(crate) struct Picture {
    pub(crate) id: String,
    pub(crate) length: u64,
    pub(crate) sha256: String,
    pub(crate) quality: Option<QualitySummary>,
    /// Whether the person chose a picture without movements.
    pub(crate) without_movements: bool,
    pub(crate) source: PictureSource,
    pub(crate) mode: UploadMode,
    pub(crate) expires_at: Timestamp,
    /// Whether it was looked at already.
    pub(crate) completed: bool,
}

/// An upload of this application that has not ended.
///
/// # Errors
/// `not_found`.
pub(crate) fn find(work: &Work<'_>, application_id: &str, id: &str) -> Result<Picture, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT * FROM uploads WHERE application_id = ? AND id = ?")?;
    query
        .query_row([application_id, id], read)
        .optional()?
        .filter(|picture| picture.completed || work.now < picture.expires_at)
        .ok_or(Refusal::new(Code::NotFound))
}

/// The picture that counts: the last one that was accepted.
pub(crate) fn current(work: &Work<'_>, application_id: &str) -> Result<Option<Picture>, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT * FROM uploads WHERE application_id = ? AND accepted
         ORDER BY completed_at DESC, rowid DESC LIMIT 1",
    )?;
    Ok(query.query_row([application_id], read).optional()?)
}

/// Whether a picture was looked at and not taken.
pub(crate) fn was_refused(work: &Work<'_>, application_id: &str) -> Result<bool, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT 1 FROM uploads WHERE application_id = ? AND NOT accepted")?;
    Ok(query.exists([application_id])?)
}

/// The decision could not use what was accepted.
pub(crate) fn refuse(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    work.tx
        .prepare_cached("UPDATE uploads SET accepted = 0 WHERE application_id = ? AND accepted")?
        .execute([application_id])?;
    Ok(())
}

/// Whether the same bytes were refused before, or belong to somebody else's application. The
/// picture that counts may be sent again by the one who sent it.
pub(crate) fn is_duplicate(
    work: &Work<'_>,
    application_id: &str,
    picture: &Picture,
) -> Result<bool, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT 1 FROM uploads WHERE sha256 = ?1 AND id != ?2 AND completed_at IS NOT NULL
         AND (application_id != ?3 OR NOT accepted)",
    )?;
    Ok(query.exists(params![picture.sha256, picture.id, application_id])?)
}

/// The names of all uploads of this application.
pub(crate) fn names(work: &Work<'_>, application_id: &str) -> Result<Vec<String>, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT id FROM uploads WHERE application_id = ?")?;
    let names = query.query_map([application_id], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Removes the bytes, wherever they are, once the work is done for good.
pub(crate) fn remove_bytes(work: &Work<'_>, id: &str) -> Result<(), Refusal> {
    work.remove_afterwards(work.picture(id));
    if work.sandbox.objects().is_some() {
        work.tx
            .prepare_cached("INSERT OR IGNORE INTO superfluous_objects VALUES (?)")?
            .execute([id])?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Picture> {
    let quality: Option<String> = row.get("quality")?;
    Ok(Picture {
        id: row.get("id")?,
        length: row.get::<_, i64>("length")?.unsigned_abs(),
        sha256: row.get("sha256")?,
        quality: quality.and_then(|json| serde_json::from_str(&json).ok()),
        without_movements: row.get::<_, Option<String>>("alternative")?.is_some(),
        mode: UploadMode::from_name(&row.get::<_, String>("mode")?),
        source: PictureSource::from_name(&row.get::<_, String>("source")?),
        expires_at: Timestamp(row.get("expires_at")?),
        completed: row.get::<_, Option<i64>>("completed_at")?.is_some(),
    })
}
