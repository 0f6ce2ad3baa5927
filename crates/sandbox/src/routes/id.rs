//! The name in a path, such as `{id}` in `/v1/otp/{id}/verify`.

use crate::Refusal;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use kaihu_protocol::Code;

/// The one name in the path. What cannot be a name is not found.
pub(crate) struct Id(pub(crate) String);

impl<S: Send + Sync> FromRequestParts<S> for Id {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Id, Refusal> {
        match Path::<String>::from_request_parts(parts, state).await {
            Ok(Path(id)) if !id.is_empty() => Ok(Id(id)),
            _ => Err(Refusal::new(Code::NotFound)),
        }
    }
}
