//! Bodies, for which nobody waits without end.

use crate::Refusal;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts;
use axum::response::IntoResponse;
use kaihu_protocol::Code;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::time::timeout;

/// For a whole body of JSON, and for the next bytes of a picture.
const PATIENCE: Duration = Duration::from_secs(10);

/// The request with all of its body.
///
/// # Errors
/// 413 when it is too large, 400 when the connection breaks, 408 when it does not come in time.
pub(crate) async fn whole(request: Request) -> Result<(Parts, Bytes), Refusal> {
    let (parts, body) = request.into_parts();
    let request = Request::from_parts(parts.clone(), body);
    let body = in_time(Bytes::from_request(request, &())).await?;
    let body = body.map_err(|refused| {
        let status = refused.into_response().status().as_u16();
        Refusal::with_status(status, Code::RequestInvalid)
    })?;
    Ok((parts, body))
}

/// # Errors
/// 408 when it does not come in time. The same may come again, so the code is one that says so.
pub(crate) async fn in_time<T>(coming: impl Future<Output = T>) -> Result<T, Refusal> {
    let mut coming = pin!(coming);
    // What is here already needs no clock; a caller in the same process may have none.
    if let Poll::Ready(come) = poll_fn(|cx| Poll::Ready(coming.as_mut().poll(cx))).await {
        return Ok(come);
    }
    let come = timeout(PATIENCE, coming).await;
    come.map_err(|_| Refusal::with_status(408, Code::ServiceUnavailable))
}
