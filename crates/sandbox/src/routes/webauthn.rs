//! `POST /v1/webauthn/options` and `POST /v1/webauthn/finish`: a passkey.

use crate::form::NoBody;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, passkey};
use axum::extract::State;
use kaihu_protocol::{RegistrationResponse, StepKind, WebauthnFinished};

/// What the browser is to be asked for. A new challenge takes the place of any before it.
pub(crate) async fn options(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let provider = &write.caller.locale.policy().provider.name;
    write.by_person(&sandbox, |work, application, _: NoBody| {
        application.ensure_open()?;
        application.ensure_consented(work)?;
        application.ensure_asked_for(work, StepKind::Passkey)?;
        let options = passkey::begin(work, &application, provider)?;
        Ok(Answer::json(201, &options))
    })
}

/// Judges what the authenticator said. What does not verify uses the challenge up as well.
pub(crate) async fn finish(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_person(
        &sandbox,
        |work, application, given: RegistrationResponse| {
            application.ensure_open()?;
            application.ensure_consented(work)?;
            application.ensure_asked_for(work, StepKind::Passkey)?;
            Ok(match passkey::finish(work, &application, &given)? {
                Ok(()) => Answer::json(200, &WebauthnFinished { verified: true }),
                Err(code) => Refusal::new(code).into_answer(),
            })
        },
    )
}
