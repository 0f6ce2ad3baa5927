//! What is wrong with an answer, and with which words it is told.

use crate::evidence::Expiry;
use crate::field::FieldId;
use crate::message::Message;
use crate::view::FieldError;
use crate::wizard::Wizard;
use kaihu_identity::Reason;
use kaihu_identity::evidence::Kind;

impl Wizard {
    /// Checks one field, or the whole group that it belongs to.
    pub(crate) fn check_field(&self, group: FieldId) -> Result<(), FieldError> {
        let refuse = |field: FieldId, key: &'static str| {
            Err(FieldError {
                field,
                message: Message::new(key),
            })
        };
        match group {
            FieldId::Name => match self.name() {
                Ok(_) => Ok(()),
                Err(reason) => refuse(group, name_error(reason)),
            },
            // Beside a missing country, a missing number is told as well.
            FieldId::EvidenceNumber if self.texts.get(group).trim().is_empty() => {
                refuse(group, self.evidence_error(group, Reason::Missing))
            }
            FieldId::EvidenceKind | FieldId::EvidenceCountry | FieldId::EvidenceNumber => {
                match self.evidence() {
                    Err((field, reason)) if field == group => {
                        refuse(field, self.evidence_error(field, reason))
                    }
                    _ => Ok(()),
                }
            }
            FieldId::BirthYear => match self.birth_date() {
                Err((field, reason)) => {
                    let age = self.constraints().and_then(|c| c.minimum_age).unwrap_or(0);
                    let message = Message::new(birth_date_error(reason)).with("age", age);
                    Err(FieldError { field, message })
                }
                Ok(date) if self.contradicts_evidence(date.date()) => {
                    refuse(FieldId::BirthYear, "birth-mismatch")
                }
                Ok(_) => Ok(()),
            },
            FieldId::ExpiryYear => match self.expiry() {
                Err((field, reason)) => refuse(field, expiry_error(reason)),
                Ok(last) if self.contradicts_zone(last) => refuse(group, "expiry-mismatch"),
                Ok(_) => Ok(()),
            },
            FieldId::Sex => match self.sex() {
                None => refuse(group, "sex-missing"),
                told if self.is_sex_certain() && told != self.sex_of_evidence() => {
                    refuse(group, "sex-mismatch")
                }
                Some(_) => Ok(()),
            },
            FieldId::Phone => match self.phone() {
                Ok(_) => Ok(()),
                Err(reason) => refuse(group, phone_error(reason)),
            },
            FieldId::Email => match self.email() {
                Ok(_) => Ok(()),
                Err(reason) => refuse(group, email_error(reason)),
            },
            FieldId::Password => self.check_password(),
            _ => Ok(()),
        }
    }

    fn evidence_error(&self, field: FieldId, reason: Reason) -> &'static str {
        match (field, self.evidence_kind()) {
            (FieldId::EvidenceKind, _) => "evidence-kind-missing",
            (FieldId::EvidenceCountry, _) => "evidence-country-missing",
            (_, Some(Kind::CnResidentId)) => resident_id_error(reason),
            (_, Some(Kind::Passport)) => passport_error(reason),
            _ => document_error(reason),
        }
    }

    fn contradicts_zone(&self, last: Expiry) -> bool {
        let stated = self.zone_read().and_then(|zone| zone.expiry_date);
        stated.is_some() && stated != last
    }
}

fn name_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "name-missing",
        Reason::TooLong => "name-too-long",
        Reason::Digit => "name-digit",
        Reason::Link => "name-link",
        _ => "name-characters",
    }
}

fn resident_id_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "resident-id-missing",
        Reason::TooShort => "resident-id-too-short",
        Reason::TooLong => "resident-id-too-long",
        Reason::Checksum => "resident-id-checksum",
        Reason::Component => "resident-id-region",
        Reason::NoSuchDate | Reason::InFuture | Reason::TooLongAgo => "resident-id-date",
        Reason::Obsolete => "resident-id-obsolete",
        Reason::OtherDocument => "resident-id-other-document",
        _ => "resident-id-characters",
    }
}

fn passport_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "passport-missing",
        Reason::TooShort | Reason::TooLong => "passport-length",
        _ => "passport-characters",
    }
}

/// Of the other kinds, whatever they are called.
fn document_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "document-missing",
        Reason::TooShort => "document-too-short",
        Reason::TooLong => "document-too-long",
        Reason::Checksum => "document-checksum",
        Reason::NoSuchDate | Reason::InFuture | Reason::TooLongAgo => "document-date",
        Reason::Component => "document-component",
        Reason::Obsolete => "document-obsolete",
        Reason::OtherDocument => "document-other",
        Reason::Format => "document-format",
        _ => "document-characters",
    }
}

fn expiry_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "expiry-missing",
        Reason::NoSuchDate => "birth-no-such-date",
        Reason::Expired => "expiry-past",
        _ => "expiry-format",
    }
}

fn birth_date_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "birth-missing",
        Reason::NoSuchDate => "birth-no-such-date",
        Reason::InFuture => "birth-in-future",
        Reason::TooLongAgo => "birth-too-long-ago",
        Reason::TooYoung => "birth-too-young",
        _ => "birth-format",
    }
}

fn phone_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "phone-missing",
        Reason::TooShort => "phone-too-short",
        Reason::TooLong => "phone-too-long",
        Reason::Component => "phone-country-unknown",
        _ => "phone-format",
    }
}

fn email_error(reason: Reason) -> &'static str {
    match reason {
        Reason::Missing => "email-missing",
        Reason::TooLong => "email-too-long",
        _ => "email-format",
    }
}
