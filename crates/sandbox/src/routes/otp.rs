//! `POST /v1/otp` and `POST /v1/otp/{id}/verify`: the one-time code.

use crate::application::Application;
use crate::db::{name_at, to_text};
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, random, wallet};
use axum::extract::State;
use kaihu_protocol::{
    Channel, Code, FieldName, FieldProblem, Otp, OtpRequest, OtpVerified, OtpVerify, Timestamp,
};
use rusqlite::{OptionalExtension, params};

const LENGTH: u8 = 6;
const ATTEMPTS: u32 = 5;
const LASTS_MS: i64 = 5 * 60 * 1000;
const RESEND_MS: i64 = 30 * 1000;

/// No more codes than this in [`LIMIT_MS`]: each one costs money and is another guess.
const LIMIT: i64 = 10;
const LIMIT_MS: i64 = 60 * 60 * 1000;

/// Sends a code. It takes the place of any before it.
pub(crate) async fn send(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    let locale = write.caller.locale.tag();
    write.by_person(&sandbox, |work, application, request: OtpRequest| {
        application.ensure_open()?;
        application.ensure_consented(work)?;
        if !work.plan().channels.contains(&request.channel) {
            return Err(Refusal::with_status(422, Code::RequestInvalid));
        }
        let destination =
            contact(&application, request.channel).ok_or(Refusal::new(Code::FlowOutOfOrder))?;
        ensure_not_too_many(work, &application.id, destination)?;

        let (id, digits) = (random::name("otp"), random::six_digits());
        let expires_at = work.now.plus_ms(LASTS_MS);
        work.tx
            .prepare_cached(
                "INSERT INTO one_time_codes (id, application_id, channel, destination, code_hash,
                 sent_at, expires_at, attempts_left) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                id,
                application.id,
                to_text(&request.channel),
                destination,
                hash_of(&id, &digits),
                work.now.0,
                expires_at.0,
                ATTEMPTS
            ])?;
        work.tx
            .prepare_cached("INSERT INTO outbox (code_id, locale, digits) VALUES (?, ?, ?)")?
            .execute([&id, locale, &digits])?;
        let otp = Otp {
            masked_to: masked(destination),
            id,
            channel: request.channel,
            expires_at,
            resend_at: work.now.plus_ms(RESEND_MS),
            attempts_left: ATTEMPTS,
            length: LENGTH,
            server_time: work.now,
        };
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
        let code = find(work, &application.id, &id)?;
        if code.is_over(work.now, &application) {
            return Err(Refusal::new(Code::OtpExpired));
        }
        if code.attempts_left == 0 {
            return Err(Refusal::new(Code::OtpExhausted).attempts_left(0));
        }
        if code.hash != hash_of(&id, given.code.expose().trim()) {
            return wrong(work, &id, code.attempts_left - 1);
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

struct SentCode {
    channel: Channel,
    destination: String,
    hash: Vec<u8>,
    expires_at: Timestamp,
    attempts_left: u32,
    is_used: bool,
    is_newest: bool,
}

impl SentCode {
    /// Whether it ended, was used, was followed by another, or went to a contact that was changed.
    fn is_over(&self, now: Timestamp, application: &Application) -> bool {
        now >= self.expires_at
            || self.is_used
            || !self.is_newest
            || contact(application, self.channel) != Some(&self.destination)
    }
}

fn find(work: &Work<'_>, application_id: &str, id: &str) -> Result<SentCode, Refusal> {
    let mut query = work.tx.prepare_cached(
        "SELECT *, rowid = (SELECT max(rowid) FROM one_time_codes WHERE application_id = ?1)
         AS is_newest FROM one_time_codes WHERE application_id = ?1 AND id = ?2",
    )?;
    let found = query.query_row([application_id, id], |row| {
        Ok(SentCode {
            channel: name_at(row, "channel")?,
            destination: row.get("destination")?,
            hash: row.get("code_hash")?,
            expires_at: Timestamp(row.get("expires_at")?),
            attempts_left: row.get("attempts_left")?,
            is_used: row.get::<_, Option<i64>>("used_at")?.is_some(),
            is_newest: row.get("is_newest")?,
        })
    });
    found.optional()?.ok_or(Refusal::new(Code::NotFound))
}

fn wrong(work: &Work<'_>, id: &str, attempts_left: u32) -> Result<Answer, Refusal> {
    work.tx
        .prepare_cached("UPDATE one_time_codes SET attempts_left = ? WHERE id = ?")?
        .execute(params![attempts_left, id])?;
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

/// # Errors
/// `rate_limited`, with the time to wait: 30 s between codes to one destination, ten codes an hour.
fn ensure_not_too_many(
    work: &Work<'_>,
    application_id: &str,
    destination: &str,
) -> Result<(), Refusal> {
    let wait_until = |sql, values: &[&dyn rusqlite::ToSql]| -> Result<i64, Refusal> {
        let sent_at: Option<i64> = work
            .tx
            .prepare_cached(sql)?
            .query_row(values, |row| row.get(0))
            .optional()?;
        Ok(sent_at.unwrap_or(i64::MIN / 2))
    };
    let resend_at = RESEND_MS
        + wait_until(
            "SELECT sent_at FROM one_time_codes WHERE application_id = ? AND destination = ?
             ORDER BY rowid DESC LIMIT 1",
            &[&application_id, &destination],
        )?;
    let limit_ends_at = LIMIT_MS
        + wait_until(
            "SELECT sent_at FROM one_time_codes WHERE application_id = ?
             ORDER BY rowid DESC LIMIT 1 OFFSET ?",
            &[&application_id, &(LIMIT - 1)],
        )?;
    let wait_ms = resend_at.max(limit_ends_at).saturating_sub(work.now.0);
    if wait_ms > 0 {
        return Err(Refusal::new(Code::RateLimited).retry_after_ms(wait_ms));
    }
    Ok(())
}

/// Where a code goes by this channel.
fn contact(application: &Application, channel: Channel) -> Option<&str> {
    let contact = match channel {
        Channel::Email => application.identity.email.as_ref(),
        Channel::Sms | Channel::Voice => application.identity.phone.as_ref(),
        Channel::Unknown => None,
    };
    contact.map(|contact| contact.expose())
}

/// The name of the code salts it. Six digits are soon guessed all the same by whoever has the
/// database: a service that people rely on keys this hash with a secret kept elsewhere.
fn hash_of(id: &str, digits: &str) -> [u8; 32] {
    random::hash(&[b"code", id.as_bytes(), digits.as_bytes()])
}

/// Enough to recognise one's own: `+86•••••8000`, `l•••@example.com`.
fn masked(destination: &str) -> String {
    let dots = "•••";
    match destination.rsplit_once('@') {
        Some((local, domain)) => {
            let first: String = local.chars().take(1).collect();
            format!("{first}{dots}@{domain}")
        }
        None => {
            let shown = destination.len().saturating_sub(4);
            let head = shown.min(3);
            format!(
                "{}{dots}{dots}{}",
                &destination[..head],
                &destination[shown..]
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_contact_shows_its_ends_only() {
        assert_eq!(masked("+8613800138000"), "+86••••••8000");
        assert_eq!(masked("li@example.com"), "l•••@example.com");
        assert_eq!(masked("李@example.com"), "李•••@example.com");
    }
}
