//! The United Kingdom: the tax number.

use super::digits::{checksum, digit, part, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Unique Taxpayer Reference (UTR). The check digit comes first.
pub static SCHEME: Scheme = Scheme::new(
    [
        "gb.utr",
        "UTR",
        "GB",
        "https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/united-kingdom-tin.pdf",
    ],
    "##########",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sum = weighted(part(text, 1..10), &[6, 7, 8, 9, 10, 5, 4, 3, 2]);
    checksum(digit(b"21987654321", (sum % 11) as usize) == digit(text, 0))?;
    Ok(Facts::NONE)
}
