//! Thailand: the identity number.

use super::digits::{checksum, component, digit, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Lek prachamtua prachachon (เลขประจำตัวประชาชน). A digit for the kind of holder, district, count,
/// check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "th.pin",
        "เลขประจำตัวประชาชน",
        "TH",
        "https://en.wikipedia.org/wiki/Thai_identity_card",
    ],
    "#############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component((1..=8).contains(&digit(text, 0)))?;
    let sum = weighted(text, &[13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    checksum((11 - sum % 11) % 10 == digit(text, 12))?;
    Ok(Facts::NONE)
}
