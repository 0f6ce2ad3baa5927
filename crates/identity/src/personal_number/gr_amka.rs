//! Greece: the social security number.

use super::digits::{digit, luhn, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Arithmos mitroou koinonikis asfalisis (AMKA, ΑΜΚΑ). DDMMYY, a count (odd for men), a check digit.
pub static SCHEME: Scheme = Scheme::new(
    ["gr.amka", "AMKA", "GR", "https://www.amka.gr/tieinai.html"],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = Facts::born_in_year_of_a_century(year, month, day)?;
    luhn(text)?;
    Ok(facts.odd_is_male(digit(text, 9)))
}
