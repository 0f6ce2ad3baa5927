//! Lithuania: the personal code.

use super::digits::{digit, number};
use super::ee_ik;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Asmens kodas. As the personal code of Estonia, with zeros for a month or day that is not on
/// record; who has no day of birth on record at all may have a number that begins with 9.
pub static SCHEME: Scheme = Scheme::new(
    [
        "lt.asmens",
        "Asmens kodas",
        "LT",
        "https://lt.wikipedia.org/wiki/Asmens_kodas",
    ],
    "###########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [month, day] = [3..5, 5..7].map(|place| number(text, place));
    let facts = match digit(text, 0) {
        9 => Facts::NONE,
        1..=6 if month == 0 || (month <= 12 && day == 0) => Facts::NONE.odd_is_male(digit(text, 0)),
        _ => ee_ik::born(text)?,
    };
    ee_ik::check(text)?;
    Ok(facts)
}
