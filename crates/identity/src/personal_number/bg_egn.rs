//! Bulgaria: the personal number of citizens.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Edinen grazhdanski nomer (EGN, ЕГН).
///
/// YYMMDD with 20 added to months of the 19th century and 40 to those of the 21st, a count (even
/// for men), a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "bg.egn",
        "EGN",
        "BG",
        "https://en.wikipedia.org/wiki/Unique_citizenship_number",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let (century, month) = match number(text, 2..4) {
        month @ 41.. => (2000, month - 40),
        month @ 21.. => (1800, month - 20),
        month => (1900, month),
    };
    let facts = Facts::born(century + number(text, 0..2), month, number(text, 4..6))?;
    let sum = weighted(text, &[2, 4, 8, 5, 10, 9, 7, 3, 6]);
    checksum(sum % 11 % 10 == digit(text, 9))?;
    Ok(facts.odd_is_male(digit(text, 8) + 1))
}
