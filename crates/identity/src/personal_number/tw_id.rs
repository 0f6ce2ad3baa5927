//! Taiwan: the identity card number.

use super::digits::{byte, checksum, digit, part, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// Guomin shenfenzheng tongyi bianhao (國民身分證統一編號), and the number of residents.
///
/// A letter for the place of registration, a digit for sex and kind (1 and 2 for nationals, 8 and
/// 9 for residents since 2021, before then a letter from A to D), a count, a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "tw.id",
        "國民身分證統一編號",
        "TW",
        "https://zh.wikipedia.org/wiki/中華民國國民身分證",
    ],
    "@######### @@########",
    read,
);

/// The letters in the order of their numbers, from 10 on.
const LETTERS: &[u8; 26] = b"ABCDEFGHJKLMNPQRSTUVXYWZIO";

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let place = LETTERS.iter().position(|letter| *letter == byte(text, 0));
    let letter = place.ok_or(Reason::Component)? as u32 + 10;
    let sex = match byte(text, 1) {
        b'1' | b'8' | b'A' | b'C' => Sex::Male,
        b'2' | b'9' | b'B' | b'D' => Sex::Female,
        _ => return Err(Reason::Component),
    };
    // Of a second letter the last digit of its number counts.
    let second = digit(text, 1) % 10 * 8;
    let rest = weighted(part(text, 2..10), &[7, 6, 5, 4, 3, 2, 1, 1]);
    let sum = letter / 10 + letter % 10 * 9 + second + rest;
    checksum(sum.is_multiple_of(10))?;
    Ok(Facts::NONE.of(sex))
}
