//! Numbering plans of the world: calling codes, trunk prefixes, lengths, leading digits.
//!
//! The calling codes are those of ITU-T E.164; the rest is drawn from the metadata of
//! libphonenumber 9.0.43 (Apache-2.0) by `data/numbering.py`, into `data/numbering.bin`: eight
//! bytes of header (`knp2` and the checksum of what follows, FNV-1a of 32 bits), then a record of
//! 38 bytes for each country, sorted by its code. All numbers are little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 2 | country |
//! | 2 | calling code |
//! | 2 | trunk prefix, zeros after it |
//! | 1 | 1 for the main country of its calling code |
//! | 2 | lengths of subscribers' numbers: bit n for n + 2 digits |
//! | 2 | lengths of mobile numbers, likewise |
//! | 13 | first two digits of mobile numbers: bit n for the digits of n |
//! | 13 | first two digits of landline numbers, likewise |
//! | 1 | usual length of mobile numbers, and 16 times that of landline numbers |

use std::borrow::Cow;

/// How telephone numbers of one country are built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Numbering {
    country: [u8; 2],
    /// Country calling code, 1 to 999.
    pub calling_code: u16,
    trunk: [u8; 2],
    /// Whether it stands for its calling code where several countries share that.
    pub(super) is_main: bool,
    /// Lengths of a subscriber's national number: mobile, landline, over the internet, personal.
    pub(super) lengths: Lengths,
    /// Lengths of a mobile number.
    pub(super) mobile_lengths: Lengths,
    mobile_starts: [u8; 13],
    fixed_starts: [u8; 13],
    /// Usual lengths of a mobile and of a landline number, by the examples of the metadata.
    usual: [u8; 2],
}

impl Numbering {
    /// ISO 3166-1 alpha-2 code; also `AC`, `TA` and `XK`, which have plans of their own.
    pub fn country(&self) -> &str {
        core::str::from_utf8(&self.country).unwrap_or_default()
    }

    /// Digits dialled before a national number within the country; empty where there are none.
    pub fn trunk(&self) -> &str {
        let text = self.trunk.split(|b| *b == 0).next().unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }

    /// Fewest and most digits of a mobile number, without the trunk prefix.
    pub fn mobile_digits(&self) -> (usize, usize) {
        (
            self.mobile_lengths.shortest(),
            self.mobile_lengths.longest(),
        )
    }

    /// How many digits a number that begins like this usually has: a mobile one, unless only
    /// landline numbers begin so.
    pub(super) fn usual_length(&self, national: &str) -> usize {
        let is_landline = !self.starts_as_mobile(national) && self.starts_as_fixed(national);
        self.usual[usize::from(is_landline)].into()
    }

    /// Whether some national numbers begin with a zero of their own.
    pub(super) fn starts_with_zero(&self) -> bool {
        let zeros = |starts: &[u8; 13]| starts[0] != 0 || starts[1] & 0b11 != 0;
        zeros(&self.mobile_starts) || zeros(&self.fixed_starts)
    }

    /// Whether mobile numbers begin as this one does.
    pub(super) fn starts_as_mobile(&self, national: &str) -> bool {
        starts_in(&self.mobile_starts, national)
    }

    /// Whether landline numbers begin as this one does.
    pub(super) fn starts_as_fixed(&self, national: &str) -> bool {
        starts_in(&self.fixed_starts, national)
    }

    const fn from_record(record: &[u8; RECORD]) -> Self {
        Self {
            country: [record[0], record[1]],
            calling_code: number(record, 2),
            trunk: [record[4], record[5]],
            is_main: record[6] != 0,
            lengths: Lengths(number(record, 7)),
            mobile_lengths: Lengths(number(record, 9)),
            mobile_starts: thirteen(record, 11),
            fixed_starts: thirteen(record, 24),
            usual: [record[37] & 15, record[37] >> 4],
        }
    }
}

const fn number(record: &[u8; RECORD], at: usize) -> u16 {
    u16::from_le_bytes([record[at], record[at + 1]])
}

const fn thirteen(record: &[u8; RECORD], from: usize) -> [u8; 13] {
    let (mut out, mut at) = ([0; 13], 0);
    while at < 13 {
        out[at] = record[from + at];
        at += 1;
    }
    out
}

fn starts_in(starts: &[u8; 13], national: &str) -> bool {
    let [tens, ones, ..] = national.as_bytes() else {
        return false;
    };
    let both = usize::from(tens.wrapping_sub(b'0')) * 10 + usize::from(ones.wrapping_sub(b'0'));
    starts
        .get(both / 8)
        .is_some_and(|eight| eight >> (both % 8) & 1 == 1)
}

/// How many digits a number may have: bit n stands for n + 2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Lengths(u16);

impl Lengths {
    pub(super) fn contains(self, digits: usize) -> bool {
        (2..18).contains(&digits) && self.0 >> (digits - 2) & 1 == 1
    }

    pub(super) fn shortest(self) -> usize {
        self.0.trailing_zeros() as usize + 2
    }

    pub(super) fn longest(self) -> usize {
        17 - self.0.leading_zeros() as usize
    }
}

/// Bytes of a country in the packed form.
const RECORD: usize = 38;
const HEADER: usize = 8;

/// The packed plans of the world, about 9 kB: what [`Plans::from_bytes`] takes.
pub static PACKED: &[u8; HEADER + 245 * RECORD] = include_bytes!("../../data/numbering.bin");

/// Every country and territory with a calling code, by ISO code.
pub static NUMBERING: [Numbering; 245] = EVERY;

/// Worked out by the compiler, so that whoever needs only some of them carries no more.
const EVERY: [Numbering; 245] = {
    let (records, rest) = PACKED_RECORDS.as_chunks::<RECORD>();
    assert!(records.len() == 245 && rest.is_empty());
    let mut out = [Numbering::from_record(&records[0]); 245];
    let mut at = 0;
    while at < out.len() {
        out[at] = Numbering::from_record(&records[at]);
        at += 1;
    }
    out
};

const PACKED_RECORDS: &[u8] = include_bytes!("../../data/numbering.bin")
    .split_at(HEADER)
    .1;

const COMMON: [Numbering; 12] = [
    of(b"AU"),
    of(b"CA"),
    of(b"CN"),
    of(b"GB"),
    of(b"HK"),
    of(b"JP"),
    of(b"KR"),
    of(b"MO"),
    of(b"MY"),
    of(b"SG"),
    of(b"TW"),
    of(b"US"),
];

const fn of(country: &[u8; 2]) -> Numbering {
    let mut at = 0;
    while EVERY[at].country[0] != country[0] || EVERY[at].country[1] != country[1] {
        at += 1;
    }
    EVERY[at]
}

/// The numbering plans at hand: those of the world, or of the few countries most people here
/// come from until the others are loaded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plans(Cow<'static, [Numbering]>);

/// Packed plans that were cut short or altered on their way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Damaged;

impl Plans {
    /// Australia, Canada, China, Hong Kong, Japan, Korea, Macao, Malaysia, Singapore, Taiwan, the
    /// United Kingdom, the United States: what fits into the first download.
    pub const COMMON: Self = Self(Cow::Borrowed(&COMMON));

    /// The plans of the world, compiled in.
    pub fn world() -> Self {
        Self(Cow::Borrowed(&NUMBERING))
    }

    /// The plans in a file as [`PACKED`] is, loaded when they are needed.
    ///
    /// Errors: [`Damaged`] where its length, its order or its checksum is not what it should be.
    pub fn from_bytes(packed: &[u8]) -> Result<Self, Damaged> {
        let (magic, rest) = packed.split_first_chunk::<4>().ok_or(Damaged)?;
        let (sum, body) = rest.split_first_chunk::<4>().ok_or(Damaged)?;
        let (records, left_over) = body.as_chunks::<RECORD>();
        let is_whole = magic == b"knp2"
            && left_over.is_empty()
            && !records.is_empty()
            && checksum(body) == u32::from_le_bytes(*sum);
        let plans: Vec<_> = records.iter().map(Numbering::from_record).collect();
        let is_sorted = plans.is_sorted_by(|a, b| a.country < b.country);
        match is_whole && is_sorted {
            true => Ok(Self(plans.into())),
            false => Err(Damaged),
        }
    }

    /// The plan of the country with this ISO 3166-1 alpha-2 code, in upper case.
    pub fn get(&self, country: &str) -> Option<&Numbering> {
        let at = self.0.binary_search_by(|plan| plan.country().cmp(country));
        self.0.get(at.ok()?)
    }

    /// All plans at hand, by ISO code.
    pub fn iter(&self) -> core::slice::Iter<'_, Numbering> {
        self.0.iter()
    }

    /// The plan that stands for this calling code.
    pub(super) fn main(&self, calling_code: u16) -> Option<&Numbering> {
        self.0
            .iter()
            .find(|plan| plan.is_main && plan.calling_code == calling_code)
    }
}

impl<'a> IntoIterator for &'a Plans {
    type Item = &'a Numbering;
    type IntoIter = core::slice::Iter<'a, Numbering>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// FNV-1a of 32 bits (Fowler, Noll, Vo; RFC 9923).
fn checksum(data: &[u8]) -> u32 {
    data.iter().fold(0x811c_9dc5, |sum: u32, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_plans_are_whole_and_damage_is_seen() {
        assert_eq!(Plans::from_bytes(PACKED), Ok(Plans::world()));
        for len in (0..PACKED.len()).step_by(17) {
            assert_eq!(Plans::from_bytes(&PACKED[..len]), Err(Damaged));
        }
        for at in (0..PACKED.len()).step_by(41) {
            let mut altered = PACKED.to_vec();
            altered[at] ^= 0x10;
            assert_eq!(Plans::from_bytes(&altered), Err(Damaged), "{at}");
        }
        let longer = [PACKED.as_slice(), &[0; RECORD]].concat();
        assert_eq!(Plans::from_bytes(&longer), Err(Damaged));
    }

    #[test]
    fn the_common_plans_are_those_of_the_world() {
        let world = Plans::world();
        assert!(Plans::COMMON.0.is_sorted_by(|a, b| a.country < b.country));
        for plan in &Plans::COMMON {
            assert_eq!(world.get(plan.country()), Some(plan));
        }
        assert_eq!(Plans::COMMON.get("FR"), None);
        assert_eq!(world.get("FR").map(|plan| plan.calling_code), Some(33));
    }
}
