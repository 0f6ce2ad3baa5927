//! `POST /otp` and `POST /otp/{id}/verify`: the one-time code.

use crate::json::{readable, writable};
use crate::named::named;
use crate::{Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

named! {
    /// How a code travels.
    pub enum Channel {
        /// Text message.
        Sms = "sms",
        /// Spoken call.
        Voice = "voice",
        /// E-mail.
        Email = "email",
    }
}

/// Body of `POST /otp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtpRequest {
    /// How the code shall travel.
    pub channel: Channel,
}
writable!(OtpRequest { channel });

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
    /// When another may be asked for by the same channel.
    pub resend_at: Timestamp,
    /// When another may be asked for, by each channel that can be used.
    #[serde(default)]
    pub resend: Vec<Resend>,
    /// Tries that are left.
    pub attempts_left: u32,
    /// Number of digits.
    pub length: u8,
    /// The server's clock when it answered.
    pub server_time: Timestamp,
}
readable!(Otp {
    id,
    channel,
    masked_to,
    expires_at,
    resend_at,
    attempts_left,
    length,
    server_time;
    resend
});

/// When the next code may travel this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resend {
    /// How it would travel.
    pub channel: Channel,
    /// From when on; a moment that is past stands for at once.
    pub at: Timestamp,
}
readable!(Resend { channel, at });

/// Body of `POST /otp/{id}/verify`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtpVerify {
    /// The digits.
    pub code: Sensitive,
}
writable!(OtpVerify { code });

/// Answer to `POST /otp/{id}/verify` when the code was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OtpVerified {
    /// Always true; a wrong code is a problem.
    pub verified: bool,
}
readable!(OtpVerified { verified });
