//! Divisions of China down to the county by GB/T 2260, with those that there are no more.
//!
//! A number of a resident bears the division that the person was first registered in, as it was
//! called then; many have been merged, split or renamed since. An unknown code is hence only ever
//! a warning: no list is complete, and new codes come every year.
//!
//! The table weighs 16 kB (7 kB compressed) and nothing but this module refers to it: a program that does not ask
//! for [`Divisions::BUILT_IN`] does not carry it, and may fetch the same bytes when it needs them.
//! `cn_division/table.py` makes it and says how it is laid out and what from.

use crate::Warning;
use crate::evidence::{Holder, ResidentId};

/// The list of divisions.
#[derive(Clone, Copy, Debug)]
pub struct Divisions<'a>(&'a [u8]);

/// The years between which a division had its code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Term {
    /// `None` for the codes of the first edition, 1980.
    pub first: Option<u16>,
    /// `None` for a code that is still in force.
    pub last: Option<u16>,
}

/// Numbers are given out at birth since 1 October 1999 (State Council decision 国发〔1999〕15号);
/// before then, with the first card, at 16 or later.
const NUMBERED_AT_BIRTH: u16 = 1999;

const HEADER: usize = 8;

impl Divisions<'static> {
    /// Every code from 1980 to 2025.
    pub const BUILT_IN: Self = Self(include_bytes!("cn_division/table.bin"));
}

impl<'a> Divisions<'a> {
    /// The list from bytes laid out as those of [`Divisions::BUILT_IN`]; `None` where they are
    /// anything else, cut short or followed by more.
    pub fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        let count = usize::from(u16::from_le_bytes(*bytes.get(6..)?.first_chunk()?));
        let mut entries = Entries::of(bytes);
        let read = entries.by_ref().count();
        let whole = bytes.starts_with(b"GB2260") && entries.rest.is_empty() && read == count;
        (whole && entries.code < 1_000_000).then_some(Self(bytes))
    }

    /// When the division was of this six-digit code; `None` where there never was one.
    pub fn term(self, code: u32) -> Option<Term> {
        let mut entries = Entries::of(self.0);
        entries
            .find(|(known, _)| *known >= code)
            .and_then(|(known, term)| (known == code).then_some(term))
    }

    /// Every code, ascending.
    pub fn codes(self) -> impl Iterator<Item = (u32, Term)> {
        Entries::of(self.0)
    }

    /// [`Warning::UnfamiliarNumber`] where the division of the number was not in force at any
    /// time that the number can have been given out; for a residence permit, where it is not the
    /// one code of Hong Kong, Macao or Taiwan.
    pub fn warning(self, id: &ResidentId) -> Option<Warning> {
        let born = id.birth_date().year();
        let given = born..=NUMBERED_AT_BIRTH.max(born.saturating_add(1));
        let fits = |term: Term| {
            term.first.is_none_or(|first| first <= *given.end())
                && term.last.is_none_or(|last| last >= *given.start())
        };
        let familiar = match id.holder() {
            Holder::Citizen => self.term(id.division()).is_some_and(fits),
            _ => id.division().is_multiple_of(10_000),
        };
        (!familiar).then_some(Warning::UnfamiliarNumber)
    }
}

struct Entries<'a> {
    code: u32,
    rest: &'a [u8],
}

impl<'a> Entries<'a> {
    fn of(table: &'a [u8]) -> Self {
        Self {
            code: 110_000,
            rest: table.get(HEADER..).unwrap_or_default(),
        }
    }

    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn year(&mut self, is_given: bool) -> Option<Option<u16>> {
        match is_given {
            true => self.byte().map(|year| Some(1980 + u16::from(year))),
            false => Some(None),
        }
    }
}

impl Iterator for Entries<'_> {
    type Item = (u32, Term);

    fn next(&mut self) -> Option<Self::Item> {
        let head = self.byte()?;
        let distance = match head & 0x3f {
            0 => u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, 0]),
            near => u32::from(near),
        };
        self.code = self.code.saturating_add(distance);
        let first = self.year(head & 0x80 != 0)?;
        let last = self.year(head & 0x40 != 0)?;
        Some((self.code, Term { first, last }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::mod_11_2::check_character;

    const DIVISIONS: Divisions<'static> = Divisions::BUILT_IN;

    fn id(division: &str, born: &str) -> ResidentId {
        let mut number = *b"000000000000000010";
        number[..6].copy_from_slice(division.as_bytes());
        number[6..14].copy_from_slice(born.as_bytes());
        number[17] = check_character(&number);
        ResidentId::parse(std::str::from_utf8(&number).unwrap()).unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        assert!(Divisions::from_bytes(DIVISIONS.0).is_some());
        assert!(DIVISIONS.codes().is_sorted_by(|a, b| a.0 < b.0));
        assert!(DIVISIONS.codes().count() > 6_000);
        assert!(DIVISIONS.codes().all(|(code, term)| {
            (110_000..660_000).contains(&code)
                && term.first.zip(term.last).is_none_or(|(a, b)| a <= b)
        }));
        for cut in (0..DIVISIONS.0.len()).rev().step_by(97) {
            assert!(Divisions::from_bytes(&DIVISIONS.0[..cut]).is_none());
        }
        let longer = [DIVISIONS.0, &[1]].concat();
        assert!(Divisions::from_bytes(&longer).is_none());
    }

    #[test]
    fn a_division_has_its_code_for_a_time() {
        let always = Term {
            first: None,
            last: None,
        };
        assert_eq!(DIVISIONS.term(110_101), Some(always));
        // Chongwen of Beijing was merged into Dongcheng in 2010.
        let chongwen = DIVISIONS.term(110_103).unwrap();
        assert_eq!((chongwen.first, chongwen.last), (None, Some(2010)));
        // Chongqing left Sichuan in 1997.
        let yuzhong = DIVISIONS.term(500_103).unwrap();
        assert_eq!((yuzhong.first, yuzhong.last), (Some(1996), None));
        assert_eq!(DIVISIONS.term(110_199), None);
        assert_eq!(DIVISIONS.term(0), None);
        assert_eq!(DIVISIONS.term(u32::MAX), None);
    }

    #[test]
    fn a_code_of_another_time_is_a_warning() {
        for (division, born, is_familiar) in [
            ("110105", "19491231", true),
            ("110103", "19600101", true),
            ("110103", "20090101", true),
            ("110103", "20150101", false),
            // Numbered with the first card, from 1984 on, whenever born.
            ("500103", "19600101", true),
            ("110199", "19600101", false),
            ("810000", "19900101", true),
            ("810101", "19900101", false),
        ] {
            let warning = DIVISIONS.warning(&id(division, born));
            assert_eq!(warning.is_none(), is_familiar, "{division} {born}");
        }
    }
}
