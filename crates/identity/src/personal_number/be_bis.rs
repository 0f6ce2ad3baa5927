//! Belgium: the number of those who are not in the national register.

use super::be_nn;
use super::digits::number;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Bisnummer, numéro bis (BIS). As the national register number, with 20 added to the month, or
/// 40 where the sex is known.
pub static SCHEME: Scheme = Scheme::new(
    [
        "be.bis",
        "BIS-nummer",
        "BE",
        "https://nl.wikipedia.org/wiki/Rijksregisternummer",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    match number(text, 2..4) {
        month @ 20..=32 => Ok(Facts {
            sex: None,
            ..be_nn::read(text, month - 20)?
        }),
        month @ 40..=52 => be_nn::read(text, month - 40),
        _ => Err(Reason::Component),
    }
}
