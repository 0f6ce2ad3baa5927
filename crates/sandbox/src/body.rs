//! Bodies, for which nobody waits without end.

use crate::Refusal;
use crate::routes::MAX_BODY_BYTES;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::request::Parts;
use futures_util::StreamExt;
use kaihu_protocol::Code;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::time::timeout;

/// For a whole body of JSON, and for the next bytes of a picture.
const PATIENCE: Duration = Duration::from_secs(10);

/// Of a body that is too large so many bytes more are taken and let go: whoever is cut off in the middle of a
/// sentence does not hear why (RFC 9112, section 9.6).
const HEARD_OUT_BYTES: usize = 1024 * 1024;

/// The request with all of its body.
///
/// # Errors
/// 413 when it is too large, 400 when the connection breaks, 408 when it does not come in time.
pub(crate) async fn whole(request: Request) -> Result<(Parts, Bytes), Refusal> {
    let (parts, body) = request.into_parts();
    let body = in_time(read(body)).await??;
    Ok((parts, body))
}

async fn read(body: Body) -> Result<Bytes, Refusal> {
    let refused = |status| Err(Refusal::with_status(status, Code::RequestInvalid));
    let mut pieces = body.into_data_stream();
    let (mut whole, mut length) = (Vec::new(), 0);
    while let Some(piece) = pieces.next().await {
        let Ok(piece) = piece else {
            return refused(400);
        };
        length += piece.len();
        match length {
            ..=MAX_BODY_BYTES => whole.extend_from_slice(&piece),
            _ if length <= HEARD_OUT_BYTES => {}
            _ => break,
        }
    }
    match length > MAX_BODY_BYTES {
        true => refused(413),
        false => Ok(whole.into()),
    }
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
