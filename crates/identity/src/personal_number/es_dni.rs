//! Spain: the identity number of citizens.

use super::digits::{byte, checksum, part, remainder};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Documento Nacional de Identidad (DNI). Eight digits and a check letter.
pub static SCHEME: Scheme = Scheme::new(
    [
        "es.dni",
        "DNI",
        "ES",
        "https://es.wikipedia.org/wiki/Número_de_identificación_fiscal",
    ],
    "########@",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    checksum(check_letter(0, part(text, 0..8)) == byte(text, 8))?;
    Ok(Facts::NONE)
}

/// The letter for the number that `leading` and the digits after it make.
pub(super) fn check_letter(leading: u64, digits: &[u8]) -> u8 {
    let place = (leading * 10_000_000 + remainder(digits, u64::MAX)) % 23;
    byte(b"TRWAGMYFPDXBNJZSQVHLCKE", place as usize)
}
