//! `POST /consents`: what the person agreed to, word for word.

use crate::Timestamp;
use serde::{Deserialize, Serialize};

/// What is agreed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// Terms of service.
    Terms,
    /// Privacy notice.
    Privacy,
    /// Use of the face picture.
    Biometric,
    /// Data leaves the country.
    CrossBorder,
    /// Risk notice, such as for crypto assets.
    Risk,
    /// A kind that this version does not know.
    #[serde(other)]
    Unknown,
}

/// A text to agree to, as `GET /flow` brings it in the language of `Accept-Language`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentText {
    /// What is agreed to.
    pub kind: ConsentKind,
    /// Version of the text.
    pub version: String,
    /// Language of the text, BCP 47.
    pub locale: String,
    /// The sentence beside the checkbox; plain text.
    pub text: String,
    /// The whole document, an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Body of `POST /consents`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentGiven {
    /// What is agreed to.
    pub kind: ConsentKind,
    /// Version of the text that was shown.
    pub version: String,
    /// Language in which it was shown, BCP 47.
    pub locale: String,
    /// SHA-256 of the UTF-8 text that was shown, lower-case hex.
    pub text_sha256: String,
}

/// Answer to `POST /consents`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentRecord {
    /// Name of the record.
    pub id: String,
    /// What was agreed to.
    pub kind: ConsentKind,
    /// Version of the text.
    pub version: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}
