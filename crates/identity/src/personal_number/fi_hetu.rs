//! Finland: the personal identity code.

use super::digits::{byte, checksum, component, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Henkilötunnus (HETU).
///
/// DDMMYY, a sign for the century, a count from 002 (odd for men; from 900 on for hospitals and
/// tests), a check character.
pub static SCHEME: Scheme = Scheme::new(
    [
        "fi.hetu",
        "Henkilötunnus",
        "FI",
        "https://dvv.fi/en/personal-identity-code",
    ],
    "######+###* ######-###* ######@###*",
    read,
)
.separated_by(b" ");

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let century = match byte(text, 6) {
        b'+' => 1800,
        b'-' | b'U'..=b'Y' => 1900,
        b'A'..=b'F' => 2000,
        _ => return Err(Reason::Component),
    };
    let count = number(text, 7..10);
    let [day, month, year] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = Facts::born(century + year, month, day)?.odd_is_male(count);
    let place = (number(text, 0..6) * 1000 + count) % 31;
    checksum(byte(b"0123456789ABCDEFHJKLMNPRSTUVWXY", place as usize) == byte(text, 10))?;
    component((2..900).contains(&count))?;
    Ok(facts)
}
