//! Problems by RFC 9457, `application/problem+json`.

use crate::json::{Json, Members, Read, readable};
use crate::{Code, FieldName};
use serde::{Deserialize, Serialize};

/// A problem as the backend tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// HTTP status code.
    #[serde(default)]
    pub status: u16,
    /// What went wrong.
    pub code: Code,
    /// Short text for developers; never shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The fields that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
    /// Whether the same request may succeed later.
    #[serde(default)]
    pub retry: bool,
    /// Tries that are left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u32>,
    /// Seconds to wait, from the header `Retry-After`; not part of the body.
    #[serde(skip)]
    pub retry_after: Option<u32>,
}

impl Problem {
    /// The problem of an answer that has no body to tell more (to `HEAD`); `None` of a server error.
    pub(crate) fn of_status(status: u16) -> Option<Problem> {
        let code = match status {
            401 => Code::SessionExpired,
            404 | 410 => Code::NotFound,
            429 => Code::RateLimited,
            500.. => return None,
            _ => Code::Unknown,
        };
        Some(Problem {
            status,
            code,
            title: None,
            fields: Vec::new(),
            retry: false,
            attempts_left: None,
            retry_after: None,
        })
    }

    /// Whether what the call was about is not there any more.
    pub fn is_gone(&self) -> bool {
        matches!(self.status, 404 | 410)
    }
}

impl Read for Problem {
    fn read(json: &Json<'_>) -> Option<Problem> {
        let mut members = Members::of(json);
        let value = Problem {
            status: members.optional("status"),
            code: members.required("code"),
            title: members.optional("title"),
            fields: members.optional("fields"),
            retry: members.optional("retry"),
            attempts_left: members.optional("attempts_left"),
            retry_after: None,
        };
        members.finish(value)
    }
}

/// A field and what is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// The field.
    pub field: FieldName,
    /// What is wrong.
    pub code: Code,
}
readable!(FieldProblem { field, code });
