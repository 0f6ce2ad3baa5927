//! Calls that change something, made harmless to repeat (draft-ietf-httpapi-idempotency-key-header).
//!
//! The answer is stored under the caller's key in the transaction that makes the change, so a
//! crash loses both or neither. What is stored is every answer to a call that took effect, also
//! when that answer is a problem (a wrong code costs a try once). A refusal that changed nothing is
//! not stored: the same key may come again once the cause is gone.

use crate::application::Application;
use crate::auth::Caller;
use crate::form::{self, Form};
use crate::work::Work;
use crate::{Answer, Refusal, Sandbox, body, password, random};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_TYPE, IF_MATCH};
use kaihu_protocol::Code;
use rusqlite::{OptionalExtension, params};

/// A request that changes something.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) caller: Caller,
    /// As it came.
    key: Option<Vec<u8>>,
    /// Whether the body says that it is JSON.
    is_json: bool,
    if_match: Option<String>,
    fingerprint: [u8; 32],
    /// Whether the body is worth guessing.
    has_secret: bool,
    body: Bytes,
}

impl Write {
    /// The same for a body with a secret that people choose: no quick hash of it is kept.
    pub(crate) fn with_a_secret(self) -> Write {
        Write {
            has_secret: true,
            ..self
        }
    }

    /// What tells this request from another.
    fn fingerprint(&self) -> Result<[u8; 32], Refusal> {
        match self.has_secret {
            true => password::fingerprint(&self.body, self.key()?),
            false => Ok(self.fingerprint),
        }
    }

    /// A change by the person whose client token came along, in the wizard that holds the session.
    /// `effect` gets the application as it is and the body; `Ok` makes the change stand and stores
    /// the answer.
    pub(crate) fn by_person<T: Form>(
        &self,
        sandbox: &Sandbox,
        effect: impl FnOnce(&Work<'_>, Application, T) -> Result<Answer, Refusal>,
    ) -> Result<Answer, Refusal> {
        self.by_anyone(sandbox, |work, application, body| {
            application.ensure_held(work, self.caller.instance()?)?;
            effect(work, application, body)
        })
    }

    /// The same, whichever wizard holds the session.
    pub(crate) fn by_anyone<T: Form>(
        &self,
        sandbox: &Sandbox,
        effect: impl FnOnce(&Work<'_>, Application, T) -> Result<Answer, Refusal>,
    ) -> Result<Answer, Refusal> {
        sandbox.work(|work| {
            let application = self.caller.application(work)?;
            let scope = application.id.clone();
            self.once(work, &scope, |body| effect(work, application, body))
        })
    }

    /// A change by the provider's own server.
    pub(crate) fn by_server<T: Form>(
        &self,
        sandbox: &Sandbox,
        effect: impl FnOnce(&Work<'_>, T) -> Result<Answer, Refusal>,
    ) -> Result<Answer, Refusal> {
        sandbox.work(|work| {
            self.caller.server(sandbox)?;
            self.once(work, "server", |body| effect(work, body))
        })
    }

    /// The answer stored in `scope` under this request's key, if there is one.
    ///
    /// # Errors
    /// `idempotency.key_missing`; `idempotency.key_reused` when the key came with another request.
    fn replay(
        &self,
        work: &Work<'_>,
        scope: &str,
        wanted: [u8; 32],
    ) -> Result<Option<Answer>, Refusal> {
        let stored: Option<(Vec<u8>, u16, Vec<u8>)> = work
            .tx
            .prepare_cached(
                "SELECT fingerprint, status, body FROM idempotency_keys WHERE scope = ? AND key = ?",
            )?
            .query_row(params![scope, self.key()?], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        match stored {
            Some((fingerprint, ..)) if fingerprint != wanted => {
                Err(Refusal::new(Code::IdempotencyKeyReused))
            }
            Some((_, status, body)) => Ok(Some(Answer::stored(status, body))),
            None => Ok(None),
        }
    }

    /// Stores the answer in `scope` under this request's key.
    fn store(
        &self,
        work: &Work<'_>,
        scope: &str,
        fingerprint: [u8; 32],
        answer: &Answer,
    ) -> Result<(), Refusal> {
        work.tx
            .prepare_cached("INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?, ?)")?
            .execute(params![
                scope,
                self.key()?,
                fingerprint,
                answer.status,
                answer.body,
                work.now.0
            ])?;
        Ok(())
    }

    /// The revision in `If-Match`, an entity tag such as `"3"`.
    ///
    /// # Errors
    /// 428 without the header; 400 when it is no revision.
    pub(crate) fn expected_rev(&self) -> Result<u64, Refusal> {
        let tag = self
            .if_match
            .as_deref()
            .ok_or(Refusal::with_status(428, Code::RequestInvalid))?;
        let rev = tag
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        rev.and_then(whole_number)
            .ok_or(Refusal::new(Code::RequestInvalid))
    }

    /// Does `effect` unless its answer is stored in `scope` under this request's key already.
    pub(crate) fn once<T: Form>(
        &self,
        work: &Work<'_>,
        scope: &str,
        effect: impl FnOnce(T) -> Result<Answer, Refusal>,
    ) -> Result<Answer, Refusal> {
        let fingerprint = self.fingerprint()?;
        if let Some(before) = self.replay(work, scope, fingerprint)? {
            return Ok(before);
        }
        let answer = effect(self.parse()?)?;
        self.store(work, scope, fingerprint, &answer)?;
        Ok(answer)
    }

    /// 1 to 255 printable characters without spaces.
    pub(crate) fn key(&self) -> Result<&str, Refusal> {
        match &self.key {
            None => Err(Refusal::new(Code::IdempotencyKeyMissing)),
            Some(key) if key.is_empty() => Err(Refusal::new(Code::IdempotencyKeyMissing)),
            Some(key) => std::str::from_utf8(key)
                .ok()
                .filter(|key| key.len() <= 255 && key.bytes().all(|b| b.is_ascii_graphic()))
                .ok_or(Refusal::new(Code::RequestInvalid)),
        }
    }

    fn parse<T: Form>(&self) -> Result<T, Refusal> {
        let text: &[u8] = match self.body.is_empty() {
            _ if !T::IS_READ => b"null",
            false if !self.is_json => return Err(Refusal::with_status(415, Code::RequestInvalid)),
            _ => &self.body,
        };
        form::read(text).ok_or(Refusal::new(Code::RequestInvalid))
    }
}

impl<S: Send + Sync> FromRequest<S> for Write {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Write, Refusal> {
        let (mut parts, body) = body::whole(request).await?;
        let Ok(caller) = Caller::from_request_parts(&mut parts, state).await;
        let key = parts.headers.get("idempotency-key");
        let key = key.map(|value| value.as_bytes().to_vec());
        // What is no text is no entity tag either.
        let if_match = parts.headers.get(IF_MATCH);
        let if_match = if_match.map(|value| value.to_str().unwrap_or_default().to_owned());
        let is_json = is_json(&parts.headers);
        let (method, path) = (parts.method.as_str(), parts.uri.path());
        Ok(Write {
            caller,
            key,
            if_match,
            is_json,
            has_secret: false,
            fingerprint: random::hash(&[method.as_bytes(), path.as_bytes(), &body]),
            body,
        })
    }
}

/// Whether `Content-Type` says `application/json`, with or without parameters.
fn is_json(headers: &HeaderMap) -> bool {
    let media_type = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let media_type = media_type.unwrap_or_default().split(';').next();
    media_type.is_some_and(|text| text.trim().eq_ignore_ascii_case("application/json"))
}

/// A number of at most 19 digits, without sign and leading zeros.
pub(crate) fn whole_number(text: &str) -> Option<u64> {
    let plain = (1..=19).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}
