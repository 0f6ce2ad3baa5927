//! `/demo/session`: the provider's own server, which in a demo nobody has.

use crate::routes::id::Id;
use crate::routes::sessions;
use crate::{Answer, Refusal, Sandbox};
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::ORIGIN;

/// A new session for the page that asks.
pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
) -> Result<Answer, Refusal> {
    let origin = headers.get(ORIGIN).and_then(|value| value.to_str().ok());
    sandbox.work(|work| {
        let created = sessions::open(work, origin.unwrap_or_default())?;
        Ok(Answer::json(201, &created))
    })
}

/// A new token for the same session.
pub(crate) async fn renew(
    State(sandbox): State<Sandbox>,
    Id(session_id): Id,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| {
        let token = sessions::renew_token(work, &session_id)?;
        Ok(Answer::json(201, &token))
    })
}
