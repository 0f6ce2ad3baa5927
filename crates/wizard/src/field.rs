//! The fields that a person fills in, and where their texts are kept.

use kaihu_protocol::{FieldName, Sensitive};

/// A field on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldId {
    /// Agreement to the text with this index.
    Consent(u8),
    /// Full name.
    Name,
    /// Kind of evidence.
    EvidenceKind,
    /// Number of the evidence.
    EvidenceNumber,
    /// Country that issued the evidence.
    EvidenceCountry,
    /// Last day of the evidence: year.
    ExpiryYear,
    /// Last day of the evidence: month.
    ExpiryMonth,
    /// Last day of the evidence: day.
    ExpiryDay,
    /// That the evidence has no last day.
    ExpiryNever,
    /// Date of birth: year.
    BirthYear,
    /// Date of birth: month.
    BirthMonth,
    /// Date of birth: day.
    BirthDay,
    /// Sex as the evidence states it.
    Sex,
    /// Country of the phone number.
    PhoneCountry,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// One-time code.
    Code,
    /// Code of an authenticator app.
    AppCode,
    /// Password of the wallet.
    Password,
    /// Picture of the face.
    Face,
    /// What is looked for in the help.
    HelpQuery,
    /// What the person writes to the support.
    SupportMessage,
    /// How the person wants to be answered.
    SupportReply,
}

impl FieldId {
    /// A stable name, fit for an element id.
    pub fn name(self) -> &'static str {
        match self {
            FieldId::Consent(0) => "consent-0",
            FieldId::Consent(1) => "consent-1",
            FieldId::Consent(2) => "consent-2",
            FieldId::Consent(3) => "consent-3",
            FieldId::Consent(_) => "consent-more",
            FieldId::Name => "name",
            FieldId::EvidenceKind => "evidence-kind",
            FieldId::EvidenceNumber => "evidence-number",
            FieldId::EvidenceCountry => "evidence-country",
            FieldId::ExpiryYear => "expiry-year",
            FieldId::ExpiryMonth => "expiry-month",
            FieldId::ExpiryDay => "expiry-day",
            FieldId::ExpiryNever => "expiry-never",
            FieldId::BirthYear => "birth-year",
            FieldId::BirthMonth => "birth-month",
            FieldId::BirthDay => "birth-day",
            FieldId::Sex => "sex",
            FieldId::PhoneCountry => "phone-country",
            FieldId::Phone => "phone",
            FieldId::Email => "email",
            FieldId::Code => "code",
            FieldId::AppCode => "app-code",
            FieldId::Password => "password",
            FieldId::Face => "face",
            FieldId::HelpQuery => "help-query",
            FieldId::SupportMessage => "support-message",
            FieldId::SupportReply => "support-reply",
        }
    }

    /// The field that the backend means by this name.
    pub fn from_wire(field: FieldName) -> Option<FieldId> {
        Some(match field {
            FieldName::Name => FieldId::Name,
            FieldName::EvidenceKind => FieldId::EvidenceKind,
            FieldName::EvidenceNumber => FieldId::EvidenceNumber,
            FieldName::EvidenceCountry => FieldId::EvidenceCountry,
            FieldName::EvidenceExpiry => FieldId::ExpiryDay,
            FieldName::BirthDate => FieldId::BirthDay,
            FieldName::Sex => FieldId::Sex,
            FieldName::Phone => FieldId::Phone,
            FieldName::Email => FieldId::Email,
            FieldName::Unknown => return None,
        })
    }
}

/// What was entered, as it was entered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts(Vec<(FieldId, Sensitive)>);

impl Texts {
    pub(crate) fn get(&self, field: FieldId) -> &str {
        let found = self.0.iter().find(|(id, _)| *id == field);
        found.map_or("", |(_, text)| text.expose())
    }

    pub(crate) fn set(&mut self, field: FieldId, text: Sensitive) {
        match self.0.iter_mut().find(|(id, _)| *id == field) {
            Some(entry) => entry.1 = text,
            None => self.0.push((field, text)),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
