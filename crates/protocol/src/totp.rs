//! `POST /totp` and `POST /totp/verify`: an authenticator app (RFC 6238).

use crate::json::{readable, writable};
use crate::{Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

/// Answer to `POST /totp`: what an app is set up with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotpSetup {
    /// `otpauth://totp/…`, to be scanned or opened.
    pub uri: Sensitive,
    /// The secret in base32 (RFC 4648), to be typed.
    pub secret: Sensitive,
    /// Number of digits of a code.
    pub digits: u8,
    /// Tries that are left.
    pub attempts_left: u32,
    /// Until when a first code is taken.
    pub expires_at: Timestamp,
    /// The server's clock when it answered.
    pub server_time: Timestamp,
}
readable!(TotpSetup {
    uri,
    secret,
    digits,
    attempts_left,
    expires_at,
    server_time
});

/// Body of `POST /totp/verify`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotpVerify {
    /// The digits that the app shows.
    pub code: Sensitive,
}
writable!(TotpVerify { code });

/// Answer to `POST /totp/verify` when the code was right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotpVerified {
    /// Each good once in place of a code; told here and never again.
    pub recovery_codes: Vec<Sensitive>,
}
readable!(TotpVerified { recovery_codes });
