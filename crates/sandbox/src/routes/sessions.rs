//! `POST /v1/sessions` and `POST /v1/sessions/{id}/token`: server to server.

use crate::application::Application;
use crate::form::NoBody;
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, auth, housekeeping};
use axum::extract::State;
use kaihu_protocol::{ClientToken, Code, SessionCreated, SessionRequest};

pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let answer = write.by_server(&sandbox, |work, request: SessionRequest| {
        Ok(Answer::json(201, &open(work, &request.origin)?))
    })?;
    sandbox.remove_superfluous_objects().await?;
    Ok(answer)
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

/// A session that is there, with a new token.
pub(crate) fn go_on(work: &Work<'_>, application_id: &str) -> Result<SessionCreated, Refusal> {
    let found = Application::load(work, application_id)?;
    with_token(work, found.ok_or(Refusal::new(Code::NotFound))?)
}

/// A new session with its application and first token. An empty origin binds the token to none.
pub(crate) fn open(work: &Work<'_>, origin: &str) -> Result<SessionCreated, Refusal> {
    housekeeping::clear(work)?;
    with_token(work, Application::create(work, origin)?)
}

fn with_token(work: &Work<'_>, application: Application) -> Result<SessionCreated, Refusal> {
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
    let found = Application::find_session(work, session_id)?;
    let application = found.ok_or(Refusal::new(Code::NotFound))?;
    auth::issue_token(work, &application.id)
}
