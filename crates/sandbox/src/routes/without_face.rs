//! `POST /v1/face/without`: the way to a wallet without a picture of the face.

use super::consents::{erase_pictures, note_withdrawal};
use crate::form::NoBody;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox};
use axum::extract::State;
use kaihu_protocol::{Code, ConsentKind};

/// Records the choice. The consent to the use of the face is withdrawn with it, and what rested on it erased.
pub(crate) async fn choose(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let answer = write.by_person(&sandbox, |work, application, _: NoBody| {
        application.ensure_open()?;
        if work.plan().without_face.is_none() {
            return Err(Refusal::new(Code::NotFound));
        }
        let others = |kind| kind != ConsentKind::Biometric;
        if !application.has_consented_to(work, others)? {
            return Err(Refusal::new(Code::FlowOutOfOrder));
        }
        note_withdrawal(work, &application, ConsentKind::Biometric)?;
        erase_pictures(work, &application.id)?;
        application.go_without_face(work, true)?;
        work.leave_no_trace();
        Ok(Answer::nothing())
    })?;
    sandbox.remove_superfluous_objects().await?;
    Ok(answer)
}
