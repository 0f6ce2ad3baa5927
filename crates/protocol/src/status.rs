//! `GET /status`: is the service there, and who helps when it is not.

use crate::Timestamp;
use crate::json::readable;
use crate::named::named;
use serde::{Deserialize, Serialize};

/// The answer to `GET /status`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceStatus {
    /// How the service is.
    pub state: ServiceState,
    /// The maintenance of now, else the next one that is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<MaintenanceWindow>,
    /// What the provider wants everyone to know.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// How to reach a person.
    #[serde(default)]
    pub support: SupportChannels,
    /// The server's clock.
    pub server_time: Timestamp,
}
readable!(ServiceStatus { state, server_time; window, notices, support });

named! {
    /// How the service is.
    pub enum ServiceState {
        /// Works.
        Ok = "ok",
        /// Works, slower or in part.
        Degraded = "degraded",
        /// Does not work for a planned time.
        Maintenance = "maintenance",
    }
}

/// A planned time without service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MaintenanceWindow {
    /// First moment without service.
    pub start: Timestamp,
    /// First moment with service again, as planned.
    pub end: Timestamp,
}
readable!(MaintenanceWindow { start, end });

named! {
    /// How much a notice matters, the least first.
    pub enum Severity {
        /// Good to know.
        Info = "info",
        /// Something may not work as usual.
        Warning = "warning",
        /// Something does not work.
        Critical = "critical",
    }
}

/// A public notice, in the language of `Accept-Language`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Stable name of the notice.
    pub id: String,
    /// How much it matters.
    #[serde(default)]
    pub severity: Severity,
    /// Plain text.
    pub text: String,
    /// Where to read more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
readable!(Notice { id, text; severity, url });

/// Ways to reach the provider's support. What is absent is not offered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportChannels {
    /// Help centre, an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help_url: Option<String>,
    /// Hotline in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Hours of the hotline, plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// The zone of those hours, by its name in the IANA database.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// When the hotline opens next; absent while it is open or not known to be closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<Timestamp>,
    /// When the hotline closes next; absent while it is closed or its hours are not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<Timestamp>,
    /// E-mail address of the support.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where people write with the support, an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_url: Option<String>,
    /// The provider's own pages elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub social: Vec<SocialChannel>,
    /// Where a complaint is made, an https address. The last resort.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complaint_url: Option<String>,
}
readable!(SupportChannels {;
    help_url, phone, hours, time_zone, opens_at, closes_at, email, chat_url, social, complaint_url
});

/// A page of the provider's own on a network of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SocialChannel {
    /// What people call that network.
    pub name: String,
    /// An https address.
    pub url: String,
}
readable!(SocialChannel { name, url });
