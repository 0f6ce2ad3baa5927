//! What is answered when the answer is no: RFC 9457 problems.

use crate::Answer;
use axum::response::{IntoResponse, Response};
use kaihu_protocol::{Code, FieldProblem, Problem};

/// A refusal. Returned from a piece of work it also undoes what that work did so far.
#[derive(Debug)]
pub(crate) struct Refusal(Box<Problem>);

impl Refusal {
    /// The problem with this code, under the status that goes with it.
    pub(crate) fn new(code: Code) -> Refusal {
        Refusal::with_status(status_of(code), code)
    }

    /// The problem with this code under another status.
    pub(crate) fn with_status(status: u16, code: Code) -> Refusal {
        let retry = matches!(
            code,
            Code::ServiceMaintenance
                | Code::ServiceUnavailable
                | Code::RateLimited
                | Code::IdempotencyInProgress
        );
        Refusal(Box::new(Problem {
            status,
            code,
            title: axum::http::StatusCode::from_u16(status)
                .ok()
                .and_then(|status| status.canonical_reason())
                .map(str::to_owned),
            fields: Vec::new(),
            retry,
            attempts_left: None,
            retry_after: None,
        }))
    }

    pub(crate) fn fields(mut self, fields: Vec<FieldProblem>) -> Refusal {
        self.0.fields = fields;
        self
    }

    pub(crate) fn attempts_left(mut self, attempts: u32) -> Refusal {
        self.0.attempts_left = Some(attempts);
        self
    }

    /// Asks the client to wait: whole seconds, rounded up, at least one.
    pub(crate) fn retry_after_ms(mut self, ms: i64) -> Refusal {
        let seconds = ms.max(1).saturating_add(999) / 1000;
        self.0.retry_after = Some(u32::try_from(seconds).unwrap_or(u32::MAX));
        self
    }

    /// The refusal as an answer: what was done so far stands.
    pub(crate) fn into_answer(self) -> Answer {
        Answer::problem(&self.0)
    }
}

fn status_of(code: Code) -> u16 {
    match code {
        Code::RequestInvalid | Code::IdempotencyKeyMissing => 400,
        Code::SessionExpired => 401,
        Code::NotFound => 404,
        Code::ContactInUse
        | Code::FlowOutOfOrder
        | Code::SessionSuperseded
        | Code::IdempotencyInProgress => 409,
        Code::HandoffExpired => 410,
        Code::RevisionStale => 412,
        Code::RateLimited => 429,
        Code::ServiceMaintenance | Code::ServiceUnavailable => 503,
        _ => 422,
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        self.into_answer().into_response()
    }
}

/// The database failed. SQLite's messages name tables and files, never values.
impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Refusal {
        Refusal::broken(&error.to_string())
    }
}

/// The disk failed.
impl From<std::io::Error> for Refusal {
    fn from(error: std::io::Error) -> Refusal {
        Refusal::broken(&error.kind().to_string())
    }
}

impl Refusal {
    fn broken(cause: &str) -> Refusal {
        crate::log::fault(cause);
        Refusal::with_status(500, Code::ServiceUnavailable)
    }
}
