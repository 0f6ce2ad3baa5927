//! Sweden: the personal identity number.

use super::digits::{byte, digit, luhn, number, part};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Personnummer, and the samordningsnummer of those who are not on the register.
///
/// YYMMDD (60 added to the day in a samordningsnummer), a count (its last digit odd for men), a
/// check digit. A year of two digits may mean two centuries, depending on today, so that no day
/// of birth is told then; a `+` for those over a hundred stays in the text, a hyphen does not.
pub static SCHEME: Scheme = Scheme::new(
    [
        "se.personnummer",
        "Personnummer",
        "SE",
        "https://sv.wikipedia.org/wiki/Personnummer_i_Sverige",
    ],
    "########## ######+#### ############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let century = match text.len() {
        12 => number(text, 0..2) * 100,
        _ => 0,
    };
    let front = if text.len() == 12 { 2 } else { 0 };
    let birth = part(text, front..front + 6);
    let rest = part(text, text.len() - 4..text.len());
    let [year, month, day] = [0..2, 2..4, 4..6].map(|place| number(birth, place));
    let day = if day > 60 { day - 60 } else { day };
    let facts = match century {
        0 if byte(text, 6) == b'+' || text.len() == 10 => {
            Facts::born_in_year_of_a_century(year, month, day)?
        }
        century => Facts::born(century + year, month, day)?,
    };
    luhn(&[birth, rest].concat())?;
    Ok(facts.odd_is_male(digit(rest, 2)))
}
