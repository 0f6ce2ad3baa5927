//! Malaysia: the identity card number.

use super::digits::{component, digit, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Nombor kad pengenalan (NRIC, MyKad). YYMMDD, place of birth, a count (odd for men).
pub static SCHEME: Scheme = Scheme::new(
    [
        "my.nric",
        "MyKad",
        "MY",
        "https://en.wikipedia.org/wiki/Malaysian_identity_card",
    ],
    "############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [year, month, day] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = Facts::born_in_year_of_a_century(year, month, day)?;
    let no_place = matches!(
        number(text, 6..8),
        0 | 17..=20 | 69 | 70 | 73 | 80 | 81 | 94..=97
    );
    component(!no_place)?;
    Ok(facts.odd_is_male(digit(text, 11)))
}
