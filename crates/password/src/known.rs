//! Passwords that are known: two filters of 16 bits each, one for a length.
//!
//! A binary fuse filter (Graf and Lemire, ACM JEA 27, 2022) takes everything that it was made of, and one in
//! 65,536 of anything else. `cargo xtask passwords` makes them.

use crate::cover::{Cover, Kind, is_of_a_word};
use crate::own::stands_for;
use crate::pattern::base;

/// Bits of a fingerprint: one in 2^16 is taken although it was not in the list.
pub const FILTER_BITS: u32 = 16;
/// From so many characters on the filter of the long ones is asked.
pub(crate) const LONG: usize = 15;
/// Shorter ones are in no list.
pub(crate) const SHORTEST: usize = 8;

const LONG_ONES: &[u8] = include_bytes!("../data/leaked-15.fuse");
const SHORT_ONES: &[u8] = include_bytes!("../data/leaked-8.fuse");

/// What stands for a folded password in the filters: the first eight bytes of its SHA-1, the first one highest.
pub fn key_of(folded: &str) -> u64 {
    let digest = sha1_smol::Sha1::from(folded).digest().bytes();
    digest[..8]
        .iter()
        .fold(0, |key, byte| (key << 8) | u64::from(*byte))
}

/// Covers the words that are passwords by themselves; whether all of it is one.
pub(crate) fn mark(cover: &mut Cover<'_>, folded: &str) -> bool {
    let characters = cover.characters;
    let unsigned: Vec<char> = characters.iter().map(|c| letter_for(*c)).collect();
    let text = |characters: &[char]| characters.iter().collect::<String>();
    let whole = [
        folded.to_owned(),
        text(base(characters)),
        text(&unsigned),
        text(base(&unsigned)),
    ];
    let known = whole.iter().any(|text| is_listed(text));
    for written in [characters, &unsigned] {
        let mut start = 0;
        for word in written.split(|c| !is_letter(*c)) {
            if is_listed(&text(word)) {
                cover.mark(start, word.len(), Kind::Known);
            }
            start += word.len() + 1;
        }
    }
    known
}

/// See [`is_of_a_word`].
fn is_letter(character: char) -> bool {
    is_of_a_word(character) && !character.is_ascii_digit()
}

/// The letter that a digit or sign usually stands for.
fn letter_for(typed: char) -> char {
    let letters = "oizeasgtb".chars();
    match is_letter(typed) {
        true => typed,
        false => letters
            .into_iter()
            .find(|letter| stands_for(typed, *letter))
            .unwrap_or(typed),
    }
}

pub(crate) fn is_listed(folded: &str) -> bool {
    let filter = match folded.chars().count() {
        LONG.. => LONG_ONES,
        SHORTEST.. => SHORT_ONES,
        _ => return false,
    };
    contains(filter, key_of(folded))
}

/// Whether a filter of 16 bits holds a key.
///
/// A filter is its seed (u64), the length of a segment, its mask and the length of all segments but the last two
/// (u32 each), then fingerprints (u16), all with the lowest byte first.
pub(crate) fn contains(filter: &[u8], key: u64) -> bool {
    let number = |at: usize, bytes: usize| {
        let bytes = filter.get(at..at + bytes).unwrap_or_default();
        let number = bytes.iter().rev();
        number.fold(0u64, |number, byte| (number << 8) | u64::from(*byte))
    };
    let (seed, segment, mask) = (number(0, 8), number(8, 4), number(12, 4));
    let length = number(16, 4);
    let hash = mixed(key.wrapping_add(seed));
    let first = ((u128::from(hash) * u128::from(length)) >> 64) as u64;
    let places = [
        first,
        (first + segment) ^ ((hash >> 18) & mask),
        (first + 2 * segment) ^ (hash & mask),
    ];
    let print = |place: u64| number(HEAD + 2 * place as usize, 2);
    let found = places
        .iter()
        .fold(0, |print_, place| print_ ^ print(*place));
    found == (hash ^ (hash >> 32)) & 0xffff
}

/// Bytes before the fingerprints.
const HEAD: usize = 20;

/// The finaliser of MurmurHash3, as the filter's makers use it.
fn mixed(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}
