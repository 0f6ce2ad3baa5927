//! `POST /v1/consents`: what was agreed to, word for word.

use crate::db::to_text;
use crate::policy::text_of;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, random};
use axum::extract::State;
use kaihu_protocol::{Code, ConsentGiven, ConsentRecord, Timestamp};
use rusqlite::params;

/// Records a consent; one that is there already is answered as it is. A text that is not in force
/// any more is `revision.stale`: the person has to see the new one.
pub(crate) async fn give(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, application, given: ConsentGiven| {
        application.ensure_open()?;
        let text = text_of(&given).ok_or(Refusal::new(Code::RevisionStale))?;
        if given.text_sha256 != random::sha256_hex(text.text.as_bytes()) {
            return Err(Refusal::with_status(422, Code::RequestInvalid));
        }
        work.tx
            .prepare_cached(
                "INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (application_id, kind, version) DO NOTHING",
            )?
            .execute(params![
                random::name("con"),
                application.id,
                to_text(&given.kind),
                given.version,
                text.locale,
                given.text_sha256,
                work.now.0
            ])?;
        let record = work
            .tx
            .prepare_cached(
                "SELECT id, recorded_at FROM consents
                 WHERE application_id = ? AND kind = ? AND version = ?",
            )?
            .query_row(
                params![application.id, to_text(&given.kind), given.version],
                |row| {
                    Ok(ConsentRecord {
                        id: row.get(0)?,
                        kind: given.kind,
                        version: given.version.clone(),
                        recorded_at: Timestamp(row.get(1)?),
                    })
                },
            )?;
        Ok(Answer::json(201, &record))
    })
}
