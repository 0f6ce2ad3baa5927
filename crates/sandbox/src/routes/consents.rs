//! `POST /v1/consents` and `DELETE /v1/consents/{kind}`: what was agreed to, word for word, until it is
//! withdrawn.

use crate::application::Application;
use crate::db::to_text;
use crate::form::NoBody;
use crate::policy::text_of;
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, password, picture, random};
use axum::extract::State;
use kaihu_protocol::{
    ApplicationState, Code, ConsentGiven, ConsentKind, ConsentRecord, IdentityPatch, Timestamp,
};
use rusqlite::params;

/// Records a consent; one that is there already is answered as it is. A text that is not in force
/// any more is `revision.stale`: the person has to see the new one.
pub(crate) async fn give(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, application, given: ConsentGiven| {
        application.ensure_open()?;
        let text = text_of(work.plan(), &given).ok_or(Refusal::new(Code::RevisionStale))?;
        if given.text_sha256 != random::sha256_hex(text.text.as_bytes()) {
            return Err(Refusal::with_status(422, Code::RequestInvalid));
        }
        work.tx
            .prepare_cached(
                "INSERT INTO consents VALUES (?, ?, ?, ?, ?, ?, ?, NULL)
                 ON CONFLICT (application_id, kind, version) DO UPDATE SET id = excluded.id,
                 locale = excluded.locale, text_sha256 = excluded.text_sha256,
                 recorded_at = excluded.recorded_at, withdrawn_at = NULL
                 WHERE withdrawn_at IS NOT NULL",
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
        if given.kind == ConsentKind::Biometric {
            application.go_without_face(work, false)?;
        }
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

/// Withdraws a consent, in whatever version, and erases what rested on it: the pictures on that to use the
/// face, everything that was given on any other. That it had been given stays on record, and so does an
/// opened wallet. Where there is none to withdraw it is done already.
pub(crate) async fn withdraw(
    State(sandbox): State<Sandbox>,
    Id(kind): Id,
    write: Write,
) -> Result<Answer, Refusal> {
    let answer = write.by_person(&sandbox, |work, mut application, _: NoBody| {
        let kind = ConsentKind::from_name(&kind);
        if kind == ConsentKind::Unknown {
            return Err(Refusal::new(Code::NotFound));
        }
        if matches!(
            application.state,
            ApplicationState::Processing | ApplicationState::ManualReview
        ) {
            return Err(Refusal::new(Code::FlowOutOfOrder));
        }
        if !note_withdrawal(work, &application, kind)? {
            return Ok(Answer::nothing());
        }
        erase_pictures(work, &application.id)?;
        if kind != ConsentKind::Biometric {
            work.tx
                .prepare_cached("DELETE FROM one_time_codes WHERE application_id = ?")?
                .execute([&application.id])?;
            password::forget(work, &application)?;
            application.identity = IdentityPatch::default();
            application.rev += 1;
            application.save_identity(work)?;
        }
        work.leave_no_trace();
        Ok(Answer::nothing())
    })?;
    sandbox.remove_superfluous_objects().await?;
    Ok(answer)
}

/// Whether there was a consent of this kind to withdraw.
pub(super) fn note_withdrawal(
    work: &Work<'_>,
    application: &Application,
    kind: ConsentKind,
) -> Result<bool, Refusal> {
    let withdrawn = work
        .tx
        .prepare_cached(
            "UPDATE consents SET withdrawn_at = ?
             WHERE application_id = ? AND kind = ? AND withdrawn_at IS NULL",
        )?
        .execute(params![work.now.0, application.id, to_text(&kind)])?;
    Ok(withdrawn > 0)
}

pub(super) fn erase_pictures(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    for name in picture::names(work, application_id)? {
        picture::remove_bytes(work, &name)?;
    }
    for sql in [
        "DELETE FROM uploads WHERE application_id = ?",
        "DELETE FROM challenges WHERE application_id = ?",
    ] {
        work.tx.prepare_cached(sql)?.execute([application_id])?;
    }
    Ok(())
}
