//! Portugal: the tax number of persons.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Número de Identificação Fiscal (NIF). Begins with 1, 2 or 3 for persons, 45 for those abroad,
/// 8 for sole traders of old.
pub static SCHEME: Scheme = Scheme::new(
    [
        "pt.nif",
        "NIF",
        "PT",
        "https://pt.wikipedia.org/wiki/Número_de_identificação_fiscal",
    ],
    "#########",
    read,
);

/// Errors: [`Reason::OtherDocument`] for the number of a company or another body.
fn read(text: &[u8]) -> Result<Facts, Reason> {
    match number(text, 0..2) {
        10..40 | 45 | 80..90 => {}
        ..10 => return Err(Reason::Component),
        _ => return Err(Reason::OtherDocument),
    }
    let sum = weighted(text, &[9, 8, 7, 6, 5, 4, 3, 2]);
    checksum((11 - sum % 11) % 11 % 10 == digit(text, 8))?;
    Ok(Facts::NONE)
}
