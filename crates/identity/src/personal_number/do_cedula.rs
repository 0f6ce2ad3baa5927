//! The Dominican Republic: the identity number.

use super::digits::luhn;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Cédula de identidad y electoral. Municipality, count, check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "do.cedula",
        "Cédula de identidad y electoral",
        "DO",
        "https://es.wikipedia.org/wiki/Cédula_de_identidad_y_electoral",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    luhn(text)?;
    Ok(Facts::NONE)
}
