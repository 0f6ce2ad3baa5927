//! Colombia: the tax number, which for persons is that of their cédula with a check digit.

use super::digits::{checksum, of_byte};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Número de Identificación Tributaria (NIT).
pub static SCHEME: Scheme = Scheme::new(
    [
        "co.nit",
        "NIT",
        "CO",
        "https://es.wikipedia.org/wiki/Número_de_Identificación_Tributaria#Colombia",
    ],
    "######## ######### ########## ########### ############ ############# ############## \
     ############### ################",
    read,
);

const WEIGHTS: [u32; 15] = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let mut from_right = text.iter().rev().map(|byte| of_byte(*byte));
    let given = from_right.next().unwrap_or_default();
    let sum: u32 = from_right.zip(WEIGHTS).map(|(d, weight)| d * weight).sum();
    let expected = match sum % 11 {
        rest @ (0 | 1) => rest,
        rest => 11 - rest,
    };
    checksum(given == expected)?;
    Ok(Facts::NONE)
}
