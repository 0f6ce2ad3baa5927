//! Croatia: the personal identification number.

use super::digits::mod_11_10;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Osobni identifikacijski broj (OIB).
pub static SCHEME: Scheme = Scheme::new(
    [
        "hr.oib",
        "OIB",
        "HR",
        "https://hr.wikipedia.org/wiki/Osobni_identifikacijski_broj",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    mod_11_10(text)?;
    Ok(Facts::NONE)
}
