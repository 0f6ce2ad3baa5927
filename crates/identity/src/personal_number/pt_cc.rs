//! Portugal: the number of the citizen card.

use super::digits::luhn;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Número de documento do Cartão de Cidadão (CC). The civil number with its check digit, a
/// version of two letters or digits, a check digit over all, letters counted on from A = 10.
pub static SCHEME: Scheme = Scheme::new(
    [
        "pt.cc",
        "Cartão de Cidadão",
        "PT",
        "AMA: Validação de número de documento do Cartão de Cidadão",
    ],
    "#########**#",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    luhn(text)?;
    Ok(Facts::NONE)
}
