//! New Zealand: the tax number.

use super::digits::{checksum, component, digit, remainder, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// IRD number, from 10,000,000 to 150,000,000. A remainder of 10 has it weighed again, otherwise.
pub static SCHEME: Scheme = Scheme::new(
    [
        "nz.ird",
        "IRD number",
        "NZ",
        "https://www.oecd.org/content/dam/oecd/en/topics/policy-issue-focus/aeoi/new-zealand-tin.pdf",
    ],
    "#########",
    read,
)
.filled_to(9, 1);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component((10_000_001..150_000_000).contains(&remainder(text, u64::MAX)))?;
    let check = |weights: &[u32]| (11 - weighted(text, weights) % 11) % 11;
    let expected = match check(&[3, 2, 7, 6, 5, 4, 3, 2]) {
        10 => check(&[7, 4, 3, 2, 5, 2, 7, 6]),
        check => check,
    };
    checksum(expected == digit(text, 8))?;
    Ok(Facts::NONE)
}
