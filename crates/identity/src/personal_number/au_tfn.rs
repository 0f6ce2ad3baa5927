//! Australia: the tax file number.

use super::digits::{checksum, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Tax File Number (TFN).
pub static SCHEME: Scheme = Scheme::new(
    [
        "au.tfn",
        "TFN",
        "AU",
        "https://en.wikipedia.org/wiki/Tax_file_number",
    ],
    "######## #########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    checksum(weighted(text, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11))?;
    Ok(Facts::NONE)
}
