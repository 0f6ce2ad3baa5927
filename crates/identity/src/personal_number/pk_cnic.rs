//! Pakistan: the identity card number.

use super::digits::{component, digit};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Computerised National Identity Card number (CNIC). Province, division, district, family,
/// a digit for the sex (odd for men); no check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "pk.cnic",
        "CNIC",
        "PK",
        "https://en.wikipedia.org/wiki/CNIC_(Pakistan)",
    ],
    "#############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component((1..=7).contains(&digit(text, 0)) && digit(text, 12) != 0)?;
    Ok(Facts::NONE.odd_is_male(digit(text, 12)))
}
