//! Mauritius: the identity number.

use super::digits::{byte, checksum, component, number, of_byte, part};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// National ID number. Initial of the surname, DDMMYY, a count, a check character.
pub static SCHEME: Scheme = Scheme::new(
    [
        "mu.nid",
        "National ID",
        "MU",
        "Civil Status Division, Mauritius: National Identity Card",
    ],
    "@############*",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [1..3, 3..5, 5..7].map(|place| number(text, place));
    let facts = Facts::born_in_year_of_a_century(year, month, day)?;
    let weights = (2..=14).rev();
    let products = part(text, 0..13).iter().zip(weights);
    let sum: u32 = products.map(|(byte, weight)| of_byte(*byte) * weight).sum();
    let expected = (17 - sum % 17) % 17;
    component(of_byte(byte(text, 13)) < 17)?;
    checksum(of_byte(byte(text, 13)) == expected)?;
    Ok(facts)
}
