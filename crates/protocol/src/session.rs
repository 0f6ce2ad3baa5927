//! Server to server: the provider's own server makes a session and hands its token to the page.

use crate::{ApplicationResult, Timestamp};
use serde::{Deserialize, Serialize};

/// Body of `POST /v1/sessions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRequest {
    /// Origin of the page that may use the token.
    pub origin: String,
}

/// Answer to `POST /v1/sessions`. `Debug` does not tell the token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionCreated {
    /// Name of the session.
    pub session_id: String,
    /// Name of the application.
    pub application_id: String,
    /// What the browser sends as `Authorization: Bearer`.
    pub token: String,
    /// When the token ends.
    pub expires_at: Timestamp,
}

impl std::fmt::Debug for SessionCreated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionCreated")
            .field("session_id", &self.session_id)
            .field("application_id", &self.application_id)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Answer to `POST /v1/sessions/{id}/token`: a new token for the same session. `Debug` does not tell it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientToken {
    /// What the browser sends as `Authorization: Bearer`.
    pub token: String,
    /// When the token ends.
    pub expires_at: Timestamp,
}

impl std::fmt::Debug for ClientToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClientToken")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Answer to `GET /v1/applications/{id}`: what the provider's own server may know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderApplication {
    /// Name of the application.
    pub application_id: String,
    /// Name of its session.
    pub session_id: String,
    /// When the session was made.
    pub created_at: Timestamp,
    /// When it was last submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Timestamp>,
    /// What came of it so far.
    #[serde(flatten)]
    pub result: ApplicationResult,
}
