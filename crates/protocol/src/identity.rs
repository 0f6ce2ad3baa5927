//! `GET` and `PATCH /identity`: core attributes and evidence.

use crate::json::{readable, writable};
use crate::named::named;
use crate::{Code, Sensitive};
use serde::{Deserialize, Serialize};

named! {
    /// A field of the identity.
    pub enum FieldName {
        /// Full name.
        Name = "name",
        /// Kind of evidence.
        EvidenceKind = "evidence_kind",
        /// Number of the evidence.
        EvidenceNumber = "evidence_number",
        /// Country that issued the evidence.
        EvidenceCountry = "evidence_country",
        /// Last day of the evidence.
        EvidenceExpiry = "evidence_expiry",
        /// Date of birth.
        BirthDate = "birth_date",
        /// Sex as the evidence states it.
        Sex = "sex",
        /// Phone number.
        Phone = "phone",
        /// E-mail address.
        Email = "email",
    }
}

named! {
    /// Evidence of identity that is taken.
    pub enum EvidenceKind {
        /// Resident identity card of China (GB 11643).
        CnResidentId = "cn_resident_id",
        /// Passport (ICAO Doc 9303).
        Passport = "passport",
        /// Residence permit for residents of Hong Kong, Macao and Taiwan (GB 11643, 81, 82 and 83).
        CnResidencePermit = "cn_residence_permit",
        /// Mainland travel permit for residents of Hong Kong and Macao.
        HkMoPermit = "hk_mo_permit",
        /// Mainland travel permit for residents of Taiwan.
        TaiwanPermit = "taiwan_permit",
        /// Permanent resident identity card of a foreigner in China.
        CnPermanentResident = "cn_permanent_resident",
        /// Personal number of a country: national identity, social security, personal tax.
        PersonalNumber = "personal_number",
    }
}

/// Body of `PATCH /identity`: what changed. Absent stays as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityPatch {
    /// Full name as on the evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Sensitive>,
    /// `F`, `M`, or `X` where the evidence states neither (ICAO Doc 9303).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sensitive>,
    /// The evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Last day of the evidence: `YYYY-MM-DD`, or `never`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_expiry: Option<Sensitive>,
    /// E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive>,
}
writable!(IdentityPatch {
    name,
    birth_date,
    sex,
    evidence,
    evidence_expiry,
    phone,
    email
});

readable!(IdentityPatch {;
    name, birth_date, sex, evidence, evidence_expiry, phone, email
});

impl IdentityPatch {
    /// The answers one a line, in this order: name, birth date, sex, kind, number, country, scheme and
    /// last day of the evidence, phone, e-mail; what is not asked for is an empty line. Its SHA-256
    /// is what the person agreed to at the end.
    pub fn as_checked(&self) -> String {
        let evidence = self.evidence.as_ref();
        let text = |answer: &'_ Option<Sensitive>| {
            answer
                .as_ref()
                .map_or(String::new(), |text| text.expose().to_owned())
        };
        [
            text(&self.name),
            text(&self.birth_date),
            text(&self.sex),
            evidence.map_or(String::new(), |e| e.kind.as_str().to_owned()),
            evidence.map_or(String::new(), |e| e.number.expose().to_owned()),
            evidence.map_or(String::new(), |e| e.country.clone()),
            evidence.and_then(|e| e.scheme.clone()).unwrap_or_default(),
            text(&self.evidence_expiry),
            text(&self.phone),
            text(&self.email),
        ]
        .join("\n")
    }
}

/// A piece of evidence by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it is.
    pub kind: EvidenceKind,
    /// Its number, normalised.
    pub number: Sensitive,
    /// Who issued it, ISO 3166-1 alpha-3.
    pub country: String,
    /// The scheme of a personal number, country and abbreviation, such as `es.dni`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
}
writable!(Evidence {
    kind,
    number,
    country,
    scheme
});
readable!(Evidence { kind, number, country; scheme });

/// Answer to `GET /identity`: every value that was accepted so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityDraft {
    /// The revision that the values have, for `If-Match`.
    pub rev: u64,
    /// The values.
    pub identity: IdentityPatch,
}
readable!(IdentityDraft { rev, identity });

/// Answer to `PATCH /identity`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityAccepted {
    /// The new revision, for the next `If-Match`.
    pub rev: u64,
    /// Findings on single fields; those without one were accepted.
    #[serde(default)]
    pub field_results: Vec<FieldResult>,
}
readable!(IdentityAccepted { rev; field_results });

/// What the backend found on one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldResult {
    /// The field.
    pub field: FieldName,
    /// What is wrong with it.
    pub code: Code,
}
readable!(FieldResult { field, code });
