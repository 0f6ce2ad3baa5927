//! The decision on a submitted application: pure, one rule after the other, the first that
//! applies decides.
//!
//! 1. Under the minimum age: rejected.
//! 2. The evidence opened a wallet before: a person looks at it. The applicant is told nothing
//!    about anybody's wallet, for it may not be theirs.
//! 3. The phone number or e-mail address has a wallet: if a code proved control of it, the
//!    applicant may know and is asked for another; if not, a person looks at it, as in 2.
//! 4. The picture of the face cannot be used: another one is asked for.
//! 5. The picture is a file of the device, of whatever age, or came without the movements that are asked
//!    for: a person looks at it.
//! 6. There is no picture, as the person chose: a person looks at it.
//! 7. Otherwise the wallet is opened.

use kaihu_protocol::{Code, QualitySummary, StepKind};

/// What is known when the decision is made.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    /// Whole years; `None` if no birth date is asked for.
    pub(crate) age_years: Option<i64>,
    pub(crate) minimum_age: u8,
    /// Whether the evidence belongs to an opened wallet.
    pub(crate) evidence_taken: bool,
    pub(crate) phone: Contact,
    pub(crate) email: Contact,
    /// `None` if no picture is asked for.
    pub(crate) face: Option<Face>,
    /// Whether the person chose the way without a picture.
    pub(crate) without_face: bool,
}

/// What is known of a phone number or e-mail address.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Contact {
    /// Whether it belongs to an opened wallet.
    pub(crate) taken: bool,
    /// Whether a code proved that the applicant has it.
    pub(crate) proven: bool,
}

/// What is known of the picture.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    pub(crate) bytes: u64,
    /// What the client measured: a hint, it can only speak against the picture.
    pub(crate) quality: Option<QualitySummary>,
    /// Whether the movements that are asked for were left out, as they may be.
    pub(crate) waived: bool,
    /// A file, not fresh from the camera.
    pub(crate) from_device: bool,
}

/// What comes of an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Approve,
    /// Something has to be given again in a step of this kind.
    Ask(StepKind, Vec<Code>),
    /// A person looks at it, for this reason.
    Review(Code),
    Reject(Vec<Code>),
}

pub(crate) fn decide(facts: &Facts) -> Decision {
    let minimum = i64::from(facts.minimum_age);
    if facts.age_years.is_some_and(|years| years < minimum) {
        return Decision::Reject(vec![Code::FieldInvalid]);
    }
    let review = Decision::Review(Code::IdentityReview);
    if facts.evidence_taken {
        return review;
    }
    let taken = [facts.phone, facts.email];
    if taken.iter().any(|contact| contact.taken && !contact.proven) {
        return review;
    }
    if taken.iter().any(|contact| contact.taken) {
        return Decision::Ask(StepKind::Identity, vec![Code::ContactInUse]);
    }
    let faults = facts.face.map(face_faults).unwrap_or_default();
    if !faults.is_empty() {
        return Decision::Ask(StepKind::Face, faults);
    }
    if facts.face.is_some_and(|face| face.waived) {
        return Decision::Review(Code::ChallengeWaived);
    }
    if facts.without_face || facts.face.is_some_and(|face| face.from_device) {
        return review;
    }
    Decision::Approve
}

/// A JPEG of a face at the smallest size taken is never this small: nothing can be seen in it.
const EMPTY_PICTURE_BYTES: u64 = 2048;

/// Degrees beyond which a face cannot be compared with a document.
const MAX_TURN: f32 = 35.0;

/// Head size, eye midpoint to chin over frame height, that leaves enough of the face to compare.
const HEAD_SIZE: std::ops::RangeInclusive<f32> = 0.1..=0.9;

/// Mean linear luminance of the face between nearly black and nearly white.
const LUMINANCE: std::ops::RangeInclusive<f32> = 0.01..=0.95;

fn face_faults(face: Face) -> Vec<Code> {
    let mut faults = Vec::new();
    let mut fault = |applies: bool, code| {
        if applies {
            faults.push(code);
        }
    };
    fault(face.bytes < EMPTY_PICTURE_BYTES, Code::CaptureBlurred);
    if let Some(quality) = face.quality {
        let turned = [quality.yaw, quality.pitch, quality.roll]
            .iter()
            .any(|angle| angle.abs() > MAX_TURN);
        fault(turned, Code::CaptureOffAngle);
        fault(quality.head_size < *HEAD_SIZE.start(), Code::CaptureTooFar);
        fault(quality.head_size > *HEAD_SIZE.end(), Code::CaptureTooClose);
        if let Some(luminance) = quality.luminance_mean {
            fault(luminance < *LUMINANCE.start(), Code::CaptureTooDark);
            fault(luminance > *LUMINANCE.end(), Code::CaptureTooBright);
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> Facts {
        Facts {
            age_years: Some(30),
            minimum_age: 18,
            evidence_taken: false,
            phone: Contact {
                taken: false,
                proven: true,
            },
            email: Contact::default(),
            face: Some(Face {
                bytes: 60_000,
                waived: false,
                quality: Some(QualitySummary {
                    faces: 1,
                    head_size: 0.35,
                    luminance_mean: Some(0.3),
                    ..QualitySummary::default()
                }),
                from_device: false,
            }),
            without_face: false,
        }
    }

    #[test]
    fn everything_right_opens_the_wallet() {
        assert_eq!(decide(&good()), Decision::Approve);
        let without_face = Facts {
            face: None,
            ..good()
        };
        assert_eq!(decide(&without_face), Decision::Approve);
    }

    #[test]
    fn who_goes_without_a_picture_is_looked_at_by_a_person() {
        let facts = Facts {
            face: None,
            without_face: true,
            ..good()
        };
        assert_eq!(decide(&facts), Decision::Review(Code::IdentityReview));
    }

    #[test]
    fn age_counts_from_the_birthday_on() {
        let aged = |age_years| {
            decide(&Facts {
                age_years,
                ..good()
            })
        };
        assert_eq!(aged(Some(17)), Decision::Reject(vec![Code::FieldInvalid]));
        assert_eq!(aged(Some(18)), Decision::Approve);
    }

    #[test]
    fn nothing_is_told_of_other_people() {
        let evidence_taken = true;
        assert_eq!(
            decide(&Facts {
                evidence_taken,
                ..good()
            }),
            Decision::Review(Code::IdentityReview)
        );
        let email = Contact {
            taken: true,
            proven: false,
        };
        let review = Decision::Review(Code::IdentityReview);
        assert_eq!(decide(&Facts { email, ..good() }), review);
    }

    #[test]
    fn who_proved_a_contact_is_asked_for_another() {
        let phone = Contact {
            taken: true,
            proven: true,
        };
        let asked = Decision::Ask(StepKind::Identity, vec![Code::ContactInUse]);
        assert_eq!(decide(&Facts { phone, ..good() }), asked);
    }

    #[test]
    fn who_left_the_movements_out_is_looked_at_by_a_person_and_not_refused() {
        let face = good().face.map(|face| Face {
            waived: true,
            ..face
        });
        let review = Decision::Review(Code::ChallengeWaived);
        assert_eq!(decide(&Facts { face, ..good() }), review);
        let face = face.map(|face| Face { bytes: 100, ..face });
        assert_eq!(
            decide(&Facts { face, ..good() }),
            Decision::Ask(StepKind::Face, vec![Code::CaptureBlurred]),
            "a person could not see anything in it"
        );
    }

    #[test]
    fn a_file_is_looked_at_by_a_person_and_a_bad_one_is_asked_for_again() {
        let face = good().face.map(|face| Face {
            from_device: true,
            ..face
        });
        let review = Decision::Review(Code::IdentityReview);
        assert_eq!(decide(&Facts { face, ..good() }), review);
        let face = face.map(|face| Face { bytes: 100, ..face });
        assert_eq!(
            decide(&Facts { face, ..good() }),
            Decision::Ask(StepKind::Face, vec![Code::CaptureBlurred])
        );
    }

    #[test]
    fn a_picture_that_cannot_be_used_is_asked_for_again() {
        let with = |change: fn(&mut Face, &mut QualitySummary)| {
            let mut facts = good();
            let mut face = facts.face.unwrap();
            let mut quality = face.quality.unwrap();
            change(&mut face, &mut quality);
            face.quality = Some(quality);
            facts.face = Some(face);
            decide(&facts)
        };
        let ask = |code| Decision::Ask(StepKind::Face, vec![code]);
        assert_eq!(with(|f, _| f.bytes = 100), ask(Code::CaptureBlurred));
        assert_eq!(with(|_, q| q.yaw = -40.0), ask(Code::CaptureOffAngle));
        assert_eq!(with(|_, q| q.head_size = 0.05), ask(Code::CaptureTooFar));
        assert_eq!(with(|_, q| q.head_size = 0.95), ask(Code::CaptureTooClose));
        assert_eq!(
            with(|_, q| q.luminance_mean = Some(0.001)),
            ask(Code::CaptureTooDark)
        );
        assert_eq!(
            with(|_, q| q.luminance_mean = Some(0.99)),
            ask(Code::CaptureTooBright)
        );
    }
}
