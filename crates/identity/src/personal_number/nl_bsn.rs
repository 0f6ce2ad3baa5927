//! The Netherlands: the citizen service number.

use super::digits::{checksum, component, digit, remainder, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Burgerservicenummer (BSN). Nine digits that pass the test of eleven; zeros in front are often
/// left out.
pub static SCHEME: Scheme = Scheme::new(
    [
        "nl.bsn",
        "Burgerservicenummer",
        "NL",
        "https://nl.wikipedia.org/wiki/Burgerservicenummer",
    ],
    "#########",
    read,
)
.filled_to(9, 4);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(remainder(text, u64::MAX) != 0)?;
    let sum = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2]);
    checksum(sum % 11 == digit(text, 8))?;
    Ok(Facts::NONE)
}
