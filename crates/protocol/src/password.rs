//! `POST /password` and `GET /password/range/{prefix}`: the password of the wallet.

use crate::Sensitive;
use crate::json::{readable, writable};
use serde::{Deserialize, Serialize};

/// Body of `POST /password`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordRequest {
    /// The password as it was typed, of at most 1,024 characters. The backend normalises it (NFKC).
    pub password: Sensitive,
}
writable!(PasswordRequest { password });

/// Answer to `GET /password/range/{prefix}`: what begins with the prefix among leaked passwords.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordRange {
    /// The last 35 digits of SHA-1 hashes, upper-case hex. Some are there only to make every answer as long.
    pub suffixes: Vec<String>,
}
readable!(PasswordRange { suffixes });
