//! Which steps there are, in which order, and what each asks for.

use crate::second_factor::{self, SecondFactor};
use kaihu_protocol::{
    Channel, Constraints, EvidenceKind, FaceAlternative, FieldName, StepKind, WithoutFace,
};

/// The steps, and what the provider asks for in them. The wizard takes both from `GET /flow`.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The steps in their order.
    pub steps: Vec<PlannedStep>,
    /// The fields of the identity; all of them are required.
    pub fields: Vec<FieldName>,
    /// The evidence that is taken.
    pub evidence: Vec<EvidenceKind>,
    /// Whole years of age that a wallet needs.
    pub minimum_age: u8,
    /// How a one-time code may travel, the preferred way first.
    pub channels: Vec<Channel>,
    /// Least number of characters of a password.
    pub minimum_password: u16,
    /// After how many months people are reminded of their password; `None` is never.
    pub remind_after_months: Option<u8>,
    /// Largest picture in bytes.
    pub max_picture_bytes: u64,
    /// Whether a file of the device is taken in place of a picture from the camera.
    pub picture_from_device: bool,
    /// Whether movements of the head come before the picture.
    pub challenge: bool,
    /// Whether a picture without them may be chosen, which a person looks at.
    pub alternative: bool,
    /// The way without a picture of the face.
    pub without_face: Option<WithoutFace>,
    /// Whether the wallet holds crypto assets, whose risk is to be acknowledged.
    pub crypto: bool,
    /// Country of phone numbers without a prefix, ISO 3166-1 alpha-2.
    pub default_country: String,
    /// Whether a person may go on with another device.
    pub hand_over: bool,
    /// Whether people are to sign in with a passkey.
    pub passkey: bool,
    /// Whether a passkey or an authenticator app is asked for; a demo page may wish otherwise.
    pub second_factor: SecondFactor,
}

/// One step of a [`Plan`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStep {
    /// Its name within the flow.
    pub id: String,
    /// What is done in it.
    pub kind: StepKind,
    /// Whether an application may be submitted without it.
    pub optional: bool,
}

impl PlannedStep {
    /// A step that is required.
    pub fn required(id: &str, kind: StepKind) -> PlannedStep {
        PlannedStep {
            id: id.to_owned(),
            kind,
            optional: false,
        }
    }
}

impl Default for Plan {
    fn default() -> Plan {
        Plan {
            steps: vec![
                PlannedStep::required("consent", StepKind::Consent),
                PlannedStep::required("identity", StepKind::Identity),
                PlannedStep::required("otp", StepKind::Otp),
                PlannedStep::required("face", StepKind::Face),
                PlannedStep::required("review", StepKind::Review),
            ],
            fields: vec![
                FieldName::Name,
                FieldName::EvidenceKind,
                FieldName::EvidenceNumber,
                FieldName::EvidenceCountry,
                FieldName::BirthDate,
                FieldName::Phone,
                FieldName::Email,
            ],
            evidence: EvidenceKind::ALL.to_vec(),
            minimum_age: 18,
            channels: vec![Channel::Sms, Channel::Voice, Channel::Email],
            minimum_password: 15,
            remind_after_months: None,
            max_picture_bytes: 4 * 1024 * 1024,
            picture_from_device: true,
            challenge: false,
            alternative: true,
            without_face: None,
            crypto: false,
            default_country: "CN".to_owned(),
            hand_over: true,
            passkey: false,
            second_factor: SecondFactor::None,
        }
    }
}

impl Plan {
    /// The steps of an application with this second factor, which comes before the review.
    pub(crate) fn steps_with(&self, factor: SecondFactor) -> Vec<PlannedStep> {
        let mut steps = self.steps.clone();
        let review = steps.iter().position(|step| step.kind == StepKind::Review);
        let at = review.unwrap_or(steps.len());
        steps.splice(at..at, factor.steps());
        steps
    }

    /// The same with a password, after what it may not be made of is known.
    pub fn with_password(mut self) -> Plan {
        let review = self.steps.iter().position(|it| it.kind == StepKind::Review);
        let step = PlannedStep::required("password", StepKind::Password);
        self.steps.insert(review.unwrap_or(self.steps.len()), step);
        self
    }

    /// What a step of this kind asks for.
    pub(crate) fn constraints(&self, kind: StepKind) -> Constraints {
        let none = Constraints::default();
        match kind {
            StepKind::Identity => Constraints {
                fields: self.fields.clone(),
                evidence: self.evidence.clone(),
                minimum_age: Some(self.minimum_age),
                ..none
            },
            StepKind::Otp => Constraints {
                channels: self.usable_channels(),
                ..none
            },
            StepKind::Password => Constraints {
                minimum_length: Some(self.minimum_password),
                remind_after_months: self.remind_after_months,
                ..none
            },
            StepKind::Face => Constraints {
                max_bytes: Some(self.max_picture_bytes),
                picture_from_device: self.picture_from_device,
                challenge: self.challenge,
                alternatives: match self.challenge && self.alternative {
                    true => vec![FaceAlternative::WithoutMovements],
                    false => vec![],
                },
                without_face: self.without_face,
                ..none
            },
            StepKind::Passkey | StepKind::Totp => second_factor::constraints(kind),
            StepKind::Consent | StepKind::Review | StepKind::Unknown => none,
        }
    }

    /// The channels by which a code can arrive: those whose contact is asked for.
    pub(crate) fn usable_channels(&self) -> Vec<Channel> {
        let is_asked_for = |channel: &&Channel| {
            self.fields.contains(match channel {
                Channel::Email => &FieldName::Email,
                _ => &FieldName::Phone,
            })
        };
        let usable = self.channels.iter().filter(is_asked_for);
        usable.copied().collect()
    }

    /// The first step of this kind, if there is one.
    pub(crate) fn step_of(&self, kind: StepKind) -> Option<&str> {
        let step = self.steps.iter().find(|step| step.kind == kind)?;
        Some(&step.id)
    }
}
