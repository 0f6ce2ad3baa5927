//! Ireland: the personal public service number.

use super::digits::{byte, checksum, component, of_byte, part, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// PPS number. Seven digits, a check letter, since 2013 a letter more, A, B or H; W, T and X
/// were of spouses and pensioners.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ie.pps",
        "PPS number",
        "IE",
        "https://en.wikipedia.org/wiki/Personal_Public_Service_Number",
    ],
    "#######@ #######@@",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let more = match byte(text, 8) {
        letter @ (b'A' | b'B' | b'H') => of_byte(letter) - 9,
        0 | b'W' | b'T' | b'X' => 0,
        _ => return Err(Reason::Component),
    };
    component(byte(text, 7) <= b'W')?;
    let sum = weighted(part(text, 0..7), &[8, 7, 6, 5, 4, 3, 2]) + 9 * more;
    checksum(byte(b"WABCDEFGHIJKLMNOPQRSTUV", (sum % 23) as usize) == byte(text, 7))?;
    Ok(Facts::NONE)
}
