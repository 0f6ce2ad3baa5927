//! `GET /flow`: which steps there are, in which order, and what the provider asks for.

use crate::json::readable;
use crate::named::named;
use crate::{
    Channel, ConsentText, EvidenceKind, FaceAlternative, FieldName, Otp, Timestamp, WithoutFace,
};
use serde::{Deserialize, Serialize};

/// The answer to `GET /flow`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Flow {
    /// Revision of the identity, for `If-Match` and `POST /submit`.
    pub rev: u64,
    /// The steps in their order.
    pub steps: Vec<Step>,
    /// Id of the step that is next, as the backend sees it.
    #[serde(default)]
    pub next: Option<String>,
    /// What the provider wants.
    pub policy: Policy,
    /// Who the provider is.
    pub provider: Provider,
    /// Whether another wizard than the one that asks holds the session, so that nothing can be changed
    /// from here unless it is taken over.
    #[serde(default)]
    pub held_elsewhere: bool,
    /// Name of the application, the same that [`crate::Submitted`] tells; what is kept on the device is bound
    /// to it, and nothing is kept where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// The server's clock.
    pub server_time: Timestamp,
}
readable!(Flow { rev, steps, policy, provider, server_time; next, held_elsewhere, application_id });

impl Flow {
    /// Whether there is a step of this kind, and each of them is done.
    pub fn is_done(&self, kind: StepKind) -> bool {
        let mut steps = self
            .steps
            .iter()
            .filter(|step| step.kind == kind)
            .peekable();
        steps.peek().is_some() && steps.all(|step| step.status == StepStatus::Done)
    }
}

/// One step of the flow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Name of the step within this flow.
    pub id: String,
    /// What is done in it.
    pub kind: StepKind,
    /// How far it is.
    pub status: StepStatus,
    /// Whether it may be skipped.
    #[serde(default)]
    pub optional: bool,
    /// Tries that are left, where they are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u32>,
    /// One-time code: the one that is on its way and may still be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otp: Option<Otp>,
    /// What the step asks for.
    #[serde(default)]
    pub constraints: Constraints,
}
readable!(Step { id, kind, status; optional, attempts_left, otp, constraints });

named! {
    /// What is done in a step.
    pub enum StepKind {
        /// Consents.
        Consent = "consent",
        /// Core attributes and evidence.
        Identity = "identity",
        /// One-time code.
        Otp = "otp",
        /// Password of the wallet.
        Password = "password",
        /// Picture of the face.
        Face = "face",
        /// Passkey (WebAuthn).
        Passkey = "passkey",
        /// Authenticator app (RFC 6238).
        Totp = "totp",
        /// Check of the answers and submission.
        Review = "review",
    }
}

named! {
    /// How far a step is.
    pub enum StepStatus {
        /// Not done.
        Todo = "todo",
        /// Done.
        Done = "done",
        /// Done before, and something has to be given again.
        NeedsInput = "needs_input",
    }
}

/// What a step asks for. Each kind of step reads its own part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Constraints {
    /// Identity: the fields to ask for; none stands for name, evidence, birth date, phone and e-mail.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldName>,
    /// Identity: the evidence that is taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceKind>,
    /// Identity: years of age that are needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    /// One-time code: the channels that are offered, the preferred first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// Password: least number of characters; `None` stands for 15.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_length: Option<u16>,
    /// Password: after how many months the person is reminded that it can be changed; `None` is never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remind_after_months: Option<u8>,
    /// Face: largest picture in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_bytes: Option<u64>,
    /// Face: whether a file of the device is taken where the camera cannot be used.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub picture_from_device: bool,
    /// Face: whether a challenge has to be done before the picture.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub challenge: bool,
    /// Face: what may be chosen in place of the challenge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<FaceAlternative>,
    /// Face: the way without a picture of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_face: Option<WithoutFace>,
    /// Passkey, authenticator app: kinds of steps of which one that is done does in place of this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<StepKind>,
}
readable!(Constraints {;
    fields, evidence, minimum_age, channels, minimum_length, remind_after_months, max_bytes, picture_from_device, challenge, alternatives, without_face, instead
});

/// What the provider wants.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// The texts to agree to, each with its own checkbox.
    #[serde(default)]
    pub consents: Vec<ConsentText>,
    /// Country assumed for phone numbers without a prefix, ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_country: Option<String>,
    /// Whether a person may go on with another device (`POST /handoff`).
    #[serde(default)]
    pub hand_over: bool,
    /// Whether people are to sign in with a passkey: what a device without one misses is then told beforehand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub passkey: bool,
}
readable!(Policy {; consents, default_country, hand_over, passkey });

/// Who the provider is: shown before anything is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// Name that people know.
    pub name: String,
    /// Legal entity behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Licence and who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Official domain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Where people who have a wallet already sign in, an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_in_url: Option<String>,
    /// Where people get back into a wallet that they cannot sign in to, an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recover_url: Option<String>,
    /// Where people report what looks wrong with their wallet, an https address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_url: Option<String>,
}
readable!(Provider { name; operator, licence, domain, sign_in_url, recover_url, report_url });
