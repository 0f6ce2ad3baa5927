//! `POST /consents`: what the person agreed to, word for word.

use crate::Timestamp;
use crate::json::{readable, writable};
use crate::named::named;
use serde::{Deserialize, Serialize};

named! {
    /// What is agreed to.
    pub enum ConsentKind {
        /// Terms of service.
        Terms = "terms",
        /// Privacy notice.
        Privacy = "privacy",
        /// Use of the face picture.
        Biometric = "biometric",
        /// Data leaves the country.
        CrossBorder = "cross_border",
        /// Risk notice, such as for crypto assets.
        Risk = "risk",
    }
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
    /// When it was agreed to, in this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_at: Option<Timestamp>,
}
readable!(ConsentText { kind, version, locale, text; url, given_at });

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
writable!(ConsentGiven {
    kind,
    version,
    locale,
    text_sha256
});

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
readable!(ConsentRecord {
    id,
    kind,
    version,
    recorded_at
});
