//! Latvia: the personal code.

use super::digits::{checksum, component, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::{Reason, Warning};

/// Personas kods. DDMMYY, a digit for the century, a count, a check digit. Since July 2017 a 3, a
/// digit from 2 to 9 and nine at random, by the law on the register of persons; as some still
/// expect the check digit, its failure is a warning there.
pub static SCHEME: Scheme = Scheme::new(
    [
        "lv.pk",
        "Personas kods",
        "LV",
        "https://www.pmlp.gov.lv/lv/personas-koda-maina",
    ],
    "###########",
    read,
);

/// Errors: [`Reason::OtherDocument`] for the number of a company.
fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sum = 1 + weighted(text, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
    let checked = sum % 11 % 10 == digit(text, 10);
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    match day {
        32..40 => Ok(Facts {
            warning: (!checked).then_some(Warning::UnfamiliarNumber),
            ..Facts::NONE
        }),
        40.. if weighted(text, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3 => {
            Err(Reason::OtherDocument)
        }
        40.. => Err(Reason::NoSuchDate),
        _ => {
            component(digit(text, 6) <= 2)?;
            let facts = Facts::born(1800 + 100 * digit(text, 6) + year, month, day)?;
            checksum(checked)?;
            Ok(facts)
        }
    }
}
