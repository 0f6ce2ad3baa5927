//! Germany: the tax number of persons.

use super::digits::{component, digit, mod_11_10, part};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Steuerliche Identifikationsnummer (IdNr).
///
/// Of the first ten digits exactly one occurs twice or three times.
pub static SCHEME: Scheme = Scheme::new(
    [
        "de.idnr",
        "Steuer-Identifikationsnummer",
        "DE",
        "https://de.wikipedia.org/wiki/Steuerliche_Identifikationsnummer",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) != 0)?;
    let front = part(text, 0..10);
    let times = |digit: u8| front.iter().filter(|byte| **byte == digit).count();
    let repeated = (b'0'..=b'9').filter(|digit| times(*digit) > 1);
    component(repeated.clone().count() == 1 && repeated.clone().all(|digit| times(digit) <= 3))?;
    mod_11_10(text)?;
    Ok(Facts::NONE)
}
