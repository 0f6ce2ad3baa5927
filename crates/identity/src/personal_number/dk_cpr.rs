//! Denmark: the number of the population register.

use super::digits::{digit, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Personnummer (CPR). DDMMYY and a count (odd for men), whose first digit tells the century.
///
/// The check digit was given up in 2007.
pub static SCHEME: Scheme = Scheme::new(
    [
        "dk.cpr",
        "CPR-nummer",
        "DK",
        "https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let century = match (digit(text, 6), year) {
        (4 | 9, ..37) | (5..=8, ..58) => 2000,
        (5..=8, _) => 1800,
        _ => 1900,
    };
    Ok(Facts::born(century + year, month, day)?.odd_is_male(digit(text, 9)))
}
