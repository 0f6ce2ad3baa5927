//! `X-Request-Id`: the client's own name for the request, or one made here.

use crate::random;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Longer names are not echoed.
const MAX_LENGTH: usize = 128;

pub(crate) async fn echo(request: Request, next: Next) -> Response {
    let given = request.headers().get(X_REQUEST_ID).filter(|id| {
        id.len() <= MAX_LENGTH && !id.is_empty() && id.as_bytes().iter().all(u8::is_ascii_graphic)
    });
    let id = match given {
        Some(id) => Some(id.clone()),
        None => HeaderValue::from_str(&random::name("req")).ok(),
    };
    let mut response = next.run(request).await;
    if let Some(id) = id {
        response.headers_mut().insert(X_REQUEST_ID, id);
    }
    response
}
