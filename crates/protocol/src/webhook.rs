//! What the provider's own server is told without asking.

use crate::Timestamp;
use crate::named::named;
use serde::{Deserialize, Serialize};

named! {
    /// What happened to an application.
    pub enum WebhookType {
        /// The person sent it.
        Submitted = "application.submitted",
        /// Something has to be given again.
        NeedsInput = "application.needs_input",
        /// The wallet is open.
        Approved = "application.approved",
        /// The wallet is not opened.
        Rejected = "application.rejected",
        /// It was left lying too long, and is erased.
        Expired = "application.expired",
        /// The person had it erased.
        Redacted = "application.redacted",
    }
}

/// Body of a webhook: nothing about the person. `GET /v1/applications/{id}` tells the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WebhookEvent {
    /// What happened.
    #[serde(rename = "type")]
    pub kind: WebhookType,
    /// Name of the application.
    pub application_id: String,
    /// Name of its session.
    pub session_id: String,
    /// When it happened.
    pub created_at: Timestamp,
}
