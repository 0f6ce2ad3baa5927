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
        sex: take(FieldName::Sex, patch.sex, &sex_fault),
        evidence_expiry: take(FieldName::EvidenceExpiry, patch.evidence_expiry, &|text| {
            expiry_fault(text, now)
        }),
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
        FieldName::Sex => identity.sex.is_none(),
        FieldName::EvidenceExpiry => identity.evidence_expiry.is_none(),
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

/// Birth date and sex are part of a number after GB 11643: they must agree.
pub(crate) fn contradiction(identity: &IdentityPatch) -> Option<FieldResult> {
    let evidence = identity.evidence.as_ref()?;
    let number = evidence.number.expose();
    if !is_gb_11643(evidence.kind) || number.len() != 18 {
        return None;
    }
    let differs = |field: FieldName, stated: Option<String>, in_number: Option<&str>| {
        let differs = stated.is_some() && stated.as_deref() != in_number;
        differs.then_some(FieldResult {
            field,
            code: Code::FieldMismatch,
        })
    };
    let born = identity.birth_date.as_ref();
    let born = born.map(|date| date.expose().replace('-', ""));
    let sex = identity.sex.as_ref().map(|sex| sex.expose().to_owned());
    let odd = number.as_bytes()[16] % 2 == 1;
    differs(FieldName::BirthDate, born, number.get(6..14))
        .or_else(|| differs(FieldName::Sex, sex, Some(if odd { "M" } else { "F" })))
}

fn is_gb_11643(kind: EvidenceKind) -> bool {
    matches!(
        kind,
        EvidenceKind::CnResidentId
            | EvidenceKind::CnResidencePermit
            | EvidenceKind::CnPermanentResident
    )
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
        1..=100 if text.chars().all(is_of_names) => None,
        _ => Some(Code::FieldInvalid),
    }
}

/// No name has digits, or signs that only programs write.
fn is_of_names(c: char) -> bool {
    !(c.is_control() || c.is_ascii_digit() || "\"#$%&*;<=>@[\\]^_{|}".contains(c))
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

/// ICAO Doc 9303: female, male, or neither stated.
fn sex_fault(text: &str) -> Option<Code> {
    (!["F", "M", "X"].contains(&text)).then_some(Code::FieldInvalid)
}

/// A day that is not over, or `never`.
fn expiry_fault(text: &str, now: Timestamp) -> Option<Code> {
    if text == "never" {
        return None;
    }
    // The last moment of the day, by the clock of UTC.
    match Timestamp::parse(&format!("{text}T23:59:59Z")).filter(|_| text.len() == 10) {
        None => Some(Code::FieldInvalid),
        Some(end) if end < now => Some(Code::DocumentExpired),
        Some(_) => None,
    }
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
    let scheme = evidence.scheme.as_deref();
    if scheme.is_some_and(|scheme| !is_of_schemes(scheme)) {
        return finding(FieldName::EvidenceNumber, Code::FieldInvalid);
    }
    let plain = number
        .bytes()
        .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let permit_holder = ["81", "82", "83"].iter().any(|of| number.starts_with(of));
    let of_china = evidence.country == "CHN";
    let well_formed = match evidence.kind {
        EvidenceKind::CnResidentId => of_china && !permit_holder && is_cn_resident_id(number),
        EvidenceKind::CnResidencePermit => of_china && permit_holder && is_cn_resident_id(number),
        EvidenceKind::CnPermanentResident => {
            let of_now = number.starts_with('9') && is_cn_resident_id(number);
            of_china && (of_now || number.len() == 15 && plain)
        }
        EvidenceKind::HkMoPermit => {
            of_china && number.starts_with(['H', 'M']) && plain && matches!(number.len(), 9 | 11)
        }
        EvidenceKind::TaiwanPermit => of_china && digits(number) && matches!(number.len(), 8 | 10),
        EvidenceKind::Passport => plain && (5..=15).contains(&number.len()),
        EvidenceKind::PersonalNumber => plain && (4..=32).contains(&number.len()),
        EvidenceKind::Unknown => false,
    };
    (!well_formed).then_some(FieldResult {
        field: FieldName::EvidenceNumber,
        code: Code::FieldInvalid,
    })
}

/// The country and the abbreviation of a number, such as `es.dni`.
fn is_of_schemes(text: &str) -> bool {
    let lower = |text: &str| text.bytes().all(|b| b.is_ascii_lowercase());
    text.split_once('.').is_some_and(|(country, number)| {
        country.len() == 2 && lower(country) && (2..=20).contains(&number.len()) && lower(number)
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
