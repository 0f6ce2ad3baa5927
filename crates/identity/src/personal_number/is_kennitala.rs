//! Iceland: the identity number.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Kennitala. DDMMYY, a count, a check digit, a digit for the century.
pub static SCHEME: Scheme = Scheme::new(
    [
        "is.kennitala",
        "Kennitala",
        "IS",
        "https://is.wikipedia.org/wiki/Kennitala",
    ],
    "##########",
    read,
);

/// Errors: [`Reason::OtherDocument`] for the number of a company, which has 40 added to the day.
fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let century = match digit(text, 9) {
        8 => 1800,
        9 => 1900,
        0 => 2000,
        _ => return Err(Reason::Component),
    };
    let company = day > 40;
    let facts = Facts::born(century + year, month, if company { day - 40 } else { day })?;
    checksum(weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))?;
    match company {
        true => Err(Reason::OtherDocument),
        false => Ok(facts),
    }
}
