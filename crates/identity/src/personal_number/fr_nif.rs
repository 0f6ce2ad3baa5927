//! France: the tax number of persons.

use super::digits::{checksum, component, digit, number, part, remainder};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Numéro fiscal de référence, numéro SPI (NIF). The last three digits are the rest of the others
/// divided by 511.
pub static SCHEME: Scheme = Scheme::new(
    [
        "fr.nif",
        "Numéro fiscal",
        "FR",
        "https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/france-tin.pdf",
    ],
    "#############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) <= 3)?;
    checksum(remainder(part(text, 0..10), 511) as u32 == number(text, 10..13))?;
    Ok(Facts::NONE)
}
