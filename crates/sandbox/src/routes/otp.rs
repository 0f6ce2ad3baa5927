//! `POST /v1/otp` and `POST /v1/otp/{id}/verify`: the one-time code.

use crate::one_time_code::{self, SentCode};
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, wallet};
use axum::extract::State;
use kaihu_protocol::{Channel, Code, FieldName, FieldProblem, OtpRequest, OtpVerified, OtpVerify};
use rusqlite::params;

/// Sends a code. It takes the place of any before it.
pub(crate) async fn send(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    let locale = write.caller.locale.tag();
    write.by_person(&sandbox, |work, application, request: OtpRequest| {
        application.ensure_open()?;
        application.ensure_consented(work)?;
        if !work.plan().usable_channels().contains(&request.channel) {
            return Err(Refusal::with_status(422, Code::RequestInvalid));
        }
        let otp = one_time_code::send(work, &application, request.channel, locale)?;
        Ok(Answer::json(201, &otp))
    })
}

/// Judges the digits. A wrong code costs a try, once a key. Only the right one brings out whether
/// the phone number or e-mail address belongs to a wallet: now the person has proved that it is theirs.
pub(crate) async fn verify(
    State(sandbox): State<Sandbox>,
    Id(id): Id,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_person(&sandbox, |work, application, given: OtpVerify| {
        application.ensure_open()?;
        let code = one_time_code::find(work, &application.id, &id)?;
        if code.is_over(work.now, &application) {
            return Err(Refusal::new(Code::OtpExpired));
        }
        if code.attempts_left == 0 {
            return Err(Refusal::new(Code::OtpExhausted).attempts_left(0));
        }
        if !code.is(given.code.expose().trim()) {
            return wrong(work, &code);
        }
        let taken = match code.channel {
            Channel::Email => wallet::has_email(work, &code.destination)?,
            _ => wallet::has_phone(work, &code.destination)?,
        };
        work.tx
            .prepare_cached("UPDATE one_time_codes SET used_at = ?, proves = ? WHERE id = ?")?
            .execute(params![work.now.0, !taken, id])?;
        if taken {
            return Ok(in_use(code.channel));
        }
        Ok(Answer::json(200, &OtpVerified { verified: true }))
    })
}

fn wrong(work: &Work<'_>, code: &SentCode) -> Result<Answer, Refusal> {
    let attempts_left = code.attempts_left - 1;
    work.tx
        .prepare_cached("UPDATE one_time_codes SET attempts_left = ? WHERE id = ?")?
        .execute(params![attempts_left, code.id])?;
    let code = match attempts_left {
        0 => Code::OtpExhausted,
        _ => Code::OtpInvalid,
    };
    let refusal = Refusal::new(code).attempts_left(attempts_left);
    Ok(refusal.into_answer())
}

fn in_use(channel: Channel) -> Answer {
    let field = match channel {
        Channel::Email => FieldName::Email,
        _ => FieldName::Phone,
    };
    let code = Code::ContactInUse;
    Refusal::new(code)
        .fields(vec![FieldProblem { field, code }])
        .into_answer()
}
