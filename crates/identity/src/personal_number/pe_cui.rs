//! Peru: the identity number.

use super::digits::{byte, checksum, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Código Único de Identificación (CUI), the number of the DNI; its check digit, which may be
/// written as a letter, is often left out.
pub static SCHEME: Scheme = Scheme::new(
    [
        "pe.cui",
        "DNI",
        "PE",
        "https://es.wikipedia.org/wiki/Documento_Nacional_de_Identidad_(Perú)",
    ],
    "######## ########*",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let place = (weighted(text, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) as usize;
    let (digit, letter) = (byte(b"65432110987", place), byte(b"KJIHGFEDCBA", place));
    checksum(
        text.get(8)
            .is_none_or(|given| [digit, letter].contains(given)),
    )?;
    Ok(Facts::NONE)
}
