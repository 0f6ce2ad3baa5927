//! Spain: the identity number of foreigners.

use super::digits::{byte, checksum, part};
use super::es_dni::check_letter;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Número de Identidad de Extranjero (NIE). X, Y or Z for 0, 1 or 2, seven digits, a check letter.
pub static SCHEME: Scheme = Scheme::new(
    [
        "es.nie",
        "NIE",
        "ES",
        "https://es.wikipedia.org/wiki/Número_de_identidad_de_extranjero",
    ],
    "X#######@ Y#######@ Z#######@",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let leading = byte(text, 0).wrapping_sub(b'X');
    checksum(check_letter(leading.into(), part(text, 1..8)) == byte(text, 8))?;
    Ok(Facts::NONE)
}
