//! `POST /v1/submit`: the person checked everything and sends it.

use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, steps, webhook};
use axum::extract::State;
use kaihu_protocol::{ApplicationState, Code, SubmitRequest, Submitted};
use rusqlite::params;

/// Submits the application. Sent again under another key it changes nothing: there is one
/// application, and at most one wallet.
pub(crate) async fn submit(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, application, request: SubmitRequest| {
        let processing_ms = sandbox.processing_ms();
        let submitted = Submitted {
            application_id: application.id.clone(),
            poll_after: u32::try_from(processing_ms.max(0).saturating_add(999) / 1000)
                .unwrap_or(u32::MAX)
                .max(1),
        };
        if !application.is_open() {
            return Ok(Answer::json(202, &submitted));
        }
        if request.rev != application.rev {
            return Err(Refusal::new(Code::RevisionStale));
        }
        if !steps::ready_to_submit(&steps::all(work, &application)?) {
            return Err(Refusal::new(Code::FlowOutOfOrder));
        }
        webhook::note_state(work, &application, ApplicationState::Processing)?;
        work.tx
            .prepare_cached(
                "UPDATE applications SET state = 'processing', reasons = '[]', next = NULL,
                 submitted_at = ?, submitted_rev = ?, answers_sha256 = ?, decide_at = ?
                 WHERE id = ?",
            )?
            .execute(params![
                work.now.0,
                application.rev.cast_signed(),
                request.answers_sha256,
                work.now.plus_ms(processing_ms).0,
                application.id
            ])?;
        Ok(Answer::json(202, &submitted))
    })
}
