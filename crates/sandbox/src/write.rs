//! Calls that change something, made harmless to repeat (draft-ietf-httpapi-idempotency-key-header).
//!
//! The answer is stored under the caller's key in the transaction that makes the change, so a
//! crash loses both or neither. What is stored is every answer to a call that took effect, also
//! when that answer is a problem (a wrong code costs a try once). A refusal that changed nothing is
//! not stored: the same key may come again once the cause is gone.

use crate::application::Application;
use crate::auth::Caller;
use crate::work::Work;
use crate::{Answer, Refusal, Sandbox, random};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use kaihu_protocol::Code;
use rusqlite::{OptionalExtension, params};
use serde::de::DeserializeOwned;

/// A request that changes something.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) caller: Caller,
    key: Option<String>,
    if_match: Option<String>,
    fingerprint: [u8; 32],
    body: Bytes,
}

impl Write {
    /// A change by the person whose client token came along. `effect` gets the application as it
    /// is and the body; `Ok` makes the change stand and stores the answer.
    pub(crate) fn by_person<T: DeserializeOwned>(
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
    pub(crate) fn by_server<T: DeserializeOwned>(
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
    fn replay(&self, work: &Work<'_>, scope: &str) -> Result<Option<Answer>, Refusal> {
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
            Some((fingerprint, ..)) if fingerprint != self.fingerprint => {
                Err(Refusal::new(Code::IdempotencyKeyReused))
            }
            Some((_, status, body)) => Ok(Some(Answer::stored(status, body))),
            None => Ok(None),
        }
    }

    /// Stores the answer in `scope` under this request's key.
    fn store(&self, work: &Work<'_>, scope: &str, answer: &Answer) -> Result<(), Refusal> {
        work.tx
            .prepare_cached("INSERT INTO idempotency_keys VALUES (?, ?, ?, ?, ?, ?)")?
            .execute(params![
                scope,
                self.key()?,
                self.fingerprint,
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
        tag.trim()
            .trim_matches('"')
            .parse()
            .map_err(|_| Refusal::new(Code::RequestInvalid))
    }

    /// Does `effect` unless its answer is stored in `scope` under this request's key already.
    pub(crate) fn once<T: DeserializeOwned>(
        &self,
        work: &Work<'_>,
        scope: &str,
        effect: impl FnOnce(T) -> Result<Answer, Refusal>,
    ) -> Result<Answer, Refusal> {
        if let Some(before) = self.replay(work, scope)? {
            return Ok(before);
        }
        let answer = effect(self.parse()?)?;
        self.store(work, scope, &answer)?;
        Ok(answer)
    }

    fn key(&self) -> Result<&str, Refusal> {
        let key = self.key.as_deref().map(str::trim).unwrap_or_default();
        match key.len() {
            0 => Err(Refusal::new(Code::IdempotencyKeyMissing)),
            1..=255 => Ok(key),
            _ => Err(Refusal::new(Code::RequestInvalid)),
        }
    }

    fn parse<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        let text: &[u8] = if self.body.is_empty() {
            b"null"
        } else {
            &self.body
        };
        serde_json::from_slice(text).map_err(|_| Refusal::new(Code::RequestInvalid))
    }
}

impl<S: Send + Sync> FromRequest<S> for Write {
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Write, Refusal> {
        let (mut parts, body) = request.into_parts();
        let Ok(caller) = Caller::from_request_parts(&mut parts, state).await;
        let text = |headers: &HeaderMap, name| {
            let value = headers.get(name)?.to_str().ok()?;
            Some(value.to_owned())
        };
        let key = text(&parts.headers, "idempotency-key");
        let if_match = text(&parts.headers, "if-match");
        let (method, path) = (parts.method.clone(), parts.uri.path().to_owned());
        let body = Bytes::from_request(Request::from_parts(parts, body), state)
            .await
            .map_err(|refused| {
                let status = refused.into_response().status().as_u16();
                Refusal::with_status(status, Code::RequestInvalid)
            })?;
        Ok(Write {
            caller,
            key,
            if_match,
            fingerprint: random::hash(&[method.as_str().as_bytes(), path.as_bytes(), &body]),
            body,
        })
    }
}
