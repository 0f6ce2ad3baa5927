//! A write whose first request is still running is told so, rather than run beside it.

use crate::{Refusal, Sandbox, body, lock, random};
use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kaihu_protocol::Code;
use std::collections::HashSet;
use std::sync::Mutex;

/// What is running now. Not kept over a restart: then nothing is.
#[derive(Default)]
pub(crate) struct InFlight(Mutex<HashSet<[u8; 32]>>);

/// Holds a name until it is dropped, also when the client hangs up.
pub(crate) struct Claim {
    sandbox: Sandbox,
    name: [u8; 32],
}

impl Sandbox {
    /// Claims `name`; `None` while somebody else holds it.
    pub(crate) fn claim(&self, name: [u8; 32]) -> Option<Claim> {
        lock(&self.0.in_flight.0).insert(name).then(|| Claim {
            sandbox: self.clone(),
            name,
        })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        lock(&self.sandbox.0.in_flight.0).remove(&self.name);
    }
}

/// Answers `idempotency.in_progress` while the same caller's request with the same key runs. One whose body
/// is still on its way does not run: its client may have given it up, and sent it again.
pub(crate) async fn one_at_a_time(
    State(sandbox): State<Sandbox>,
    request: Request,
    next: Next,
) -> Response {
    let writes = !request.method().is_safe();
    // The bytes of a picture have no key, and are not held to the size of JSON.
    let writes = writes && !request.headers().contains_key("tus-resumable");
    let Some(name) = name_of(request.headers()).filter(|_| writes) else {
        return next.run(request).await;
    };
    let (parts, body) = match body::whole(request).await {
        Ok(whole) => whole,
        Err(refusal) => return refusal.into_response(),
    };
    match sandbox.claim(name) {
        Some(_claim) => next.run(Request::from_parts(parts, body.into())).await,
        None => Refusal::new(Code::IdempotencyInProgress)
            .retry_after_ms(1_000)
            .into_response(),
    }
}

/// Caller and key, if there is a key.
fn name_of(headers: &HeaderMap) -> Option<[u8; 32]> {
    let text = |name: &str| headers.get(name).map(|value| value.as_bytes());
    let caller = text(AUTHORIZATION.as_str()).unwrap_or_default();
    Some(random::hash(&[b"write", caller, text("idempotency-key")?]))
}
