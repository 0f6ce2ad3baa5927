//! Costa Rica: the identity number of citizens.

use super::digits::{component, digit};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Cédula de identidad, cédula de persona física (CPF). A 0 and the province, the book and the
/// entry of the register; no check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "cr.cpf",
        "Cédula de identidad",
        "CR",
        "Ministerio de Hacienda: formatos de cédulas",
    ],
    "##########",
    read,
)
.filled_to(10, 1);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(digit(text, 0) == 0)?;
    Ok(Facts::NONE)
}
