//! Türkiye: the identity number.

use super::digits::{checksum, component, digit, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// T.C. Kimlik Numarası. Nine digits, the first no zero, and two check digits.
pub static SCHEME: Scheme = Scheme::new(
    [
        "tr.tckimlik",
        "T.C. Kimlik No",
        "TR",
        "https://tr.wikipedia.org/wiki/Türkiye_Cumhuriyeti_Kimlik_Numarası",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) != 0)?;
    // Odd places times 7, less the even ones: 9 is -1 modulo 10.
    let first = weighted(text, &[7, 9, 7, 9, 7, 9, 7, 9, 7]) % 10;
    let second = weighted(text, &[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10;
    checksum([first, second] == [digit(text, 9), digit(text, 10)])?;
    Ok(Facts::NONE)
}
