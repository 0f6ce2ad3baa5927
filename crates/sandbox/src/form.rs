//! The form of a body, as far as its types do not hold it: names that are known, hashes, ranges. What
//! is not of its form is `request.invalid` with 400, whatever else is the case.

use crate::random::is_sha256_hex;
use kaihu_protocol::{
    ChallengeReport, Channel, ConsentGiven, ConsentKind, FaceAlternative, HandoffRedeem,
    HandoffRequest, IdentityPatch, OtpRequest, OtpVerify, PasswordRequest, PictureSource, Pose,
    QualitySummary, RegistrationResponse, SessionRequest, SubmitRequest, TotpVerify, UploadKind,
    UploadRequest,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What has a form beyond its types.
pub(crate) trait Form: DeserializeOwned + Serialize {
    /// Whether the call takes a body at all.
    const IS_READ: bool = true;

    /// Whether it has it.
    fn is_well_formed(&self) -> bool {
        true
    }
}

/// Reads a body; `None` if it is not of its form.
pub(crate) fn read<T: Form>(json: &[u8]) -> Option<T> {
    let body: T = serde_json::from_slice(json).ok()?;
    let given: Value = serde_json::from_slice(json).ok()?;
    let read = serde_json::to_value(&body).ok()?;
    (body.is_well_formed() && names_its_members(&given, &read)).then_some(body)
}

/// Whether what was read as an object was one. For serde an array will do, item for member.
fn names_its_members(given: &Value, read: &Value) -> bool {
    match (given, read) {
        (Value::Object(given), Value::Object(read)) => read.iter().all(|(name, read)| {
            let given = given.get(name);
            given.is_none_or(|given| names_its_members(given, read))
        }),
        (Value::Array(given), Value::Array(read)) => {
            let mut pairs = given.iter().zip(read);
            pairs.all(|(given, read)| names_its_members(given, read))
        }
        (Value::Array(_), Value::Object(_)) => false,
        _ => true,
    }
}

/// The body of a call that takes none: whatever comes is not looked at.
#[derive(Serialize, Deserialize)]
pub(crate) struct NoBody;

impl Form for NoBody {
    const IS_READ: bool = false;
}

/// Judged field by field, in the answer.
impl Form for IdentityPatch {}

/// Any text may be tried.
impl Form for OtpVerify {}

/// What an authenticator said is judged as a whole.
impl Form for RegistrationResponse {}

/// Any text may be tried.
impl Form for TotpVerify {}

impl Form for ConsentGiven {
    fn is_well_formed(&self) -> bool {
        self.kind != ConsentKind::Unknown && is_sha256_hex(&self.text_sha256)
    }
}

impl Form for OtpRequest {
    fn is_well_formed(&self) -> bool {
        self.channel != Channel::Unknown
    }
}

impl Form for PasswordRequest {
    fn is_well_formed(&self) -> bool {
        let count = self.password.expose().chars().count();
        (1..=kaihu_password::LONGEST).contains(&count)
    }
}

impl Form for UploadRequest {
    fn is_well_formed(&self) -> bool {
        self.kind == UploadKind::Face
            && self.content_type == "image/jpeg"
            && self.length > 0
            && is_sha256_hex(&self.sha256)
            && self.source != Some(PictureSource::Unknown)
            && self.quality.is_none_or(is_measured)
            && self.alternative != Some(FaceAlternative::Unknown)
            && self.challenge.as_ref().is_none_or(names_its_movements)
    }
}

/// No measure is beyond this. A number without bounds would not come back from the database as it was.
const LARGEST_MEASURE: f32 = 1_000_000.0;

/// Whether every measure is a number that can be kept.
pub(crate) fn is_measured(quality: QualitySummary) -> bool {
    let always = [quality.head_size, quality.yaw, quality.pitch, quality.roll];
    let some = [quality.luminance_mean, quality.sharpness];
    are_bounded(&always) && are_bounded(&some.map(Option::unwrap_or_default))
}

fn names_its_movements(report: &ChallengeReport) -> bool {
    report.movements.iter().all(|it| {
        let angles = [it.rest_yaw, it.rest_pitch, it.peak_yaw, it.peak_pitch];
        it.pose != Pose::Unknown && are_bounded(&angles)
    })
}

fn are_bounded(measures: &[f32]) -> bool {
    measures
        .iter()
        .all(|measure| measure.abs() <= LARGEST_MEASURE)
}

impl Form for SubmitRequest {
    fn is_well_formed(&self) -> bool {
        is_sha256_hex(&self.answers_sha256)
    }
}

impl Form for HandoffRequest {
    fn is_well_formed(&self) -> bool {
        is_page(&self.page)
    }
}

/// Any text may be tried.
impl Form for HandoffRedeem {}

impl Form for SessionRequest {
    fn is_well_formed(&self) -> bool {
        is_origin(&self.origin)
    }
}

/// `scheme://host[:port]`, as browsers send it in `Origin`.
fn is_origin(text: &str) -> bool {
    let host = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    host.is_some_and(|host| {
        (1..=255).contains(&host.len())
            && host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b))
    })
}

/// An origin and a path, without query and fragment (RFC 3986, 3.3).
fn is_page(text: &str) -> bool {
    let host_at = text.find("://").map_or(0, |at| at + 3);
    let path_at = text[host_at..]
        .find('/')
        .map_or(text.len(), |at| host_at + at);
    let (origin, path) = text.split_at(path_at);
    let is_of_path = |b: u8| b.is_ascii_alphanumeric() || b"._~!$&'()*+,;=:@%/-".contains(&b);
    is_origin(origin) && path.len() <= 1025 && path.bytes().all(is_of_path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_no_path() {
        assert!(is_origin("https://pay.example:8443"));
        for wrong in [
            "",
            "null",
            "pay.example",
            "https://",
            "https://pay.example/",
        ] {
            assert!(!is_origin(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_page_has_neither_query_nor_fragment() {
        for good in [
            "https://pay.example",
            "http://[::1]:80/",
            "https://x/a/b%20c",
        ] {
            assert!(is_page(good), "{good}");
        }
        for wrong in [
            "",
            "/open",
            "https://x/a?b",
            "https://x/#b",
            "https://u@x/",
            "https://x/ä",
        ] {
            assert!(!is_page(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_measure_is_a_number_that_can_be_kept() {
        let with = |yaw| QualitySummary {
            yaw,
            ..QualitySummary::default()
        };
        assert!(is_measured(with(-35.0)));
        for wrong in [f32::INFINITY, f32::NAN, -1.0e9] {
            assert!(!is_measured(with(wrong)), "{wrong}");
        }
    }
}
