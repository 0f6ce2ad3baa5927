//! `POST /v1/sessions` and `POST /v1/sessions/{id}/token`: server to server.

use crate::application::Application;
use crate::form::NoBody;
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, auth, housekeeping};
use axum::extract::State;
use kaihu_protocol::{ClientToken, SessionCreated, SessionRequest};

pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_server(&sandbox, |work, request: SessionRequest| {
        Ok(Answer::json(201, &open(work, &request.origin)?))
    })
}

pub(crate) async fn renew(
    State(sandbox): State<Sandbox>,
    Id(session_id): Id,
    write: Write,
) -> Result<Answer, Refusal> {
    write.by_server(&sandbox, |work, _: NoBody| {
        Ok(Answer::json(201, &renew_token(work, &session_id)?))
    })
}

/// A new session with its application and first token. An empty origin binds the token to none.
pub(crate) fn open(work: &Work<'_>, origin: &str) -> Result<SessionCreated, Refusal> {
    housekeeping::clear(work)?;
    let application = Application::create(work, origin)?;
    let ClientToken { token, expires_at } = auth::issue_token(work, &application.id)?;
    Ok(SessionCreated {
        session_id: application.session_id,
        application_id: application.id,
        token,
        expires_at,
    })
}

/// A new token for a session that is there.
pub(crate) fn renew_token(work: &Work<'_>, session_id: &str) -> Result<ClientToken, Refusal> {
    let application = Application::of_session(work, session_id)?;
    auth::issue_token(work, &application.id)
}
