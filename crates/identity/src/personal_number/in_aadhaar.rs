//! India: the identity number of residents.

use super::digits::{component, digit, verhoeff};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Aadhaar. Begins with neither 0 nor 1, does not read the same backwards, ends with a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "in.aadhaar",
        "Aadhaar",
        "IN",
        "https://en.wikipedia.org/wiki/Aadhaar",
    ],
    "############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) > 1 && !text.iter().eq(text.iter().rev()))?;
    verhoeff(text)?;
    Ok(Facts::NONE)
}
