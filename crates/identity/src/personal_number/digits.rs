//! Reading digits, and the check digits that several schemes share.
//!
//! Texts have been held to their scheme's shape before they come here; what is asked for beyond
//! their end reads as nothing or zero.

use crate::Reason;
use core::ops::Range;

pub(super) fn part(text: &[u8], range: Range<usize>) -> &[u8] {
    text.get(range).unwrap_or_default()
}

/// The byte at a place.
pub(super) fn byte(text: &[u8], place: usize) -> u8 {
    text.get(place).copied().unwrap_or_default()
}

/// The digit at a place.
pub(super) fn digit(text: &[u8], place: usize) -> u32 {
    text.get(place).map_or(0, |byte| of_byte(*byte))
}

/// The number that the digits at these places make.
pub(super) fn number(text: &[u8], range: Range<usize>) -> u32 {
    remainder(part(text, range), u32::MAX.into()) as u32
}

/// The digits as one number, modulo `modulus`.
pub(super) fn remainder(text: &[u8], modulus: u64) -> u64 {
    text.iter().fold(0, |sum, byte| {
        (sum * 10 + u64::from(of_byte(*byte))) % modulus
    })
}

/// The sum of each digit times its weight, as far as both go.
pub(super) fn weighted(text: &[u8], weights: &[u32]) -> u32 {
    let products = text.iter().zip(weights);
    products.map(|(byte, weight)| of_byte(*byte) * weight).sum()
}

/// The value of a digit, or of a letter counted on from A = 10.
pub(super) fn of_byte(byte: u8) -> u32 {
    match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 10,
        _ => 0,
    }
}

/// Errors: [`Reason::Checksum`] unless it holds.
pub(super) fn checksum(holds: bool) -> Result<(), Reason> {
    holds.then_some(()).ok_or(Reason::Checksum)
}

/// Errors: [`Reason::Component`] unless it is known.
pub(super) fn component(known: bool) -> Result<(), Reason> {
    known.then_some(()).ok_or(Reason::Component)
}

/// ISO/IEC 7812-1, annex B: from the right every second digit counts twice, less 9 where that
/// is more than one digit.
pub(super) fn luhn(text: &[u8]) -> Result<(), Reason> {
    let sum: u32 = text
        .iter()
        .rev()
        .enumerate()
        .map(|(place, byte)| match (place % 2, of_byte(*byte)) {
            (0, digit) => digit,
            (_, digit @ ..5) => digit * 2,
            (_, digit) => digit * 2 - 9,
        })
        .sum();
    checksum(sum.is_multiple_of(10))
}

/// ISO/IEC 7064, MOD 11,10.
pub(super) fn mod_11_10(text: &[u8]) -> Result<(), Reason> {
    let Some((last, front)) = text.split_last() else {
        return Err(Reason::Checksum);
    };
    let product = front.iter().fold(10, |product, byte| {
        let sum = (product + of_byte(*byte)) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    checksum((product + of_byte(*last)) % 10 == 1)
}

/// J. Verhoeff, "Error Detecting Decimal Codes", 1969: the digits permuted by place and joined in
/// the dihedral group of order ten.
pub(super) fn verhoeff(text: &[u8]) -> Result<(), Reason> {
    const FIRST_PERMUTATION: [u32; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let joined = text.iter().rev().enumerate().fold(0, |sum, (place, byte)| {
        let permuted = (0..place % 8).fold(of_byte(*byte), |digit, _| {
            FIRST_PERMUTATION.get(digit as usize).map_or(0, |to| *to)
        });
        joined_in_d5(sum, permuted)
    });
    checksum(joined == 0)
}

/// Rotations are 0 to 4, reflections 5 to 9.
fn joined_in_d5(a: u32, b: u32) -> u32 {
    match (a < 5, b < 5) {
        (true, true) => (a + b) % 5,
        (true, false) => (a + b) % 5 + 5,
        (false, true) => (a - b) % 5 + 5,
        (false, false) => (a + 5 - b) % 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_examples_hold_and_their_neighbours_do_not() {
        for (check, good, bad) in [
            (luhn as fn(&[u8]) -> _, "79927398713", "79927398714"),
            (mod_11_10, "07945", "07944"),
            (verhoeff, "2363", "2366"),
        ] {
            assert_eq!(check(good.as_bytes()), Ok(()), "{good}");
            assert_eq!(check(bad.as_bytes()), Err(Reason::Checksum), "{bad}");
        }
    }

    #[test]
    fn numbers_are_read_as_far_as_they_go() {
        assert_eq!(number(b"19491231", 4..6), 12);
        assert_eq!(number(b"1949", 4..6), 0);
        assert_eq!(remainder(b"123456789012345678901234567890", 97), 52);
    }
}
