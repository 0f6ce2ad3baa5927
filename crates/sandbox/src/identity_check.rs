//! What the backend itself checks of the core attributes and the evidence. It trusts no client,
//! so it does not borrow the client's own parsers.

use crate::Plan;
use kaihu_protocol::{
    Code, Evidence, EvidenceKind, FieldName, FieldResult, IdentityPatch, Sensitive, Timestamp,
};

/// The fields of `patch` that have their form, and what is wrong with the others.
pub(crate) fn check(
    patch: IdentityPatch,
    plan: &Plan,
    now: Timestamp,
) -> (IdentityPatch, Vec<FieldResult>) {
    let mut findings = Vec::new();
    let mut take = |field, text: Option<Sensitive>, fault: &dyn Fn(&str) -> Option<Code>| {
        let text = text?;
        match fault(text.expose()) {
            None => Some(text),
            Some(code) => {
                findings.push(FieldResult { field, code });
                None
            }
        }
    };
    let mut accepted = IdentityPatch {
        name: take(FieldName::Name, patch.name, &name_fault),
        birth_date: take(FieldName::BirthDate, patch.birth_date, &|text| {
            birth_date_fault(text, now)
        }),
        phone: take(FieldName::Phone, patch.phone, &phone_fault),
        email: take(FieldName::Email, patch.email, &email_fault),
        evidence: None,
    };
    if let Some(evidence) = patch.evidence {
        match evidence_fault(&evidence, plan) {
            None => accepted.evidence = Some(evidence),
            Some(finding) => findings.push(finding),
        }
    }
    (accepted, findings)
}

/// What is missing from, or contradicts itself in, a whole identity.
pub(crate) fn findings(identity: &IdentityPatch, plan: &Plan) -> Vec<FieldResult> {
    let missing = |field: &FieldName| match field {
        FieldName::Name => identity.name.is_none(),
        FieldName::BirthDate => identity.birth_date.is_none(),
        FieldName::Phone => identity.phone.is_none(),
        FieldName::Email => identity.email.is_none(),
        FieldName::EvidenceKind | FieldName::EvidenceNumber | FieldName::EvidenceCountry => {
            identity.evidence.is_none()
        }
        FieldName::Unknown => false,
    };
    let absent = plan.fields.iter().copied().filter(missing);
    let mut findings: Vec<_> = absent
        .map(|field| FieldResult {
            field,
            code: Code::FieldMissing,
        })
        .collect();
    findings.extend(contradiction(identity));
    findings
}

/// The birth date is part of a resident identity number: the two must agree.
pub(crate) fn contradiction(identity: &IdentityPatch) -> Option<FieldResult> {
    let (evidence, birth_date) = (identity.evidence.as_ref()?, identity.birth_date.as_ref()?);
    let stated = birth_date.expose().replace('-', "");
    let agrees = evidence.kind != EvidenceKind::CnResidentId
        || evidence.number.expose().get(6..14) == Some(&stated);
    (!agrees).then_some(FieldResult {
        field: FieldName::BirthDate,
        code: Code::FieldMismatch,
    })
}

/// Whole years from `birth_date` (`YYYY-MM-DD`) to `now`, by the calendar of UTC.
pub(crate) fn age_years(birth_date: &str, now: Timestamp) -> Option<i64> {
    let today = now.to_rfc3339();
    let year = |date: &str| date.get(..4)?.parse::<i64>().ok();
    let birthday_is_ahead = today.get(5..10)? < birth_date.get(5..10)?;
    Some(year(&today)? - year(birth_date)? - i64::from(birthday_is_ahead))
}

fn name_fault(text: &str) -> Option<Code> {
    let length = text.trim().chars().count();
    match length {
        0 => Some(Code::FieldMissing),
        1..=100 if text.chars().all(|c| !c.is_control() && !c.is_ascii_digit()) => None,
        _ => Some(Code::FieldInvalid),
    }
}

fn birth_date_fault(text: &str, now: Timestamp) -> Option<Code> {
    let day = (text.len() == 10)
        .then(|| Timestamp::parse(&format!("{text}T00:00:00Z")))
        .flatten();
    let plausible = day.is_some_and(|day| day <= now)
        && age_years(text, now).is_some_and(|years| (0..=130).contains(&years));
    (!plausible).then_some(Code::FieldInvalid)
}

/// E.164: a plus sign and 7 to 15 digits, the first not 0.
fn phone_fault(text: &str) -> Option<Code> {
    let well_formed = text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0')
    });
    (!well_formed).then_some(Code::FieldInvalid)
}

/// RFC 5321 lengths, one `@`, a domain with a dot, nothing that mail systems choke on. Only a code
/// sent there tells whether the address is real.
fn email_fault(text: &str) -> Option<Code> {
    let clean = |c: char| !c.is_whitespace() && !c.is_control() && !"<>,;\"".contains(c);
    let well_formed = text.rsplit_once('@').is_some_and(|(local, domain)| {
        (1..=64).contains(&local.len())
            && text.len() <= 254
            && !local.contains('@')
            && domain.split('.').count() >= 2
            && domain.split('.').all(|label| !label.is_empty())
            && text.chars().all(clean)
    });
    (!well_formed).then_some(Code::FieldInvalid)
}

fn evidence_fault(evidence: &Evidence, plan: &Plan) -> Option<FieldResult> {
    let finding = |field, code| Some(FieldResult { field, code });
    let number = evidence.number.expose();
    let alpha3 = evidence.country.len() == 3;
    if evidence.kind == EvidenceKind::Unknown || !plan.evidence.contains(&evidence.kind) {
        return finding(FieldName::EvidenceKind, Code::DocumentUnsupported);
    }
    if !(alpha3 && evidence.country.bytes().all(|b| b.is_ascii_uppercase())) {
        return finding(FieldName::EvidenceCountry, Code::FieldInvalid);
    }
    let well_formed = match evidence.kind {
        EvidenceKind::CnResidentId => is_cn_resident_id(number) && evidence.country == "CHN",
        _ => {
            (5..=15).contains(&number.len())
                && number
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        }
    };
    (!well_formed).then_some(FieldResult {
        field: FieldName::EvidenceNumber,
        code: Code::FieldInvalid,
    })
}

/// GB 11643-1999: 17 digits with a birth date at 7 to 14, and the check character of
/// ISO 7064 MOD 11-2, where the weight of a place is 2^(places to its right) mod 11.
fn is_cn_resident_id(number: &str) -> bool {
    let bytes = number.as_bytes();
    if bytes.len() != 18 || !bytes[..17].iter().all(u8::is_ascii_digit) {
        return false;
    }
    let check = match bytes[17] {
        b'X' => 10,
        digit @ b'0'..=b'9' => u32::from(digit - b'0'),
        _ => return false,
    };
    let sum = bytes[..17]
        .iter()
        .fold(0, |sum, b| (sum + u32::from(b - b'0')) * 2 % 11);
    let birth = format!(
        "{}-{}-{}T00:00:00Z",
        &number[6..10],
        &number[10..12],
        &number[12..14]
    );
    (sum + check) % 11 == 1 && Timestamp::parse(&birth).is_some()
}

#[cfg(test)]
#[path = "identity_check/tests.rs"]
mod tests;
