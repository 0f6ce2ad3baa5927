//! `POST /v1/session/claim`: from now on this wizard holds the session.

use crate::form::NoBody;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox};
use axum::extract::State;

/// The caller holds the session, whoever did before. A client without a name holds nothing.
pub(crate) async fn claim(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    write.by_anyone(&sandbox, |work, application, _: NoBody| {
        if let Some(instance) = write.caller.instance()? {
            application.hand_to(work, instance)?;
        }
        Ok(Answer::nothing())
    })
}
