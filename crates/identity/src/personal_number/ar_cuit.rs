//! Argentina: the tax number of persons.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Clave Única de Identificación Tributaria or Laboral (CUIT, CUIL).
///
/// Two digits for the kind of holder, the DNI, a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ar.cuit",
        "CUIT/CUIL",
        "AR",
        "https://es.wikipedia.org/wiki/Clave_Única_de_Identificación_Tributaria",
    ],
    "###########",
    read,
);

/// Errors: [`Reason::OtherDocument`] for the number of a company.
fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sum = weighted(text, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
    match number(text, 0..2) {
        20 | 23 | 24 | 27 => {}
        30 | 33 | 34 | 50 | 51 | 55 => return Err(Reason::OtherDocument),
        _ => return Err(Reason::Component),
    }
    // A remainder of 1 would need the check digit 10; such a holder gets another kind instead.
    checksum(sum.is_multiple_of(11) || (sum - digit(text, 10)) % 11 == 1 && digit(text, 10) == 9)?;
    Ok(Facts::NONE)
}
