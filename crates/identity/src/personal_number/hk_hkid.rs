//! Hong Kong: the identity card number.

use super::digits::{checksum, of_byte};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Hong Kong Identity Card number (HKID). One or two letters, six digits, a check digit that is
/// often put in brackets and may be `A` for ten.
pub static SCHEME: Scheme = Scheme::new(
    [
        "hk.hkid",
        "HKID",
        "HK",
        "https://en.wikipedia.org/wiki/Hong_Kong_identity_card#Check_digit",
    ],
    "@####### @######A @@####### @@######A",
    read,
)
.separated_by(b" -()");

fn read(text: &[u8]) -> Result<Facts, Reason> {
    // Weighed 1, 2, 3 … from the right; a single letter has a space before it, which counts 36.
    let space = if text.len() == 8 { 36 * 9 } else { 0 };
    let products = text
        .iter()
        .rev()
        .zip(1..)
        .map(|(b, weight)| of_byte(*b) * weight);
    checksum((products.sum::<u32>() + space) % 11 == 0)?;
    Ok(Facts::NONE)
}
