//! Austria: the social insurance number.

use super::digits::{checksum, component, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Versicherungsnummer (VNR, SVNR).
///
/// A number of three digits, a check digit, the day of birth as DDMMYY; months 13 to 15 when a
/// day has run out of numbers.
pub static SCHEME: Scheme = Scheme::new(
    [
        "at.vnr",
        "Versicherungsnummer",
        "AT",
        "https://de.wikipedia.org/wiki/Sozialversicherungsnummer#Österreich",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) != 0)?;
    let sum = weighted(text, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]);
    checksum(sum % 11 == digit(text, 3))?;
    let born = [8..10, 6..8, 4..6].map(|place| number(text, place));
    Ok(Facts::born_in_year_of_a_century(born[0], born[1], born[2]).unwrap_or(Facts::NONE))
}
