//! The same as texts, so that it can be asked of a module that a browser fetches when it is first needed.
//!
//! A question is parts with a unit separator between them, the password as the last one:
//! `assess`, the least length, how many texts are known of the person, these texts;
//! `prefix`: which range of leaked ones is to be asked for; `among`, how many ends of hashes, these ends: whether
//! the password is among them. The hash itself never leaves the module.

use crate::{Assessment, Reason, assess};
use zeroize::Zeroizing;

const BETWEEN: char = '\u{1f}';
/// Digits of the hash that a backend is told (k-anonymity, as in the range call of Have I Been Pwned).
const PREFIX: usize = 5;

/// Whoever answers: natively [`crate::BuiltIn::answer`], in a browser the module.
pub type Asked<'a> = &'a dyn Fn(&str) -> String;

/// Asks for an assessment, see [`assess`]; `None` where no answer came.
pub fn assessment(
    asked: Asked<'_>,
    minimum: usize,
    own: &[&str],
    password: &str,
) -> Option<Assessment> {
    let numbers = [minimum.to_string(), own.len().to_string()];
    let mut question = vec!["assess", &numbers[0], &numbers[1]];
    question.extend(own);
    question.push(password);
    let answer = asked(&joined(&question));
    let mut words = answer.split(' ');
    let strength = words.next()?.parse().ok()?;
    let reason = |name: &str| Reason::ALL.iter().copied().find(|it| it.name() == name);
    Some(Assessment {
        reasons: words.map(reason).collect::<Option<_>>()?,
        strength,
    })
}

/// Asks for the first five digits of the password's SHA-1, in upper-case hex; `None` where no answer came.
pub fn prefix(asked: Asked<'_>, password: &str) -> Option<String> {
    let answer = asked(&joined(&["prefix", password]));
    let is_hex = answer.len() == PREFIX && answer.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then_some(answer)
}

/// Asks whether the rest of the password's SHA-1 is among `suffixes` of its range.
pub fn is_among(asked: Asked<'_>, suffixes: &[String], password: &str) -> bool {
    let count = suffixes.len().to_string();
    let mut question = vec!["among", &count];
    question.extend(suffixes.iter().map(String::as_str));
    question.push(password);
    asked(&joined(&question)) == "yes"
}

/// The answer to a question in the form NFKC; empty where it is none. `fold` puts a text into lower case.
pub fn answer(question: &str, fold: &dyn Fn(&str) -> String) -> String {
    answered(question, fold).unwrap_or_default()
}

fn answered(question: &str, fold: &dyn Fn(&str) -> String) -> Option<String> {
    let (what, rest) = question.split_once(BETWEEN)?;
    match what {
        "assess" => {
            let (minimum, rest) = rest.split_once(BETWEEN)?;
            let (own, password) = listed(rest)?;
            let assessment = assess(password, minimum.parse().ok()?, &own, fold);
            let mut told = String::from(char::from(b'0' + assessment.strength));
            for reason in assessment.reasons {
                told.push(' ');
                told.push_str(reason.name());
            }
            Some(told)
        }
        "prefix" => sha1(rest).get(..PREFIX).map(str::to_owned),
        "among" => {
            let (suffixes, password) = listed(rest)?;
            let hash = sha1(password);
            let rest = hash.get(PREFIX..).unwrap_or_default();
            let found = suffixes.iter().any(|it| it.eq_ignore_ascii_case(rest));
            Some(if found { "yes" } else { "no" }.to_owned())
        }
        _ => None,
    }
}

/// A number, as many texts, and what comes after them.
fn listed(text: &str) -> Option<(Vec<&str>, &str)> {
    let (count, mut rest) = text.split_once(BETWEEN)?;
    let mut texts = Vec::new();
    for _ in 0..count.parse::<usize>().ok()? {
        let (text, further) = rest.split_once(BETWEEN)?;
        texts.push(text);
        rest = further;
    }
    Some((texts, rest))
}

/// Upper-case hex.
fn sha1(text: &str) -> Zeroizing<String> {
    let digest = Zeroizing::new(sha1_smol::Sha1::from(text).digest().bytes());
    let mut hex = Zeroizing::new(String::with_capacity(40));
    for digit in digest.iter().flat_map(|byte| [byte >> 4, byte & 15]) {
        hex.push(char::from(match digit {
            0..=9 => b'0' + digit,
            _ => b'A' + digit - 10,
        }));
    }
    hex
}

/// The parts of a question. None but the last has a separator in it.
fn joined(parts: &[&str]) -> Zeroizing<String> {
    let length = parts.iter().map(|part| part.len() + 1).sum();
    // No growing, which would leave copies behind.
    let mut question = Zeroizing::new(String::with_capacity(length));
    for (at, part) in parts.iter().enumerate() {
        let is_last = at + 1 == parts.len();
        question.extend(part.chars().filter(|c| is_last || *c != BETWEEN));
        if !is_last {
            question.push(BETWEEN);
        }
    }
    question
}
