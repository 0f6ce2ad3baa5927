//! `POST /v1/challenges`: movements to be done before the picture.

use crate::form::NoBody;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, challenge};
use axum::extract::State;
use kaihu_protocol::Code;

/// Makes a challenge. It takes the place of any before it.
pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, application, _: NoBody| {
        application.ensure_open()?;
        application.ensure_consented(work)?;
        application.ensure_with_face()?;
        if !work.plan().challenge {
            return Err(Refusal::new(Code::NotFound));
        }
        let made = challenge::make(work, &application.id)?;
        Ok(Answer::json(201, &made))
    })
}
