//! `PATCH /identity`: core attributes and evidence.

use crate::{Code, Sensitive};
use serde::{Deserialize, Serialize};

/// A field of the identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldName {
    /// Full name.
    Name,
    /// Kind of evidence.
    EvidenceKind,
    /// Number of the evidence.
    EvidenceNumber,
    /// Country that issued the evidence.
    EvidenceCountry,
    /// Date of birth.
    BirthDate,
    /// Phone number.
    Phone,
    /// E-mail address.
    Email,
    /// A field that this version does not know.
    #[serde(other)]
    Unknown,
}

/// Evidence of identity that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    /// Resident identity card of China (GB 11643).
    CnResidentId,
    /// Passport (ICAO Doc 9303).
    Passport,
    /// A kind that this version does not know.
    #[serde(other)]
    Unknown,
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
    /// The evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive>,
}

/// A piece of evidence by its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it is.
    pub kind: EvidenceKind,
    /// Its number, normalised.
    pub number: Sensitive,
    /// Who issued it, ISO 3166-1 alpha-3.
    pub country: String,
}

/// Answer to `PATCH /identity`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityAccepted {
    /// The new revision, for the next `If-Match`.
    pub rev: u64,
    /// Findings on single fields; those without one were accepted.
    #[serde(default)]
    pub field_results: Vec<FieldResult>,
}

/// What the backend found on one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldResult {
    /// The field.
    pub field: FieldName,
    /// What is wrong with it.
    pub code: Code,
}
