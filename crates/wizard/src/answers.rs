//! From texts as they were typed to checked answers, and to what the backend is told.

use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::{fields_of, group_of};
use crate::view::FieldError;
use crate::wizard::Wizard;
use kaihu_identity::country::Country;
use kaihu_identity::evidence::{Passport, ResidentId};
use kaihu_identity::{BirthDate, Date, DatePart, Email, Name, Phone, Reason, cross_check};
use kaihu_protocol::{Evidence, EvidenceKind, FieldName, IdentityPatch, Sensitive, StepKind};

/// The evidence, checked.
pub(crate) enum CheckedEvidence {
    ResidentId(ResidentId),
    Passport(Passport),
}

/// Values of the radio buttons.
pub(crate) const CN_RESIDENT_ID: &str = "cn_resident_id";
pub(crate) const PASSPORT: &str = "passport";

impl Wizard {
    pub(crate) fn constraints(&self) -> Option<&kaihu_protocol::Constraints> {
        let steps = &self.flow.as_ref()?.steps;
        let identity = steps.iter().find(|step| step.kind == StepKind::Identity)?;
        Some(&identity.constraints)
    }

    /// Whether the provider asks for this; where it names no fields, it asks for all.
    pub(crate) fn asks_for(&self, field: FieldName) -> bool {
        self.constraints()
            .is_none_or(|c| c.fields.is_empty() || c.fields.contains(&field))
    }

    /// Today at the server, which is the day that counts.
    fn today(&self) -> Result<Date, Reason> {
        let now = self.server_now().unwrap_or_default();
        Date::from_epoch_seconds(now.0.div_euclid(1000))
    }

    pub(crate) fn name(&self) -> Result<Name, Reason> {
        Name::parse(self.texts.get(FieldId::Name))
    }

    /// What is chosen; where only one kind is taken, it needs no choosing.
    pub(crate) fn evidence_kind(&self) -> &str {
        let chosen = self.texts.get(FieldId::EvidenceKind);
        match self.constraints().map(|c| c.evidence.as_slice()) {
            Some([EvidenceKind::CnResidentId]) => CN_RESIDENT_ID,
            Some([EvidenceKind::Passport]) => PASSPORT,
            _ => chosen,
        }
    }

    pub(crate) fn passport_country(&self) -> Option<Country> {
        let code = self.texts.get(FieldId::EvidenceCountry);
        (!code.is_empty())
            .then(|| Country::from_code(code))
            .flatten()
    }

    pub(crate) fn evidence(&self) -> Result<CheckedEvidence, (FieldId, Reason)> {
        let number = self.texts.get(FieldId::EvidenceNumber);
        let at_number = |reason| (FieldId::EvidenceNumber, reason);
        match self.evidence_kind() {
            CN_RESIDENT_ID => ResidentId::parse(number)
                .map(CheckedEvidence::ResidentId)
                .map_err(at_number),
            PASSPORT => {
                let country = self.passport_country();
                let country = country.ok_or((FieldId::EvidenceCountry, Reason::Missing))?;
                Passport::parse(number, country)
                    .map(CheckedEvidence::Passport)
                    .map_err(at_number)
            }
            _ => Err((FieldId::EvidenceKind, Reason::Missing)),
        }
    }

    pub(crate) fn birth_date(&self) -> Result<BirthDate, (FieldId, Reason)> {
        let today = self
            .today()
            .map_err(|reason| (FieldId::BirthYear, reason))?;
        let minimum_age = self.constraints().and_then(|c| c.minimum_age).unwrap_or(0);
        BirthDate::parse_parts(
            self.texts.get(FieldId::BirthYear),
            self.texts.get(FieldId::BirthMonth),
            self.texts.get(FieldId::BirthDay),
            today,
            minimum_age,
        )
        .map_err(|fault| {
            let field = match fault.part {
                Some(DatePart::Month) => FieldId::BirthMonth,
                Some(DatePart::Day) => FieldId::BirthDay,
                Some(DatePart::Year) | None => FieldId::BirthYear,
            };
            (field, fault.reason)
        })
    }

    /// Country of the phone number, ISO 3166-1 alpha-2.
    pub(crate) fn phone_country(&self) -> &str {
        let chosen = self.texts.get(FieldId::PhoneCountry);
        let policy = self
            .flow
            .as_ref()
            .and_then(|f| f.policy.default_country.as_deref());
        match chosen {
            "" => policy.unwrap_or("CN"),
            chosen => chosen,
        }
    }

    pub(crate) fn phone(&self) -> Result<Phone, Reason> {
        let home = self.plans.get(self.phone_country());
        let home = home.ok_or(Reason::Component)?;
        Phone::parse_with(self.texts.get(FieldId::Phone), home, &self.plans)
    }

    pub(crate) fn email(&self) -> Result<Email, Reason> {
        Email::parse(self.texts.get(FieldId::Email))
    }

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
                Ok(date) if self.contradicts_evidence(date) => {
                    refuse(FieldId::BirthYear, "birth-mismatch")
                }
                Ok(_) => Ok(()),
            },
            FieldId::Phone => match self.phone() {
                Ok(_) => Ok(()),
                Err(reason) => refuse(group, phone_error(reason)),
            },
            FieldId::Email => match self.email() {
                Ok(_) => Ok(()),
                Err(reason) => refuse(group, email_error(reason)),
            },
            _ => Ok(()),
        }
    }

    fn contradicts_evidence(&self, date: BirthDate) -> bool {
        match self.evidence() {
            Ok(CheckedEvidence::ResidentId(id)) => {
                !cross_check::resident_id(&id, Some(date.date()), None).is_empty()
            }
            _ => false,
        }
    }

    fn evidence_error(&self, field: FieldId, reason: Reason) -> &'static str {
        match (field, self.evidence_kind()) {
            (FieldId::EvidenceKind, _) => "evidence-kind-missing",
            (FieldId::EvidenceCountry, _) => "evidence-country-missing",
            (_, PASSPORT) => passport_error(reason),
            _ => resident_id_error(reason),
        }
    }

    /// Whether every question of a page has an answer that stands.
    pub(crate) fn is_answered(&self, page: PageId) -> bool {
        let fields = fields_of(page);
        let asked = |field: &&FieldId| self.asks_for_field(**field);
        fields
            .iter()
            .filter(asked)
            .all(|field| self.check_field(group_of(*field)).is_ok())
    }

    /// Whether there is something that the person would not like to lose.
    pub(crate) fn has_answers(&self) -> bool {
        let typed = [
            FieldId::Name,
            FieldId::EvidenceNumber,
            FieldId::Phone,
            FieldId::Email,
        ];
        let entered = |field: &FieldId| !self.texts.get(*field).trim().is_empty();
        typed.iter().any(entered) || self.face.picture.is_some()
    }

    pub(crate) fn asks_for_field(&self, field: FieldId) -> bool {
        match field {
            FieldId::Name => self.asks_for(FieldName::Name),
            FieldId::EvidenceKind | FieldId::EvidenceNumber => {
                self.asks_for(FieldName::EvidenceNumber)
            }
            FieldId::EvidenceCountry => {
                self.asks_for(FieldName::EvidenceNumber) && self.evidence_kind() == PASSPORT
            }
            FieldId::BirthYear | FieldId::BirthMonth | FieldId::BirthDay => {
                self.asks_for(FieldName::BirthDate)
            }
            FieldId::Phone | FieldId::PhoneCountry => self.asks_for(FieldName::Phone),
            FieldId::Email => self.asks_for(FieldName::Email),
            FieldId::Consent(_) | FieldId::Code => true,
        }
    }

    /// The identity as the backend shall have it. Answers that do not stand are left out.
    pub(crate) fn identity(&self) -> IdentityPatch {
        let evidence = self.evidence().ok().map(|evidence| match evidence {
            CheckedEvidence::ResidentId(id) => Evidence {
                kind: EvidenceKind::CnResidentId,
                number: Sensitive::from(id.as_str()),
                country: "CHN".to_owned(),
            },
            CheckedEvidence::Passport(passport) => Evidence {
                kind: EvidenceKind::Passport,
                number: Sensitive::from(passport.as_str()),
                country: passport.issuer().alpha3().to_owned(),
            },
        });
        let asked = |field| self.asks_for(field);
        IdentityPatch {
            name: self
                .name()
                .ok()
                .filter(|_| asked(FieldName::Name))
                .map(|n| n.as_str().into()),
            birth_date: self
                .birth_date()
                .ok()
                .filter(|_| asked(FieldName::BirthDate))
                .map(|d| d.date().to_iso().into()),
            evidence: evidence.filter(|_| asked(FieldName::EvidenceNumber)),
            phone: self
                .phone()
                .ok()
                .filter(|_| asked(FieldName::Phone))
                .map(|p| p.to_e164().into()),
            email: self
                .email()
                .ok()
                .filter(|_| asked(FieldName::Email))
                .map(|e| e.as_str().into()),
        }
    }

    /// What the backend does not have yet; `None` when it has everything.
    pub(crate) fn changes(&self) -> Option<IdentityPatch> {
        let now = self.identity();
        let sent = &self.sent;
        let changes = IdentityPatch {
            name: now.name.filter(|v| sent.name.as_ref() != Some(v)),
            birth_date: now
                .birth_date
                .filter(|v| sent.birth_date.as_ref() != Some(v)),
            evidence: now.evidence.filter(|v| sent.evidence.as_ref() != Some(v)),
            phone: now.phone.filter(|v| sent.phone.as_ref() != Some(v)),
            email: now.email.filter(|v| sent.email.as_ref() != Some(v)),
        };
        (changes != IdentityPatch::default()).then_some(changes)
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
