//! `POST /v1/sessions` and `POST /v1/sessions/{id}/token`: server to server.

use crate::application::Application;
use crate::form::{Form, NoBody};
use crate::routes::id::Id;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, auth, housekeeping, random};
use axum::extract::State;
use kaihu_protocol::{ClientToken, Code, SessionCreated, SessionRequest, Timestamp};
use serde::{Deserialize, Serialize};

pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    write: Write,
) -> Result<Answer, Refusal> {
    let created = made_for(&sandbox, &write, |work, request: SessionRequest| {
        begin(work, &request.origin)
    })?;
    sandbox.remove_superfluous_objects().await?;
    Ok(Answer::json(201, &created))
}

pub(crate) async fn renew(
    State(sandbox): State<Sandbox>,
    Id(session_id): Id,
    write: Write,
) -> Result<Answer, Refusal> {
    sandbox.work(housekeeping::expire)?;
    let session = made_for(&sandbox, &write, |work, _: NoBody| {
        let found = Application::find_session(work, &session_id)?;
        found.ok_or(Refusal::new(Code::NotFound))
    })?;
    let SessionCreated {
        token, expires_at, ..
    } = session;
    Ok(Answer::json(201, &ClientToken { token, expires_at }))
}

/// What is kept of an answer under the caller's key: all but the token.
#[derive(Serialize, Deserialize)]
struct Kept {
    session_id: String,
    application_id: String,
    expires_at: Timestamp,
}

/// A call of the provider's server that brings a token of the application that `find` says. The token
/// is made from a secret that is not in the database, so that a retry brings the same one although it
/// is kept nowhere.
pub(crate) fn made_for<T: Form>(
    sandbox: &Sandbox,
    write: &Write,
    find: impl FnOnce(&Work<'_>, T) -> Result<Application, Refusal>,
) -> Result<SessionCreated, Refusal> {
    let secret = sandbox.config().api_key.as_bytes();
    let token_of = |application_id: &str| {
        let key = write.key()?.as_bytes();
        let whole = random::hash(&[b"client token", secret, application_id.as_bytes(), key]);
        Ok::<_, Refusal>(random::hex(&whole))
    };
    let answer = write.by_server(sandbox, |work, body: T| {
        let application = find(work, body)?;
        let expires_at = auth::take_token(work, &application.id, &token_of(&application.id)?)?;
        let kept = Kept {
            session_id: application.session_id,
            application_id: application.id,
            expires_at,
        };
        Ok(Answer::json(201, &kept))
    })?;
    let kept: Kept = serde_json::from_slice(&answer.body)
        .map_err(|_| Refusal::with_status(500, Code::ServiceUnavailable))?;
    Ok(SessionCreated {
        token: token_of(&kept.application_id)?,
        session_id: kept.session_id,
        application_id: kept.application_id,
        expires_at: kept.expires_at,
    })
}

/// A new session with its application. An empty origin binds its tokens to none.
pub(crate) fn begin(work: &Work<'_>, origin: &str) -> Result<Application, Refusal> {
    housekeeping::clear(work)?;
    Application::create(work, origin)
}

/// The session with a token that nobody can ask for again.
pub(crate) fn with_token(
    work: &Work<'_>,
    application: Application,
) -> Result<SessionCreated, Refusal> {
    let token = random::secret();
    Ok(SessionCreated {
        expires_at: auth::take_token(work, &application.id, &token)?,
        session_id: application.session_id,
        application_id: application.id,
        token,
    })
}
