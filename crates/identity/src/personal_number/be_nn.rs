//! Belgium: the national register number.

use super::digits::{checksum, number, part, remainder};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Rijksregisternummer, numéro de registre national (NN, NISS).
///
/// YYMMDD, a count (odd for men) and 97 less the remainder of all before it, with a 2 in front
/// for who is born in 2000 or later. Month or day 00 stand for an unknown day. Where the count of
/// those has run over, the date goes on counting: month 20 or 40, or days that no month has
/// (belgif, rest-problem-java, issue 81).
pub static SCHEME: Scheme = Scheme::new(
    [
        "be.nn",
        "Rijksregisternummer",
        "BE",
        "https://nl.wikipedia.org/wiki/Rijksregisternummer",
    ],
    "###########",
    |text| read(text, number(text, 2..4)),
);

/// Reads the number as if its month were this one.
pub(super) fn read(text: &[u8], month: u32) -> Result<Facts, Reason> {
    let front = remainder(part(text, 0..9), 97) as u32;
    let two_thousand_million = 68; // modulo 97
    let given = number(text, 9..11);
    let century = match () {
        () if given == 97 - front => 1900,
        () if given == 97 - (front + two_thousand_million) % 97 => 2000,
        () => return Err(Reason::Checksum),
    };
    checksum(given != 0)?;
    let (year, day) = (century + number(text, 0..2), number(text, 4..6));
    let facts = match (month, day) {
        (0 | 20 | 40, _) => Facts::NONE,
        (1..=12, _) => Facts::born(year, month, day).unwrap_or(Facts::NONE),
        _ => return Err(Reason::NoSuchDate),
    };
    Ok(facts.odd_is_male(number(text, 6..9)))
}
