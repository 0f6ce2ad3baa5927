//! Latvia: the personal code.

use super::digits::{checksum, component, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Personas kods. DDMMYY, a digit for the century, a count, a check digit; since July 2017 a
/// number that begins with 32 to 39 and tells nothing.
pub static SCHEME: Scheme = Scheme::new(
    [
        "lv.pk",
        "Personas kods",
        "LV",
        "https://lv.wikipedia.org/wiki/Personas_kods",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = match day {
        32..=39 => Facts::NONE,
        _ => {
            component(digit(text, 6) <= 2)?;
            Facts::born(1800 + 100 * digit(text, 6) + year, month, day)?
        }
    };
    let sum = 1 + weighted(text, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    checksum(sum % 11 % 10 == digit(text, 10))?;
    Ok(facts)
}
