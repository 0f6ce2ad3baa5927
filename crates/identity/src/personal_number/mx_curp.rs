//! Mexico: the population register code.

use super::digits::{byte, checksum, component, number, of_byte, part};
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// Clave Única de Registro de Población (CURP).
///
/// Four letters of the names, YYMMDD, sex (H, M or X), state of birth, three consonants of the
/// names, a digit for who is born before 2000 or a letter for who is later, a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "mx.curp",
        "CURP",
        "MX",
        "https://es.wikipedia.org/wiki/Clave_Única_de_Registro_de_Población",
    ],
    "@@@@######@@@@@@*#",
    read,
);

const STATES: &[u8] = b"ASBCBSCCCSCHCLCMDFDGGTGRHGJCMCMNMSNENLNTOCPLQTQRSPSLSRTCTLTSVZYNZS";

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sex = match byte(text, 10) {
        b'H' => Some(Sex::Male),
        b'M' => Some(Sex::Female),
        b'X' => None,
        _ => return Err(Reason::Component),
    };
    component(STATES.chunks(2).any(|state| state == part(text, 11..13)))?;
    let century = match byte(text, 16) {
        b'0'..=b'9' => 1900,
        _ => 2000,
    };
    let [year, month, day] = [4..6, 6..8, 8..10].map(|place| number(text, place));
    let facts = Facts::born(century + year, month, day)?;
    let products = part(text, 0..17).iter().zip((2..=18).rev());
    let sum: u32 = products.map(|(byte, weight)| place(*byte) * weight).sum();
    checksum((10 - sum % 10) % 10 == number(text, 17..18))?;
    Ok(Facts { sex, ..facts })
}

/// The place in the Spanish alphabet after ten digits: Ñ comes between N and O.
fn place(byte: u8) -> u32 {
    of_byte(byte) + u32::from(byte > b'N')
}
