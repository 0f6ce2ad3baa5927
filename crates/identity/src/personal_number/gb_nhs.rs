//! The United Kingdom: the patient number of England, Wales and the Isle of Man.

use super::digits::{checksum, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// NHS number.
pub static SCHEME: Scheme = Scheme::new(
    [
        "gb.nhs",
        "NHS number",
        "GB",
        "https://en.wikipedia.org/wiki/NHS_number",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    checksum(weighted(text, &[10, 9, 8, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11))?;
    Ok(Facts::NONE)
}
