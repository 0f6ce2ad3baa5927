//! Chile: the national identity and tax number.

use super::digits::{checksum, of_byte};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Rol Único Nacional or Tributario (RUN, RUT). The check digit may be `K`.
pub static SCHEME: Scheme = Scheme::new(
    [
        "cl.rut",
        "RUN/RUT",
        "CL",
        "https://es.wikipedia.org/wiki/Rol_Único_Tributario",
    ],
    "#######K ######## ########K #########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let Some((given, front)) = text.split_last() else {
        return Err(Reason::TooShort);
    };
    let weights = [2, 3, 4, 5, 6, 7].into_iter().cycle();
    let products = front
        .iter()
        .rev()
        .zip(weights)
        .map(|(b, w)| of_byte(*b) * w);
    let expected = match 11 - products.sum::<u32>() % 11 {
        11 => b'0',
        10 => b'K',
        check => b'0' + check as u8,
    };
    checksum(*given == expected)?;
    Ok(Facts::NONE)
}
