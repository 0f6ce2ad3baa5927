//! `POST /v1/handoff` and `POST /v1/handoff/redeem`: going on with the same session on another device.

use crate::application::Application;
use crate::routes::sessions;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, random};
use axum::extract::State;
use axum::http::Uri;
use kaihu_protocol::{Code, Handoff, HandoffRedeem, HandoffRequest, Sensitive, Timestamp};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

/// Milliseconds that a code lasts.
const LASTS_MS: i64 = 10 * 60 * 1000;

/// Hex digits of a code: 128 bits. It has to fit into a QR code that a phone reads at once.
const CODE_LENGTH: usize = 32;

/// What is kept of the answer under the caller's key: all but the code.
#[derive(Serialize, Deserialize)]
struct Promised {
    application_id: String,
    page: String,
    expires_at: Timestamp,
}

/// Makes a code; it takes the place of any before it.
pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let code_of = |application_id: &str| code(&sandbox, application_id, write.key()?);
    let answer = write.by_person(&sandbox, |work, application, request: HandoffRequest| {
        if !is_of_origin(&request.page, &application.origin) {
            return Err(Refusal::with_status(422, Code::RequestInvalid));
        }
        let expires_at = work.now.plus_ms(LASTS_MS);
        work.tx
            .prepare_cached("INSERT OR REPLACE INTO handoffs VALUES (?, ?, ?)")?
            .execute(params![
                application.id,
                hash_of(&code_of(&application.id)?),
                expires_at.0
            ])?;
        let promised = Promised {
            application_id: application.id,
            page: request.page,
            expires_at,
        };
        Ok(Answer::json(201, &promised))
    })?;
    let promised: Promised = serde_json::from_slice(&answer.body)
        .map_err(|_| Refusal::with_status(500, Code::ServiceUnavailable))?;
    let code = code_of(&promised.application_id)?;
    let handoff = Handoff {
        url: Sensitive::from(format!("{}#kaihu={code}", promised.page)),
        expires_at: promised.expires_at,
    };
    Ok(Answer::json(201, &handoff))
}

/// A token of the session that the code leads to. From now on the code is used.
pub(crate) async fn redeem(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let session = sessions::made_for(&sandbox, &write, |work, given: HandoffRedeem| {
        redeemed(work, given.code.expose())
    })?;
    Ok(Answer::json(201, &session))
}

/// # Errors
/// `handoff.expired` when the code was used, has ended, was followed by another, or never was.
pub(crate) fn redeemed(work: &Work<'_>, code: &str) -> Result<Application, Refusal> {
    let application_id: Option<String> = work
        .tx
        .prepare_cached(
            "DELETE FROM handoffs WHERE code_hash = ? AND expires_at > ? RETURNING application_id",
        )?
        .query_row(params![hash_of(code), work.now.0], |row| row.get(0))
        .optional()?;
    let application_id = application_id.ok_or(Refusal::new(Code::HandoffExpired))?;
    Application::load(work, &application_id)?.ok_or(Refusal::new(Code::HandoffExpired))
}

/// The code that belongs to this intent of this person. It is made from a secret that is not in the
/// database, so that a retry brings the same one although it is kept nowhere.
fn code(sandbox: &Sandbox, application_id: &str, key: &str) -> Result<String, Refusal> {
    let secret = sandbox.config().api_key.as_bytes();
    let whole = random::hash(&[
        b"handoff",
        secret,
        application_id.as_bytes(),
        key.as_bytes(),
    ]);
    Ok(random::hex(&whole)[..CODE_LENGTH].to_owned())
}

fn hash_of(code: &str) -> [u8; 32] {
    random::hash(&[b"handoff code", code.as_bytes()])
}

/// Whether the page is of that origin; the empty origin stands for any. What is in brackets has to be an address,
/// or programs that read the link stumble over it.
fn is_of_origin(page: &str, origin: &str) -> bool {
    if page.contains(['[', ']']) && page.parse::<Uri>().is_err() {
        return false;
    }
    let rest = page.strip_prefix(origin);
    origin.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_an_origin_starts_with_it_and_goes_on_with_a_path() {
        let ours = "https://pay.example";
        assert!(is_of_origin("https://pay.example", ours));
        assert!(is_of_origin("https://pay.example/open", ours));
        for other in [
            "https://pay.example.evil/open",
            "https://pay.example:444/",
            "http://pay.example/",
        ] {
            assert!(!is_of_origin(other, ours), "{other}");
            assert!(is_of_origin(other, ""), "{other}");
        }
        assert!(!is_of_origin("http://[pay", ""));
        assert!(is_of_origin("http://[::1]:8080/open", ""));
    }
}
