//! `POST /handoff` and `POST /handoff/redeem`: going on with the same session on another device.

use crate::json::{readable, writable};
use crate::{Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

/// Body of `POST /handoff`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandoffRequest {
    /// The page to go on at, of the session's origin, without query and fragment.
    pub page: String,
}
writable!(HandoffRequest { page });

/// Answer to `POST /handoff`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handoff {
    /// The page with `#kaihu=` and a code in its fragment, which browsers send to no server. Whoever
    /// opens it first has the session.
    pub url: Sensitive,
    /// When the code ends.
    pub expires_at: Timestamp,
}
readable!(Handoff { url, expires_at });

/// Body of `POST /v1/handoff/redeem`, server to server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandoffRedeem {
    /// What stood after `#kaihu=`.
    pub code: Sensitive,
}
