//! Japan: the individual number.

use super::digits::{checksum, digit, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Kojin bangō, My Number (個人番号).
pub static SCHEME: Scheme = Scheme::new(
    [
        "jp.in",
        "個人番号",
        "JP",
        "https://ja.wikipedia.org/wiki/個人番号",
    ],
    "############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sum = weighted(text, &[6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    let expected = match sum % 11 {
        0 | 1 => 0,
        rest => 11 - rest,
    };
    checksum(expected == digit(text, 11))?;
    Ok(Facts::NONE)
}
