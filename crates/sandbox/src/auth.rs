//! Who is calling: a person's browser with a client token, or the provider's server with its key.

use crate::policy::Locale;
use crate::work::Work;
use crate::{Refusal, Sandbox, application::Application, random};
use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, ORIGIN};
use axum::http::request::Parts;
use kaihu_protocol::{Code, Timestamp};
use rusqlite::{OptionalExtension, params};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Milliseconds that a client token lasts.
const TOKEN_MS: i64 = 15 * 60 * 1000;

/// What a request says of its caller.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    bearer: Option<String>,
    origin: Option<String>,
    /// `Wallet-Instance` as it came.
    instance: Option<String>,
    /// Whether this call was counted. One call may look up its application several times.
    is_counted: Arc<AtomicBool>,
    pub(crate) locale: Locale,
}

impl Caller {
    /// The application whose client token the caller has.
    ///
    /// # Errors
    /// `session.expired` without a valid token; 403 from a page of another origin than the
    /// session's; 400 from a wizard whose name is none; `rate_limited`.
    pub(crate) fn application(&self, work: &Work<'_>) -> Result<Application, Refusal> {
        let found: Option<(String, i64)> = work
            .tx
            .prepare_cached("SELECT application_id, expires_at FROM tokens WHERE hash = ?")?
            .query_row([self.token_hash()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let id = match found {
            Some((id, expires_at)) if work.now < Timestamp(expires_at) => id,
            _ => return Err(Refusal::new(Code::SessionExpired)),
        };
        let application =
            Application::load(work, &id)?.ok_or(Refusal::new(Code::SessionExpired))?;
        match &self.origin {
            Some(origin) if !application.origin.is_empty() && *origin != application.origin => {
                Err(Refusal::with_status(403, Code::RequestInvalid))
            }
            _ => {
                self.instance()?;
                if !self.is_counted.swap(true, Ordering::Relaxed) {
                    work.sandbox.0.calls.count(work, &id)?;
                }
                Ok(application)
            }
        }
    }

    /// The wizard that calls, `None` for a client that does not say.
    ///
    /// # Errors
    /// 400 when the name is no UUID.
    pub(crate) fn instance(&self) -> Result<Option<&str>, Refusal> {
        match self.instance.as_deref() {
            Some(name) if !is_uuid(name) => Err(Refusal::new(Code::RequestInvalid)),
            name => Ok(name),
        }
    }

    /// Whether the caller has the server's key.
    ///
    /// # Errors
    /// 401 when not.
    pub(crate) fn server(&self, sandbox: &Sandbox) -> Result<(), Refusal> {
        // Hashes are compared, so that the time taken tells nothing of the key.
        let key = hash_of(&sandbox.config().api_key);
        (self.token_hash() == key)
            .then_some(())
            .ok_or(Refusal::with_status(401, Code::RequestInvalid))
    }

    /// What the caller's secret is kept under.
    pub(crate) fn token_hash(&self) -> [u8; 32] {
        hash_of(self.bearer.as_deref().unwrap_or_default())
    }
}

/// From now on this is a client token of this application; when it ends.
pub(crate) fn take_token(
    work: &Work<'_>,
    application_id: &str,
    token: &str,
) -> Result<Timestamp, Refusal> {
    let expires_at = work.now.plus_ms(TOKEN_MS);
    work.tx
        .prepare_cached(
            "INSERT OR REPLACE INTO tokens (hash, application_id, expires_at) VALUES (?, ?, ?)",
        )?
        .execute(params![hash_of(token), application_id, expires_at.0])?;
    Ok(expires_at)
}

/// As RFC 9562 writes it. Capitals count as other digits: it is compared, not read.
fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

fn hash_of(secret: &str) -> [u8; 32] {
    random::hash(&[b"token", secret.as_bytes()])
}

impl<S: Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Caller, Infallible> {
        let text = |name| {
            parts
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        Ok(Caller {
            bearer: text(AUTHORIZATION)
                .and_then(|value| value.strip_prefix("Bearer "))
                .map(str::to_owned),
            origin: text(ORIGIN).map(str::to_owned),
            is_counted: Arc::default(),
            // What is no text is no name either.
            instance: parts
                .headers
                .get("wallet-instance")
                .map(|value| value.to_str().unwrap_or_default().to_owned()),
            locale: Locale::accepted(text(ACCEPT_LANGUAGE).unwrap_or_default()),
        })
    }
}
