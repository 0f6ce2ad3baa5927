//! `/demo/session`: the provider's own server, which in a demo nobody has.

use crate::application::Application;
use crate::routes::id::Id;
use crate::routes::{handoff, sessions};
use crate::work::Work;
use crate::{Answer, Refusal, Sandbox, SecondFactor, housekeeping};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{COOKIE, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use kaihu_protocol::{ClientToken, Code, SessionCreated};
use serde::Deserialize;

/// The cookie in which the page's own server keeps the name of the session. No script can read it.
const COOKIE_NAME: &str = "demo_session";

/// What the page may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Wish {
    /// The code from the page's address, to go on with the session of another device.
    handoff: Option<String>,
    /// A new session, also where the cookie names one.
    fresh: bool,
    /// Whether a new session asks for a passkey or an authenticator app; without it, what the plan says.
    second_factor: Option<SecondFactor>,
}

/// The session of the code, else that of the cookie, else a new one, for the page that asks.
pub(crate) async fn create(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let wish = match body.is_empty() {
        true => Wish::default(),
        false => serde_json::from_slice::<Option<Wish>>(&body)
            .map_err(|_| Refusal::new(Code::RequestInvalid))?
            .unwrap_or_default(),
    };
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let origin = text(ORIGIN).unwrap_or_default();
    let known = text(COOKIE).and_then(named_session).filter(|_| !wish.fresh);
    sandbox.work(housekeeping::expire)?;
    let session = sandbox.work(|work| {
        let application = match (&wish.handoff, known) {
            (Some(code), _) => handoff::redeemed(work, code)?,
            (None, Some(id)) => match of_page(work, id, origin)? {
                Some(application) => application,
                None => begin(work, origin, wish.second_factor)?,
            },
            (None, None) => begin(work, origin, wish.second_factor)?,
        };
        sessions::with_token(work, application)
    })?;
    Ok(remembered(&session))
}

fn begin(
    work: &Work<'_>,
    origin: &str,
    wish: Option<SecondFactor>,
) -> Result<Application, Refusal> {
    let begun = sessions::begin(work, origin)?;
    match wish {
        Some(second_factor) => begun.wish_for(work, second_factor),
        None => Ok(begun),
    }
}

/// A new token for the same session.
pub(crate) async fn renew(
    State(sandbox): State<Sandbox>,
    Id(session_id): Id,
) -> Result<Answer, Refusal> {
    sandbox.work(housekeeping::expire)?;
    sandbox.work(|work| {
        let found = Application::find_session(work, &session_id)?;
        let found = found.ok_or(Refusal::new(Code::NotFound))?;
        let SessionCreated {
            token, expires_at, ..
        } = sessions::with_token(work, found)?;
        Ok(Answer::json(201, &ClientToken { token, expires_at }))
    })
}

/// The session of that name, if it is there and of this origin.
fn of_page(work: &Work<'_>, id: &str, origin: &str) -> Result<Option<Application>, Refusal> {
    let found = Application::find_session(work, id)?;
    Ok(found.filter(|application| application.origin == origin))
}

fn named_session(cookies: &str) -> Option<&str> {
    let mut all = cookies.split(';');
    all.find_map(|cookie| cookie.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='))
}

/// The answer, with the cookie that leads back here for a day.
fn remembered(session: &SessionCreated) -> Response {
    let id = &session.session_id;
    let cookie = format!("{COOKIE_NAME}={id}; HttpOnly; SameSite=Lax; Path=/demo; Max-Age=86400");
    let mut response = Answer::json(201, session).into_response();
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_session_is_found_among_other_cookies() {
        assert_eq!(named_session("a=1; demo_session=ses_1;b=2"), Some("ses_1"));
        assert_eq!(named_session("demo_sessions=x; other_demo_session=y"), None);
        assert_eq!(named_session(""), None);
    }
}
