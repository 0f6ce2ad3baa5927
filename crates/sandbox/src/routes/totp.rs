//! `POST /v1/totp` and `POST /v1/totp/verify`: an authenticator app. Neither the secret nor the recovery codes
//! are in an answer that is kept for a retry: they are put in on the way out.

use crate::application::Application;
use crate::form::NoBody;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, authenticator_app as app};
use axum::extract::State;
use kaihu_protocol::{Code, StepKind, TotpVerified, TotpVerify};
use serde::{Deserialize, Serialize};

/// What is kept of an answer under the caller's key.
#[derive(Serialize, Deserialize)]
struct Promised {
    application_id: String,
}

fn promised(answer: &Answer) -> Result<Promised, Refusal> {
    serde_json::from_slice(&answer.body)
        .map_err(|_| Refusal::with_status(500, Code::ServiceUnavailable))
}

fn ensure_its_turn(work: &Work<'_>, application: &Application) -> Result<(), Refusal> {
    application.ensure_open()?;
    application.ensure_consented(work)?;
    application.ensure_asked_for(work, StepKind::Totp)
}

/// A new secret. It takes the place of any before it.
pub(crate) async fn set_up(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let provider = &write.caller.locale.policy().provider.name;
    let answer = write.by_person(&sandbox, |work, application, _: NoBody| {
        ensure_its_turn(work, &application)?;
        app::set_up(work, &application.id)?;
        let application_id = application.id;
        Ok(Answer::json(201, &Promised { application_id }))
    })?;
    let Promised { application_id } = promised(&answer)?;
    sandbox.work(|work| {
        let application = Application::load(work, &application_id)?;
        let application = application.ok_or(Refusal::new(Code::FlowOutOfOrder))?;
        let app = app::find(work, &application_id)?.ok_or(Refusal::new(Code::FlowOutOfOrder))?;
        let told = app.told(work, &application, provider)?;
        Ok(Answer::json(201, &told))
    })
}

/// Judges the digits. A wrong code costs a try, once a key; so does one whose time step was taken before. Who
/// has lost the recovery codes gets others for a newer code.
pub(crate) async fn verify(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let codes_of = |application_id: &str| {
        let secret = &sandbox.config().api_key;
        Ok::<_, Refusal>(app::recovery_codes(secret, application_id, write.key()?))
    };
    let answer = write.by_person(&sandbox, |work, application, given: TotpVerify| {
        ensure_its_turn(work, &application)?;
        let id = application.id;
        let found = app::find(work, &id)?.ok_or(Refusal::new(Code::FlowOutOfOrder))?;
        if found.is_over(work) {
            return Err(Refusal::new(Code::OtpExpired));
        }
        if found.attempts_left == 0 {
            return Err(Refusal::new(Code::OtpExhausted).attempts_left(0));
        }
        let Some(step) = found.step_of(work, given.code.expose().trim())? else {
            app::miss(work, &id)?;
            let left = found.attempts_left - 1;
            let code = match left {
                0 => Code::OtpExhausted,
                _ => Code::OtpInvalid,
            };
            return Ok(Refusal::new(code).attempts_left(left).into_answer());
        };
        app::confirm(work, &id, step, &codes_of(&id)?)?;
        Ok(Answer::json(200, &Promised { application_id: id }))
    })?;
    if answer.status != 200 {
        return Ok(answer);
    }
    let Promised { application_id } = promised(&answer)?;
    let recovery_codes = codes_of(&application_id)?;
    Ok(Answer::json(200, &TotpVerified { recovery_codes }))
}
