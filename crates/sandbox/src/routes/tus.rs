//! `HEAD` and `PATCH /v1/uploads/{id}`: the bytes by tus 1.0.0. How many arrived is the length of
//! the file, so an upload goes on where it stopped, whoever crashed.

use crate::auth::Caller;
use crate::body::in_time;
use crate::picture::{self, Picture};
use crate::routes::id::Id;
use crate::sending::Turn;
use crate::write::whole_number;
use crate::{Refusal, Sandbox};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use kaihu_protocol::{Code, UploadMode};
use std::fs::{File, OpenOptions};
use std::io::Write;

const TUS_RESUMABLE: &str = "tus-resumable";
const TUS_VERSION: &str = "tus-version";
const UPLOAD_OFFSET: &str = "upload-offset";
const UPLOAD_LENGTH: &str = "upload-length";
const VERSION: HeaderValue = HeaderValue::from_static("1.0.0");

/// How many bytes are there.
pub(crate) async fn offset(
    State(sandbox): State<Sandbox>,
    Id(id): Id,
    caller: Caller,
    headers: HeaderMap,
) -> Response {
    match find(&sandbox, &caller, &id, &headers) {
        Ok((upload, at)) => {
            let length = HeaderValue::from(upload.length);
            let mut response = progress(StatusCode::OK, at);
            response.headers_mut().insert(UPLOAD_LENGTH, length);
            response
        }
        Err(refusal) => with_version(refusal.into_response()),
    }
}

/// Adds bytes at the end. Those that came before a connection broke are kept.
pub(crate) async fn append(
    State(sandbox): State<Sandbox>,
    Id(id): Id,
    caller: Caller,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let mut elsewhere = None;
    let turn = sandbox.take_turn(&id, || {
        let (upload, at, given) = ready(&sandbox, &caller, &id, &parts.headers)?;
        if given != at {
            elsewhere = Some(at);
            return Err(Refusal::with_status(409, Code::RequestInvalid));
        }
        Ok((upload, at))
    });
    let (turn, (upload, at)) = match turn {
        Ok(turn) => turn,
        Err(refusal) => {
            let mut response = refusal.into_response();
            if let Some(at) = elsewhere {
                // Told where to go on, the client need not ask.
                response.headers_mut().insert(UPLOAD_OFFSET, at.into());
            }
            return with_version(response);
        }
    };
    match receive(&sandbox, &turn, &upload, at, body).await {
        Ok(at) => progress(StatusCode::NO_CONTENT, at),
        Err(refusal) => with_version(refusal.into_response()),
    }
}

/// The upload and how many of its bytes are there.
fn find(
    sandbox: &Sandbox,
    caller: &Caller,
    id: &str,
    headers: &HeaderMap,
) -> Result<(Picture, u64), Refusal> {
    let upload = sandbox.work(|work| {
        let application = caller.application(work)?;
        if headers.get(TUS_RESUMABLE) != Some(&VERSION) {
            return Err(Refusal::with_status(412, Code::RequestInvalid));
        }
        let upload = picture::find(work, &application.id, id)?;
        match upload.mode {
            UploadMode::Tus => Ok(upload),
            _ => Err(Refusal::new(Code::NotFound)),
        }
    })?;
    let at = match std::fs::metadata(sandbox.picture(&upload.id)) {
        Ok(file) => file.len(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => 0,
        Err(error) => return Err(error.into()),
    };
    Ok((upload, at))
}

/// The upload, how many of its bytes are there, and from which one on the request brings more.
fn ready(
    sandbox: &Sandbox,
    caller: &Caller,
    id: &str,
    headers: &HeaderMap,
) -> Result<(Picture, u64, u64), Refusal> {
    let (upload, at) = find(sandbox, caller, id, headers)?;
    let media_type = headers.get(CONTENT_TYPE);
    if media_type.is_none_or(|value| value != "application/offset+octet-stream") {
        return Err(Refusal::with_status(415, Code::RequestInvalid));
    }
    let given = headers.get(UPLOAD_OFFSET);
    let given = given.and_then(|value| whole_number(value.to_str().ok()?));
    let given = given.ok_or(Refusal::new(Code::RequestInvalid))?;
    sandbox.work(|work| {
        let application = caller.application(work)?;
        application.ensure_held(work, caller.instance()?)
    })?;
    if upload.completed {
        return Err(Refusal::with_status(403, Code::RequestInvalid));
    }
    Ok((upload, at, given))
}

/// Writes what comes, as it comes; the new number of bytes.
async fn receive(
    sandbox: &Sandbox,
    turn: &Turn,
    upload: &Picture,
    mut at: u64,
    body: Body,
) -> Result<u64, Refusal> {
    let path = sandbox.picture(&upload.id);
    let mut file: File = OpenOptions::new().create(true).append(true).open(path)?;
    let mut chunks = body.into_data_stream();
    while let Some(chunk) = in_time(chunks.next()).await? {
        // A broken connection: nobody is there to read the answer.
        let chunk = chunk.map_err(|_| Refusal::new(Code::RequestInvalid))?;
        at += chunk.len() as u64;
        if at > upload.length {
            return Err(Refusal::with_status(413, Code::RequestInvalid));
        }
        turn.write(|| file.write_all(&chunk))?;
    }
    file.sync_data()?;
    Ok(at)
}

fn progress(status: StatusCode, at: u64) -> Response {
    let mut response = status.into_response();
    let headers = response.headers_mut();
    headers.insert(UPLOAD_OFFSET, at.into());
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    with_version(response)
}

/// Every answer tells the version that is spoken; where another was asked for, also that it is the only one.
fn with_version(mut response: Response) -> Response {
    let is_other_version = response.status() == StatusCode::PRECONDITION_FAILED;
    let headers = response.headers_mut();
    headers.insert(TUS_RESUMABLE, VERSION);
    if is_other_version {
        headers.insert(TUS_VERSION, VERSION);
    }
    response
}
