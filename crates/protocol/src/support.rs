//! `POST /support`: a case for the provider's people, with a description that tells nothing of the person.

use crate::json::{readable, writable};
use crate::named::named;
use crate::{QualitySummary, Sensitive, Timestamp};
use serde::{Deserialize, Serialize};

/// What a message to the support has at most, in characters.
pub const LONGEST_MESSAGE: usize = 1000;

/// Entries that a description has at most.
pub const MOST_ENTRIES: usize = 24;

/// Body of `POST /support`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SupportRequest {
    /// What happened, as the wizard saw it.
    pub description: Description,
    /// What the person adds, at most [`LONGEST_MESSAGE`] characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<Sensitive>,
    /// How the person wants to be answered. The number or address is the one that they gave before; it is not
    /// told again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_by: Option<ReplyBy>,
}
writable!(SupportRequest {
    description,
    message,
    reply_by
});

named! {
    /// How the support answers, beside the case itself.
    pub enum ReplyBy {
        /// To the phone number that was given.
        Phone = "phone",
        /// To the e-mail address that was given.
        Email = "email",
    }
}

/// Answer to `POST /support`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportCase {
    /// What the person quotes.
    pub case_ref: String,
    /// By when an answer is to be expected.
    pub answer_by: Timestamp,
}
readable!(SupportCase {
    case_ref,
    answer_by
});

/// What happened, without anything personal: names of closed lists, times, measures, names of requests.
/// Published as `docs/support.schema.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    /// The version of this form; 1.
    pub version: u32,
    /// When it was written, by the server's clock, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written_at: Option<Timestamp>,
    /// The language of the wizard, BCP 47.
    pub locale: String,
    /// The page that the person was on.
    pub page: String,
    /// Its place on the way, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<u32>,
    /// How many places there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<u32>,
    /// What had gone wrong, where something had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Browser, system, and what they let the wizard do.
    pub device: DeviceSummary,
    /// What the self-check of the network measured, where there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<NetworkSummary>,
    /// What happened before, the oldest first.
    #[serde(default)]
    pub entries: Vec<Entry>,
    /// How many entries were left out, the oldest.
    #[serde(default)]
    pub left_out: u32,
}

/// Browser, system, and what they let the wizard do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceSummary {
    /// The family of the browser.
    pub browser: String,
    /// The system.
    pub system: String,
    /// The app around, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// Whether the page is a secure context.
    pub secure_context: bool,
    /// Whether the browser has a camera to ask for.
    pub camera_api: bool,
    /// Whether the page around lets the camera through.
    pub camera_policy: bool,
}

/// What a self-check of the network measured.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkSummary {
    /// What it found, as the page says it.
    pub verdict: String,
    /// `navigator.onLine`.
    pub online: bool,
    /// The tries at a small file beside the wizard's own.
    pub page: TriesSummary,
    /// The tries at `GET /status`.
    pub service: TriesSummary,
    /// How many seconds the device's clock is ahead of the provider's, where both are known; behind it, below 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock_off_s: Option<i64>,
}

/// What came of a few tries at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TriesSummary {
    /// How many there were.
    pub tries: u32,
    /// How many of them were answered.
    pub answered: u32,
    /// Milliseconds to the answer in the middle, where there was any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub median_ms: Option<u32>,
}

/// Something that happened.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What kind of thing.
    pub kind: EntryKind,
    /// When, by the server's clock, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// The same as seconds before the description was written.
    pub seconds_before: u32,
    /// The page on which it happened.
    pub page: String,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `X-Request-Id` of the request that failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// What the person tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// The field that was not accepted; never what was in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What was measured in the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measured: Option<QualitySummary>,
}

named! {
    /// What kind of thing happened.
    pub enum EntryKind {
        /// Something went wrong.
        Failed = "failed",
        /// The person tried what was proposed.
        Tried = "tried",
        /// An answer was not accepted.
        Refused = "refused",
    }
}

writable!(Description {
    version,
    written_at,
    locale,
    page,
    step,
    of,
    code,
    device,
    network,
    entries,
    left_out
});
writable!(DeviceSummary {
    browser,
    system,
    within,
    secure_context,
    camera_api,
    camera_policy
});
writable!(NetworkSummary {
    verdict,
    online,
    page,
    service,
    clock_off_s
});
writable!(TriesSummary {
    tries,
    answered,
    median_ms
});
writable!(Entry {
    kind,
    at,
    seconds_before,
    page,
    code,
    request_id,
    remedy,
    field,
    measured
});

impl Description {
    /// As JSON text.
    pub fn to_json(&self) -> String {
        crate::json::to_text(self)
    }

    /// Whether every name in it is one that a wizard could have written, and there are not too many entries.
    pub fn is_well_formed(&self) -> bool {
        let names = [&self.page, &self.device.browser, &self.device.system];
        let some = [&self.code, &self.device.within];
        self.version == 1
            && is_locale(&self.locale)
            && names.into_iter().all(|name| is_name(name))
            && some.into_iter().flatten().all(|name| is_name(name))
            && (self.network.as_ref()).is_none_or(NetworkSummary::is_well_formed)
            && self.entries.len() <= MOST_ENTRIES
            && self.entries.iter().all(Entry::is_well_formed)
    }
}

impl NetworkSummary {
    fn is_well_formed(&self) -> bool {
        let clock = self.clock_off_s.unwrap_or_default();
        is_name(&self.verdict) && clock.unsigned_abs() <= LARGEST_EXACT
    }
}

impl Entry {
    fn is_well_formed(&self) -> bool {
        let some = [&self.code, &self.remedy, &self.field];
        self.kind != EntryKind::Unknown
            && is_name(&self.page)
            && some.into_iter().flatten().all(|name| is_name(name))
            && self.request_id.as_ref().is_none_or(|id| is_request_id(id))
    }
}

/// Beyond it JSON numbers are not read alike everywhere (RFC 8259, section 6).
const LARGEST_EXACT: u64 = (1 << 53) - 1;

/// `^[a-z0-9._-]{1,40}$`
fn is_name(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b);
    (1..=40).contains(&text.len()) && text.bytes().all(known)
}

/// `^[A-Za-z0-9-]{1,35}$`
pub fn is_locale(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    (1..=35).contains(&text.len()) && text.bytes().all(known)
}

/// `^[0-9a-f]{16}$`
fn is_request_id(text: &str) -> bool {
    let known = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    text.len() == 16 && text.bytes().all(known)
}
