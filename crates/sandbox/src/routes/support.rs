//! `POST /v1/support`: a case for the provider's people, also before consent and during maintenance.

use crate::db::to_text;
use crate::form::{Form, is_measured};
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, random};
use axum::extract::State;
use kaihu_protocol::{Code, LONGEST_MESSAGE, ReplyBy, SupportCase, SupportRequest, Timestamp};
use rusqlite::{OptionalExtension, params};

const HOUR_MS: i64 = 60 * 60 * 1000;

/// Cases that an application may open in an hour.
const MOST_CASES: u32 = 5;

/// Milliseconds of work within which a case is answered.
const ANSWERED_MS: i64 = 24 * HOUR_MS;

impl Form for SupportRequest {
    fn is_well_formed(&self) -> bool {
        let length = self.message.as_ref().map(|it| it.expose().chars().count());
        let measured = self.description.entries.iter().flat_map(|it| it.measured);
        self.description.is_well_formed()
            && length.is_none_or(|length| length <= LONGEST_MESSAGE)
            && self.reply_by != Some(ReplyBy::Unknown)
            && measured.into_iter().all(is_measured)
    }
}

/// Opens a case, whichever wizard holds the session: who was refused for that may ask why.
pub(crate) async fn open(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    let opens_at = sandbox.support(write.caller.locale).opens_at;
    write.by_anyone(&sandbox, |work, application, request: SupportRequest| {
        ensure_not_too_often(work, &application.id)?;
        let case = SupportCase {
            case_ref: case_ref(),
            answer_by: opens_at.unwrap_or(work.now).plus_ms(ANSWERED_MS),
        };
        work.tx
            .prepare_cached("INSERT INTO support_cases VALUES (?, ?, ?, ?, ?)")?
            .execute(params![
                case.case_ref,
                application.id,
                to_text(&request),
                work.now.0,
                case.answer_by.0
            ])?;
        Ok(Answer::json(201, &case))
    })
}

/// # Errors
/// `rate_limited` after [`MOST_CASES`] in an hour, until the first of them is an hour old.
fn ensure_not_too_often(work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
    let after = work.now.plus_ms(-HOUR_MS);
    let oldest: Option<i64> = work
        .tx
        .prepare_cached(
            "SELECT created_at FROM support_cases WHERE application_id = ? AND created_at > ?
             ORDER BY created_at DESC LIMIT 1 OFFSET ?",
        )?
        .query_row(params![application_id, after.0, MOST_CASES - 1], |row| {
            row.get(0)
        })
        .optional()?;
    match oldest {
        Some(at) => {
            let wait_ms = Timestamp(at).plus_ms(HOUR_MS).0 - work.now.0;
            Err(Refusal::new(Code::RateLimited).retry_after_ms(wait_ms))
        }
        None => Ok(()),
    }
}

/// `K-7F3A-91C2`: short enough to be told on the phone, from 32 random bits. The same twice breaks the key of
/// the table, and the call is made again.
fn case_ref() -> String {
    let digits = random::secret().to_ascii_uppercase();
    format!("K-{}-{}", &digits[..4], &digits[4..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_can_be_told_on_the_phone() {
        let name = case_ref();
        let parts: Vec<&str> = name.split('-').collect();
        assert_eq!(parts.len(), 3, "{name}");
        assert!(parts[1..].iter().all(|part| part.len() == 4), "{name}");
        assert_ne!(name, case_ref());
    }
}
