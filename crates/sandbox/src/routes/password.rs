//! `POST /v1/password` and `GET /v1/password/range/{prefix}`: the password of the wallet.

use crate::auth::Caller;
use crate::routes::id::Id;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, password};
use axum::extract::State;
use kaihu_protocol::{Code, PasswordRange, PasswordRequest, StepKind};

/// Judges the password and keeps it, in the place of any before it.
pub(crate) async fn set(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    let provider = &write.caller.locale.policy().provider;
    let write = write.with_a_secret();
    write.by_person(&sandbox, |work, application, request: PasswordRequest| {
        application.ensure_open()?;
        application.ensure_consented(work)?;
        if work.plan().step_of(StepKind::Password).is_none() {
            return Err(Refusal::new(Code::NotFound));
        }
        password::judge(work, &application, provider, &request.password)?;
        password::keep(work, &application, &request.password)?;
        Ok(Answer::nothing())
    })
}

/// The leaked ones of a range: whose they are nobody learns, nor whether the one that was typed is among them.
pub(crate) async fn range(
    State(sandbox): State<Sandbox>,
    Id(prefix): Id,
    caller: Caller,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| caller.application(work).map(|_| ()))?;
    let suffixes = password::range(&prefix).ok_or(Refusal::new(Code::NotFound))?;
    Ok(Answer::json(200, &PasswordRange { suffixes }))
}
