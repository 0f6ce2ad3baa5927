//! Lithuania: the personal code.

use super::digits::digit;
use super::ee_ik;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Asmens kodas. As the personal code of Estonia; who had no day of birth on record got a number
/// that begins with 9.
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
    let facts = match digit(text, 0) {
        9 => Facts::NONE,
        7 | 8 => return Err(Reason::Component), // the 22nd century
        _ => ee_ik::born(text)?,
    };
    ee_ik::check(text)?;
    Ok(facts)
}
