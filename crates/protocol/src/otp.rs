//! `POST /otp` and `POST /otp/{id}/verify`: the one-time code.

use crate::{Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

/// How a code travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Text message.
    Sms,
    /// Spoken call.
    Voice,
    /// E-mail.
    Email,
    /// A channel that this version does not know.
    #[serde(other)]
    Unknown,
}

/// Body of `POST /otp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtpRequest {
    /// How the code shall travel.
    pub channel: Channel,
}

/// A code on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Otp {
    /// Name of this code.
    pub id: String,
    /// How it travels.
    pub channel: Channel,
    /// Where it went, masked by the backend.
    pub masked_to: String,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When another may be asked for.
    pub resend_at: Timestamp,
    /// Tries that are left.
    pub attempts_left: u32,
    /// Number of digits.
    pub length: u8,
    /// The server's clock when it answered.
    pub server_time: Timestamp,
}

/// Body of `POST /otp/{id}/verify`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtpVerify {
    /// The digits.
    pub code: Sensitive,
}

/// Answer to `POST /otp/{id}/verify` when the code was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtpVerified {
    /// Always true; a wrong code is a problem.
    pub verified: bool,
}
