//! The United States: the tax number of those without a social security number.

use super::digits::{component, digit, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Individual Taxpayer Identification Number (ITIN). Begins with 9; the fourth and fifth digits
/// are of a few ranges.
pub static SCHEME: Scheme = Scheme::new(
    [
        "us.itin",
        "ITIN",
        "US",
        "https://en.wikipedia.org/wiki/Individual_Taxpayer_Identification_Number",
    ],
    "#########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let group = number(text, 3..5);
    component(digit(text, 0) == 9 && matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99))?;
    Ok(Facts::NONE)
}
