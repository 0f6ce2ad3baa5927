//! Estonia: the personal code.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Isikukood (IK), EVS 585:2007.
///
/// A digit for century and sex (odd for men), YYMMDD, a count, a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ee.ik",
        "Isikukood",
        "EE",
        "https://et.wikipedia.org/wiki/Isikukood",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let facts = born(text)?;
    check(text)?;
    Ok(facts)
}

/// Century and sex by the first digit, then the day.
pub(super) fn born(text: &[u8]) -> Result<Facts, Reason> {
    let century = match digit(text, 0) {
        1 | 2 => 1800,
        3 | 4 => 1900,
        5 | 6 => 2000,
        7 | 8 => 2100,
        _ => return Err(Reason::Component),
    };
    let [year, month, day] = [1..3, 3..5, 5..7].map(|place| number(text, place));
    Ok(Facts::born(century + year, month, day)?.odd_is_male(digit(text, 0)))
}

/// A remainder of 10 has it weighed again, otherwise.
pub(super) fn check(text: &[u8]) -> Result<(), Reason> {
    let first = weighted(text, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
    let second = weighted(text, &[3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
    let expected = if first == 10 { second } else { first };
    checksum(expected == digit(text, 10))
}
