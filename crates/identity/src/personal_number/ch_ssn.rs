//! Switzerland: the social security number.

use super::digits::{checksum, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// AHV-Nummer, numéro AVS (AHVN13). An EAN-13 of the country 756.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ch.ssn",
        "AHV-Nummer",
        "CH",
        "https://de.wikipedia.org/wiki/AHV-Nummer",
    ],
    "756##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    checksum(weighted(text, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10))?;
    Ok(Facts::NONE)
}
