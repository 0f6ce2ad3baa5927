//! Cuba: the identity number.

use super::digits::{digit, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Número de identidad permanente (NI). YYMMDD, a digit for the century, a count (even for men).
pub static SCHEME: Scheme = Scheme::new(
    [
        "cu.ni",
        "Número de identidad",
        "CU",
        "https://es.wikipedia.org/wiki/Carné_de_identidad_de_Cuba",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let century = match digit(text, 6) {
        0..=5 => 1900,
        6..=8 => 2000,
        _ => 1800,
    };
    let [year, month, day] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = Facts::born(century + year, month, day)?;
    Ok(facts.odd_is_male(digit(text, 9) + 1))
}
