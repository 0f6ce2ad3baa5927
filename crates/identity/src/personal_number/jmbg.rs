//! The citizen number of what was Yugoslavia, which its successors go on giving.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::Facts;
use crate::Reason;

/// DDMMYYY, two digits for the region of birth, a count (from 500 on for women), a check digit.
///
/// The region is not held against the country: people have moved.
pub(super) fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [day, month, year] = [0..2, 2..4, 4..7].map(|place| number(text, place));
    let thousand = if year < 800 { 2000 } else { 1000 };
    let facts = Facts::born(thousand + year, month, day)?;
    let sum = weighted(text, &[7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    checksum((11 - sum % 11) % 11 % 10 == digit(text, 12))?;
    Ok(facts.odd_is_male(u32::from(digit(text, 9) < 5)))
}
