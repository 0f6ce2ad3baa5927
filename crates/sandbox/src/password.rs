//! Passwords: judged by the same rules as in the browser, and kept as Argon2id.

use crate::application::Application;
use crate::work::Work;
use crate::{Refusal, random};
use argon2::password_hash::{PasswordHasher, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use kaihu_password::{BuiltIn, Reason};
use kaihu_protocol::{Code, Provider, Sensitive};
use rusqlite::params;
use std::collections::BTreeSet;

/// Argon2id with 19 MiB, two rounds and one lane (OWASP, Password Storage Cheat Sheet).
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("parameters within their bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// # Errors
/// `password.…` where something speaks against it.
pub(crate) fn judge(
    work: &Work<'_>,
    application: &Application,
    provider: &Provider,
    password: &Sensitive,
) -> Result<(), Refusal> {
    let identity = &application.identity;
    let person = [
        &identity.name,
        &identity.birth_date,
        &identity.phone,
        &identity.email,
    ];
    let mut own: Vec<&str> = person
        .into_iter()
        .flatten()
        .map(Sensitive::expose)
        .collect();
    own.extend(identity.evidence.as_ref().map(|it| it.number.expose()));
    own.push(&provider.name);
    own.extend(provider.operator.as_deref());
    own.extend(provider.domain.as_deref());
    let minimum = usize::from(work.plan().minimum_password);
    let assessment = BuiltIn::assess(password.expose(), minimum, &own);
    let code = match assessment.reasons.first() {
        None if is_leaked(password) => Code::PasswordLeaked,
        None => return Ok(()),
        Some(Reason::TooShort) => Code::PasswordTooShort,
        Some(Reason::Leaked) => Code::PasswordLeaked,
        Some(Reason::MadeOfOwnData) => Code::PasswordOwnData,
        Some(Reason::KeyboardRun | Reason::Sequence | Reason::Repeats) => Code::PasswordGuessable,
    };
    Err(Refusal::new(code))
}

/// Keeps the password in the place of any before it.
pub(crate) fn keep(
    work: &Work<'_>,
    application: &Application,
    password: &Sensitive,
) -> Result<(), Refusal> {
    let salt = SaltString::encode_b64(&random::salt()).map_err(broken)?;
    let normalised = Sensitive::from(BuiltIn::normalised(password.expose()));
    let hash = argon2().hash_password(normalised.expose().as_bytes(), &salt);
    work.tx
        .prepare_cached("INSERT OR REPLACE INTO passwords VALUES (?, ?, ?)")?
        .execute(params![
            application.id,
            hash.map_err(broken)?.to_string(),
            work.now.0
        ])?;
    Ok(())
}

/// Whether there is one.
pub(crate) fn is_set(work: &Work<'_>, application: &Application) -> Result<bool, Refusal> {
    let mut query = work
        .tx
        .prepare_cached("SELECT 1 FROM passwords WHERE application_id = ?")?;
    Ok(query.exists([&application.id])?)
}

pub(crate) fn forget(work: &Work<'_>, application: &Application) -> Result<(), Refusal> {
    work.tx
        .prepare_cached("DELETE FROM passwords WHERE application_id = ?")?
        .execute([&application.id])?;
    Ok(())
}

/// What tells two bodies with a password in them apart, and is as slow to guess from as the password's own hash.
///
/// # Errors
/// `service.unavailable` where there is no memory for it.
pub(crate) fn fingerprint(body: &[u8], key: &str) -> Result<[u8; 32], Refusal> {
    let salt = random::hash(&[b"idempotency", key.as_bytes()]);
    let mut fingerprint = [0; 32];
    argon2()
        .hash_password_into(body, &salt, &mut fingerprint)
        .map_err(broken)?;
    Ok(fingerprint)
}

fn broken(_: impl std::fmt::Display) -> Refusal {
    Refusal::with_status(500, Code::ServiceUnavailable)
}

/// SHA-1 of leaked passwords that are not in the filter of the browser, sorted.
const LEAKED: &[u8] = include_bytes!("leaked.sha1");
/// Bytes of a SHA-1.
const HASH: usize = 20;
/// Every answer has as many suffixes, so that its length says nothing of the range.
const PADDED_TO: usize = 64;
/// Digits of a hash that a client sends.
const PREFIX: usize = 5;

/// The last 35 digits of all leaked ones whose hash begins with this, among made-up ones; `None` where it is no
/// prefix.
pub(crate) fn range(prefix: &str) -> Option<Vec<String>> {
    let is_hex = |b: u8| matches!(b, b'0'..=b'9' | b'A'..=b'F');
    if prefix.len() != PREFIX || !prefix.bytes().all(is_hex) {
        return None;
    }
    let mut suffixes: BTreeSet<String> = suffixes_of(prefix).collect();
    while suffixes.len() < PADDED_TO {
        let made_up = random::secret().to_uppercase();
        suffixes.insert(made_up[PREFIX..2 * HASH].to_owned());
    }
    Some(suffixes.into_iter().collect())
}

fn suffixes_of(prefix: &str) -> impl Iterator<Item = String> + '_ {
    let hashes = LEAKED.chunks_exact(HASH).map(random::hex);
    let hashes = hashes.map(|hash| hash.to_uppercase());
    hashes.filter_map(move |hash| hash.strip_prefix(prefix).map(str::to_owned))
}

fn is_leaked(password: &Sensitive) -> bool {
    let asked = &|question: &str| BuiltIn::answer(question);
    let prefix = kaihu_password::ask::prefix(asked, password.expose()).unwrap_or_default();
    let suffixes: Vec<String> = suffixes_of(&prefix).collect();
    kaihu_password::ask::is_among(asked, &suffixes, password.expose())
}

#[cfg(test)]
mod tests {
    use super::*;
    use argon2::PasswordVerifier;
    use argon2::password_hash::PasswordHash;

    #[test]
    fn the_parameters_are_those_of_owasp_and_a_wrong_password_is_none() {
        let salt = SaltString::encode_b64(&random::salt()).unwrap();
        let hash = argon2().hash_password(b"lantern otters", &salt).unwrap();
        let text = hash.to_string();
        assert!(
            text.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{text}"
        );
        let parsed = PasswordHash::new(&text).unwrap();
        assert!(argon2().verify_password(b"lantern otters", &parsed).is_ok());
        assert!(
            argon2()
                .verify_password(b"lantern 0tters", &parsed)
                .is_err()
        );
    }

    #[test]
    fn every_range_is_as_long_and_has_what_was_leaked() {
        let first = random::hex(&LEAKED[..HASH]).to_uppercase();
        for prefix in [&first[..PREFIX], "00000", "FFFFF"] {
            let range = range(prefix).unwrap();
            assert_eq!(range.len(), PADDED_TO, "{prefix}");
            assert!(range.iter().all(|suffix| suffix.len() == 35));
        }
        let told = range(&first[..PREFIX]).unwrap();
        assert!(told.contains(&first[PREFIX..].to_owned()));
        assert_ne!(range("00000"), range("00000"), "what is made up differs");
    }

    #[test]
    fn what_is_no_prefix_has_no_range() {
        for wrong in ["", "5BAA", "5BAA61", "5baa6", "5BAAG", "界界"] {
            assert_eq!(range(wrong), None, "{wrong}");
        }
    }
}
