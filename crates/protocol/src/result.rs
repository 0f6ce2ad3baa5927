//! `POST /submit` and `GET /result`: the end of the journey.

use crate::Code;
use serde::{Deserialize, Serialize};

/// Body of `POST /submit`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubmitRequest {
    /// Revision of the identity that the person checked.
    pub rev: u64,
    /// SHA-256 of the answers as they were shown, lower-case hex.
    pub answers_sha256: String,
}

/// Answer to `POST /submit`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submitted {
    /// Name of the application.
    pub application_id: String,
    /// Seconds until the first look at the result.
    pub poll_after: u32,
}

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

/// Where an application is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationState {
    /// Nothing was submitted yet.
    Open,
    /// Being decided.
    Processing,
    /// The wallet is open.
    Approved,
    /// Something has to be given again.
    NeedsInput,
    /// A person looks at it.
    ManualReview,
    /// The wallet is not opened.
    Rejected,
    /// A state that this version does not know.
    #[serde(other)]
    Unknown,
}
