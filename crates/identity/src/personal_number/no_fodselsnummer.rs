//! Norway: the birth number.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Fødselsnummer, and the D number of those who are registered for a time.
///
/// DDMMYY (40 added to the day for a D number, to the month in numbers of hospitals), a count that tells the century (its last digit odd for men), two check digits.
pub static SCHEME: Scheme = Scheme::new(
    [
        "no.fodselsnummer",
        "Fødselsnummer",
        "NO",
        "https://no.wikipedia.org/wiki/Fødselsnummer",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let century = match (number(text, 6..9), year) {
        (..500, _) => 1900,
        (500..750, 54..) => 1800,
        (_, ..40) => 2000,
        (900.., 40..) => 1900,
        _ => return Err(Reason::Component),
    };
    let day = if day > 40 { day - 40 } else { day };
    let month = match month {
        41.. => month - 40,
        _ => month,
    };
    let facts = Facts::born(century + year, month, day)?.odd_is_male(digit(text, 8));
    let first = weighted(text, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]);
    let second = weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    checksum(first.is_multiple_of(11) && second.is_multiple_of(11))?;
    Ok(facts)
}
