//! Poland: the number of the population register.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// PESEL. YYMMDD with a multiple of 20 added to the month for the century, a count (odd for men),
/// a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "pl.pesel",
        "PESEL",
        "PL",
        "https://en.wikipedia.org/wiki/PESEL",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [year, month, day] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let century = match month / 20 {
        0 => 1900,
        1 => 2000,
        2 => 2100,
        3 => 2200,
        _ => 1800,
    };
    let facts = Facts::born(century + year, month % 20, day)?.odd_is_male(digit(text, 9));
    checksum(weighted(text, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10))?;
    Ok(facts)
}
