//! South Africa: the identity number.

use super::digits::{component, digit, luhn, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// ID number. YYMMDD, a count (from 5000 on for men), 0 for citizens, 1 for residents or 2 for
/// refugees, a digit of no meaning, a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "za.idnr",
        "ID number",
        "ZA",
        "https://en.wikipedia.org/wiki/South_African_identity_card",
    ],
    "#############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [year, month, day] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = Facts::born_in_year_of_a_century(year, month, day)?;
    component(digit(text, 10) <= 2)?;
    luhn(text)?;
    Ok(facts.odd_is_male(u32::from(digit(text, 6) >= 5)))
}
