//! Bulgaria: the personal number of foreigners.

use super::digits::{checksum, digit, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Lichen nomer na chuzhdenets (LNCh, ЛНЧ).
pub static SCHEME: Scheme = Scheme::new(
    [
        "bg.pnf",
        "LNCh",
        "BG",
        "https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/bulgaria-tin.pdf",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sum = weighted(text, &[21, 19, 17, 13, 11, 9, 7, 3, 1]);
    checksum(sum % 10 == digit(text, 9))?;
    Ok(Facts::NONE)
}
