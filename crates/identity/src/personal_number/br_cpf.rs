//! Brazil: the tax number of persons.

use super::digits::{checksum, component, digit, part, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Cadastro de Pessoas Físicas (CPF). Nine digits and two check digits; eleven times the same
/// digit would pass these, and is not given to anybody.
pub static SCHEME: Scheme = Scheme::new(
    [
        "br.cpf",
        "CPF",
        "BR",
        "https://pt.wikipedia.org/wiki/Cadastro_de_Pessoas_Físicas",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(text.iter().any(|byte| text.first() != Some(byte)))?;
    let check = |text: &[u8], weights: &[u32]| weighted(text, weights) * 10 % 11 % 10;
    let first = check(part(text, 0..9), &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
    let second = check(part(text, 0..10), &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    checksum([first, second] == [digit(text, 9), digit(text, 10)])?;
    Ok(Facts::NONE)
}
