//! Ecuador: the identity number.

use super::digits::{component, digit, luhn, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Cédula de identidad (CI). Province (01 to 24, 30 and 50 abroad), a digit below 6, a count, a
/// check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ec.ci",
        "Cédula de identidad",
        "EC",
        "https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/ecuador-tin.pdf",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(matches!(number(text, 0..2), 1..=24 | 30 | 50) && digit(text, 2) < 6)?;
    luhn(text)?;
    Ok(Facts::NONE)
}
