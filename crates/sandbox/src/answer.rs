//! What is answered to a call: a status and bytes, kept as they are for a retry.

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use kaihu_protocol::Problem;
use serde::Serialize;

/// What is answered to a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    retry_after: Option<u32>,
}

impl Answer {
    /// JSON under this status.
    pub(crate) fn json(status: u16, value: &impl Serialize) -> Answer {
        // Plain structs with string keys: there is nothing in them that JSON cannot hold.
        let body = serde_json::to_vec(value).unwrap_or_default();
        Answer::stored(status, body)
    }

    /// 204: done, nothing to tell.
    pub(crate) fn nothing() -> Answer {
        Answer::stored(204, Vec::new())
    }

    pub(crate) fn problem(problem: &Problem) -> Answer {
        let retry_after = problem.retry_after;
        Answer {
            retry_after,
            ..Answer::json(problem.status, problem)
        }
    }

    /// An answer that was given before.
    pub(crate) fn stored(status: u16, body: Vec<u8>) -> Answer {
        let retry_after = None;
        Answer {
            status,
            body,
            retry_after,
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let media_type = if self.status < 400 {
            "application/json"
        } else {
            "application/problem+json"
        };
        let empty = self.body.is_empty();
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if !empty {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        if self.status == 401 {
            // RFC 9110, 11.6.1. Browsers ask people for nothing on hearing of Bearer.
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}
