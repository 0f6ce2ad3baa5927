//! Canada: the social insurance number.

use super::digits::{component, digit, luhn};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Social Insurance Number (SIN). The first digit is the province of registration, 9 for
/// temporary residents; 0 and 8 are not given to persons.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ca.sin",
        "SIN",
        "CA",
        "https://en.wikipedia.org/wiki/Social_insurance_number",
    ],
    "#########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) != 0 && digit(text, 0) != 8)?;
    luhn(text)?;
    Ok(Facts::NONE)
}
