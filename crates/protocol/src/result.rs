//! `POST /submit` and `GET /result`: the end of the journey.

use crate::Code;
use crate::json::{readable, writable};
use crate::named::named;
use serde::{Deserialize, Serialize};

/// Body of `POST /submit`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmitRequest {
    /// Revision of the identity that the person checked.
    pub rev: u64,
    /// SHA-256 of the answers as they were shown ([`crate::IdentityPatch::as_checked`]), lower-case
    /// hex.
    pub answers_sha256: String,
}
writable!(SubmitRequest {
    rev,
    answers_sha256
});

/// Answer to `POST /submit`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submitted {
    /// Name of the application.
    pub application_id: String,
    /// Seconds until the first look at the result.
    pub poll_after: u32,
}
readable!(Submitted {
    application_id,
    poll_after
});

/// Answer to `GET /result`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationResult {
    /// Where the application is.
    pub state: ApplicationState,
    /// Why, where there is something to say.
    #[serde(default)]
    pub reasons: Vec<Code>,
    /// The step to go to when input is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Name of the wallet once it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wallet_id: Option<String>,
    /// Seconds until the next look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll_after: Option<u32>,
}
readable!(ApplicationResult { state; reasons, next, wallet_id, poll_after });

named! {
    /// Where an application is.
    pub enum ApplicationState {
        /// Nothing was submitted yet.
        Open = "open",
        /// Being decided.
        Processing = "processing",
        /// The wallet is open.
        Approved = "approved",
        /// Something has to be given again.
        NeedsInput = "needs_input",
        /// A person looks at it.
        ManualReview = "manual_review",
        /// The wallet is not opened.
        Rejected = "rejected",
    }
}
