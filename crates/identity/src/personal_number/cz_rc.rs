//! The Czech Republic: the birth number.

use super::digits::{checksum, number, part, remainder};
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// Rodné číslo (RČ).
///
/// YYMMDD with 50 added to the month for women, and since 2004 another 20 when a day has run out
/// of numbers; three digits before 1954, since then four, and all of it a multiple of 11.
pub static SCHEME: Scheme = Scheme::new(
    [
        "cz.rc",
        "Rodné číslo",
        "CZ",
        "https://cs.wikipedia.org/wiki/Rodné_číslo",
    ],
    "######### ##########",
    read,
);

pub(super) fn read(text: &[u8]) -> Result<Facts, Reason> {
    let year = match (number(text, 0..2), text.len()) {
        (year @ ..54, 9) => 1900 + year,
        (year @ 80.., 9) => 1800 + year,
        (_, 9) => return Err(Reason::TooShort),
        (year @ ..54, _) => 2000 + year,
        (year, _) => 1900 + year,
    };
    let (sex, month) = match number(text, 2..4) {
        month @ 50.. => (Sex::Female, month - 50),
        month => (Sex::Male, month),
    };
    let month = match month {
        21.. if year >= 2004 => month - 20,
        _ => month,
    };
    let facts = Facts::born(year, month, number(text, 4..6))?.of(sex);
    if text.len() == 10 {
        let expected = remainder(part(text, 0..9), 11) as u32;
        // Until 1985 a remainder of 10 was written as 0.
        let expected = if year < 1985 { expected % 10 } else { expected };
        checksum(expected == number(text, 9..10))?;
    }
    Ok(facts)
}
