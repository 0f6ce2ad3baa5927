//! Faults made to order, so that tests see the wizard meet them.

use crate::{Refusal, Sandbox, lock};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use kaihu_protocol::Code;
use serde::Deserialize;
use std::time::Duration;

/// A fault for the next requests that fit: body of `POST /test/fault`.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Fault {
    /// Start of the path, such as `/v1/otp`.
    path_prefix: String,
    /// Only this method.
    #[serde(default)]
    method: Option<String>,
    kind: Kind,
    /// HTTP status of `status` (503 unless told) and `html` (200 unless told).
    #[serde(default)]
    status: Option<u16>,
    /// `Retry-After` of `status`, in seconds.
    #[serde(default)]
    retry_after_s: Option<u32>,
    /// Milliseconds of `delay`.
    #[serde(default)]
    delay_ms: u64,
    /// How many requests it meets.
    #[serde(default = "once")]
    times: u32,
    /// For `status`, `html` and `drop`: whether the request takes effect all the same.
    #[serde(default)]
    takes_effect: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    /// A problem with that status in place of the answer.
    Status,
    /// A page of HTML in place of the answer, as hotel networks send it.
    Html,
    /// The answer breaks off half way. The request takes effect.
    Truncate,
    /// The answer comes late.
    Delay,
    /// The connection ends without an answer.
    Drop,
}

fn once() -> u32 {
    1
}

/// Marks a response that must not be sent: the connection is to be cut in its place. Whoever calls
/// the router in the same process looks for it among the response's extensions.
#[derive(Clone, Copy, Debug)]
pub struct Dropped;

/// Marks a response that a fault put in place of the sandbox's own. It need not be of the contract.
#[derive(Clone, Copy, Debug)]
pub struct MadeToOrder;

impl Sandbox {
    pub(crate) fn add_fault(&self, fault: Fault) {
        lock(&self.0.faults).push(fault);
    }

    fn take_fault(&self, method: &Method, path: &str) -> Option<Fault> {
        let mut faults = lock(&self.0.faults);
        faults.retain(|fault| fault.times > 0);
        let fault = faults.iter_mut().find(|fault| {
            let wanted = fault.method.as_deref();
            path.starts_with(&fault.path_prefix)
                && wanted.is_none_or(|wanted| method.as_str().eq_ignore_ascii_case(wanted))
        })?;
        fault.times -= 1;
        Some(fault.clone())
    }
}

/// Lets requests run into the faults that were ordered, each as often as it was ordered.
pub(crate) async fn inject(
    State(sandbox): State<Sandbox>,
    request: Request,
    next: Next,
) -> Response {
    let Some(fault) = sandbox.take_fault(request.method(), request.uri().path()) else {
        return next.run(request).await;
    };
    if fault.kind == Kind::Delay {
        tokio::time::sleep(Duration::from_millis(fault.delay_ms)).await;
        return next.run(request).await;
    }
    if fault.kind == Kind::Truncate {
        return truncated(next.run(request).await).await;
    }
    if fault.takes_effect {
        drop(next.run(request).await);
    }
    let mut response = match fault.kind {
        Kind::Html => html(fault.status),
        Kind::Drop => {
            let mut response = StatusCode::BAD_GATEWAY.into_response();
            response.extensions_mut().insert(Dropped);
            response
        }
        _ => problem(fault.status, fault.retry_after_s),
    };
    response.extensions_mut().insert(MadeToOrder);
    response
}

fn problem(status: Option<u16>, retry_after_s: Option<u32>) -> Response {
    let status = status.unwrap_or(503);
    let code = match status {
        401 => Code::SessionExpired,
        429 => Code::RateLimited,
        ..500 => Code::RequestInvalid,
        _ => Code::ServiceUnavailable,
    };
    let refusal = Refusal::with_status(status, code);
    match retry_after_s {
        Some(seconds) => refusal.retry_after_ms(i64::from(seconds) * 1000),
        None => refusal,
    }
    .into_response()
}

fn html(status: Option<u16>) -> Response {
    let page = "<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>";
    let mut response = Response::new(Body::from(page));
    *response.status_mut() = status
        .and_then(|status| StatusCode::from_u16(status).ok())
        .unwrap_or(StatusCode::OK);
    let media_type = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

/// The first half of the body, then an error, on which the connection is cut.
async fn truncated(response: Response) -> Response {
    let (parts, body) = response.into_parts();
    let Ok(whole) = axum::body::to_bytes(body, usize::MAX).await else {
        return StatusCode::BAD_GATEWAY.into_response();
    };
    let half = whole.slice(..whole.len() / 2);
    let broken = async {
        // The first half leaves before the connection does.
        tokio::task::yield_now().await;
        Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
    };
    let halves = stream::iter([Ok(half)]).chain(stream::once(broken));
    let body = Body::from_stream(halves);
    Response::from_parts(parts, body)
}
