//! Italy: the tax code of persons.

use super::digits::{byte, checksum, number, of_byte, part};
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// Codice fiscale.
///
/// Three letters of the surname, three of the name, year, a letter for the month, day (40 more
/// for women), place of birth, check letter. Where two persons would have the same, letters stand
/// for digits (omocodia).
pub static SCHEME: Scheme = Scheme::new(
    [
        "it.codicefiscale",
        "Codice fiscale",
        "IT",
        "https://it.wikipedia.org/wiki/Codice_fiscale",
    ],
    "@@@@@@**@**@***@",
    read,
);

const MONTHS: &[u8; 12] = b"ABCDEHLMPRST";
const LETTERS_FOR_DIGITS: &[u8; 10] = b"LMNPQRSTUV";
/// What a character at an odd place, counted from one, adds: of 0 or A, 1 or B, and so on.
const ODD: [u32; 26] = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let mut plain = text.to_vec();
    for place in [6, 7, 9, 10, 12, 13, 14] {
        let digit = plain_digit(byte(text, place)).ok_or(Reason::Component)?;
        plain
            .iter_mut()
            .skip(place)
            .take(1)
            .for_each(|byte| *byte = digit);
    }
    let month = index_of(MONTHS, byte(text, 8)).ok_or(Reason::Component)? as u32 + 1;
    let (year, day) = (number(&plain, 6..8), number(&plain, 9..11));
    let (sex, day) = match day {
        41.. => (Sex::Female, day - 40),
        _ => (Sex::Male, day),
    };
    let facts = Facts::born_in_year_of_a_century(year, month, day)?.of(sex);
    let sum: u32 = part(text, 0..15).iter().enumerate().map(added).sum();
    checksum(u32::from(byte(text, 15) - b'A') == sum % 26)?;
    Ok(facts)
}

fn added((place, byte): (usize, &u8)) -> u32 {
    let value = match byte {
        b'0'..=b'9' => of_byte(*byte),
        _ => of_byte(*byte).wrapping_sub(10),
    };
    match place % 2 {
        0 => ODD.get(value as usize).copied().unwrap_or_default(),
        _ => value,
    }
}

fn plain_digit(c: u8) -> Option<u8> {
    match c {
        b'0'..=b'9' => Some(c),
        _ => index_of(LETTERS_FOR_DIGITS, c).map(|digit| b'0' + digit as u8),
    }
}

fn index_of(letters: &[u8], c: u8) -> Option<usize> {
    letters.iter().position(|letter| *letter == c)
}
