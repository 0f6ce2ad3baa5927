//! France: the social security number.

use super::digits::{byte, checksum, component, digit, number, part, remainder};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Numéro d'inscription au répertoire (NIR).
///
/// Sex (3, 4, 7 and 8 while being registered), year and month of birth, department (2A and 2B in
/// Corsica) and municipality, count; 97 less the rest of all before it.
pub static SCHEME: Scheme = Scheme::new(
    [
        "fr.nir",
        "Numéro de sécurité sociale",
        "FR",
        "https://fr.wikipedia.org/wiki/Numéro_de_sécurité_sociale_en_France",
    ],
    "############### #####2A######## #####2B########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(matches!(digit(text, 0), 1 | 2 | 3 | 4 | 7 | 8))?;
    let instead: &[u8] = match byte(text, 6) {
        b'A' => b"19",
        b'B' => b"18",
        _ => part(text, 5..7),
    };
    let digits = [part(text, 0..5), instead, part(text, 7..13)].concat();
    checksum(97 - remainder(&digits, 97) as u32 == number(text, 13..15))?;
    Ok(Facts::NONE.odd_is_male(digit(text, 0)))
}
