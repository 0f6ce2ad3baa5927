//! Russia: the tax number of persons.

use super::digits::{checksum, digit, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Identifikatsionny nomer nalogoplatelshchika (INN, ИНН). Twelve digits for persons, of which the
/// last two are check digits; ten for companies, of which the last is.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ru.inn",
        "ИНН",
        "RU",
        "https://ru.wikipedia.org/wiki/Идентификационный_номер_налогоплательщика",
    ],
    "############ ########### ##########",
    read,
);

/// Errors: [`Reason::OtherDocument`] for the number of a company.
fn read(text: &[u8]) -> Result<Facts, Reason> {
    if text.len() < 12 {
        let check = weighted(text, &[2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
        return Err(match text.len() == 10 && check == digit(text, 9) {
            true => Reason::OtherDocument,
            false => Reason::TooShort,
        });
    }
    let first = weighted(text, &[7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    let second = weighted(text, &[3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10;
    checksum([first, second] == [digit(text, 10), digit(text, 11)])?;
    Ok(Facts::NONE)
}
