//! From texts as they were typed to checked answers, and to what the backend is told.

use crate::field::FieldId;
use crate::page::{PageId, is_wanted};
use crate::steps::identity::{fields_of, group_of};
use crate::wizard::Wizard;
use kaihu_identity::evidence::Kind;
use kaihu_identity::reference::{self, ReadEmail, ReadName};
use kaihu_identity::{BirthDate, Date, DatePart, LONGEST_NAME, Phone, Reason};
use kaihu_protocol::{FieldName, IdentityPatch, Sensitive, StepKind};

/// What an e-mail address has at most, in characters (RFC 5321).
const LONGEST_EMAIL: usize = 254;

impl Wizard {
    pub(crate) fn constraints(&self) -> Option<&kaihu_protocol::Constraints> {
        let steps = &self.flow.as_ref()?.steps;
        let identity = steps.iter().find(|step| step.kind == StepKind::Identity)?;
        Some(&identity.constraints)
    }

    /// Whether the provider asks for this.
    pub(crate) fn asks_for(&self, field: FieldName) -> bool {
        self.constraints()
            .is_none_or(|c| is_wanted(field, &c.fields))
    }

    /// Today at the server, which is the day that counts.
    pub(crate) fn today(&self) -> Result<Date, Reason> {
        let now = self.server_now().unwrap_or_default();
        Date::from_epoch_seconds(now.0.div_euclid(1000))
    }

    pub(crate) fn name(&self) -> Result<ReadName, Reason> {
        let text = self.texts.get(FieldId::Name);
        let told = self.book().and_then(|book| reference::name(book, text));
        told.unwrap_or_else(|| {
            let text = reference::unread_line(text, LONGEST_NAME)?;
            Ok(ReadName {
                text,
                script: None,
                warning: None,
            })
        })
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

    pub(crate) fn email(&self) -> Result<ReadEmail, Reason> {
        let text = self.texts.get(FieldId::Email);
        let told = self.book().and_then(|book| reference::email(book, text));
        told.unwrap_or_else(|| {
            let text = reference::unread_line(text, LONGEST_EMAIL)?;
            let is_whole = text.contains('@') && !text.contains(' ');
            let read = ReadEmail {
                text,
                suggestion: None,
            };
            is_whole.then_some(read).ok_or(Reason::Format)
        })
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
                self.asks_for(FieldName::EvidenceNumber)
                    && self.evidence_kind().is_some_and(Kind::is_of_any_country)
            }
            FieldId::ExpiryYear
            | FieldId::ExpiryMonth
            | FieldId::ExpiryDay
            | FieldId::ExpiryNever => self.asks_for(FieldName::EvidenceExpiry),
            FieldId::Sex => self.asks_for(FieldName::Sex),
            FieldId::BirthYear | FieldId::BirthMonth | FieldId::BirthDay => {
                self.asks_for(FieldName::BirthDate)
            }
            FieldId::Phone | FieldId::PhoneCountry => self.asks_for(FieldName::Phone),
            FieldId::Email => self.asks_for(FieldName::Email),
            FieldId::Consent(_)
            | FieldId::Code
            | FieldId::AppCode
            | FieldId::Password
            | FieldId::Face
            | FieldId::HelpQuery
            | FieldId::SupportMessage
            | FieldId::SupportReply => true,
        }
    }

    /// The identity as the backend shall have it. Answers that do not stand are left out.
    pub(crate) fn identity(&self) -> IdentityPatch {
        let asked = |field| self.asks_for(field);
        IdentityPatch {
            name: self
                .name()
                .ok()
                .filter(|_| asked(FieldName::Name))
                .map(|n| n.text.into()),
            birth_date: self
                .birth_date()
                .ok()
                .filter(|_| asked(FieldName::BirthDate))
                .map(|d| d.date().to_iso().into()),
            sex: self
                .sex()
                .filter(|_| asked(FieldName::Sex))
                .map(Sensitive::from),
            evidence: self
                .evidence_sent()
                .filter(|_| asked(FieldName::EvidenceNumber)),
            evidence_expiry: self
                .expiry_sent()
                .filter(|_| asked(FieldName::EvidenceExpiry)),
            phone: self
                .phone()
                .ok()
                .filter(|_| asked(FieldName::Phone))
                .map(|p| p.to_e164().into()),
            email: self
                .email()
                .ok()
                .filter(|_| asked(FieldName::Email))
                .map(|e| e.text.into()),
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
            sex: now.sex.filter(|v| sent.sex.as_ref() != Some(v)),
            evidence: now.evidence.filter(|v| sent.evidence.as_ref() != Some(v)),
            evidence_expiry: now
                .evidence_expiry
                .filter(|v| sent.evidence_expiry.as_ref() != Some(v)),
            phone: now.phone.filter(|v| sent.phone.as_ref() != Some(v)),
            email: now.email.filter(|v| sent.email.as_ref() != Some(v)),
        };
        (changes != IdentityPatch::default()).then_some(changes)
    }
}
