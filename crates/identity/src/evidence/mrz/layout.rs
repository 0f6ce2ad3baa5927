//! Where what stands in a machine-readable zone: ICAO Doc 9303, parts 4 to 7.

use core::ops::Range;

/// The kind of zone, by the size of the document.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Format {
    /// Cards: three lines of 30 characters (Doc 9303-5).
    Td1,
    /// Larger cards: two lines of 36 (Doc 9303-6).
    Td2,
    /// Passports: two lines of 44 (Doc 9303-4).
    Td3,
    /// Visas of the size of a passport's page: two lines of 44 (Doc 9303-7).
    MrvA,
    /// Smaller visas: two lines of 36 (Doc 9303-7).
    MrvB,
}

/// Places counted from the first character of the first line, all lines joined.
pub(super) struct Layout {
    pub width: usize,
    pub lines: usize,
    pub name: Range<usize>,
    /// Nine characters; the check digit follows.
    pub number: usize,
    pub nationality: usize,
    /// Six characters; the check digit follows.
    pub birth: usize,
    pub sex: usize,
    /// Six characters; the check digit follows.
    pub expiry: usize,
    pub optional: [Range<usize>; 2],
    /// The check digit of the first optional part, where it has one.
    pub optional_check: Option<usize>,
    pub composite: Option<usize>,
    /// What the composite check digit is made of.
    pub composed: [Range<usize>; 4],
}

/// The issuing State follows the two characters of the document code.
pub(super) const ISSUER: usize = 2;

impl Format {
    pub(super) fn of_width(width: usize, is_visa: bool) -> Self {
        match (width, is_visa) {
            (44, false) => Self::Td3,
            (44, true) => Self::MrvA,
            (_, false) => Self::Td2,
            (_, true) => Self::MrvB,
        }
    }

    pub(super) fn layout(self) -> Layout {
        match self {
            Self::Td1 => TD1,
            Self::Td2 => two_lines(36, 64..71, None, Some(71)),
            Self::Td3 => two_lines(44, 72..86, Some(86), Some(87)),
            Self::MrvA => two_lines(44, 72..88, None, None),
            Self::MrvB => two_lines(36, 64..72, None, None),
        }
    }

    /// Whether a long document number goes on in the optional data (Doc 9303-5, 4.2.2.2;
    /// Doc 9303-6, 4.2.2.2).
    pub(super) fn has_long_numbers(self) -> bool {
        matches!(self, Self::Td1 | Self::Td2)
    }
}

const TD1: Layout = Layout {
    width: 30,
    lines: 3,
    name: 60..90,
    number: 5,
    nationality: 45,
    birth: 30,
    sex: 37,
    expiry: 38,
    optional: [15..30, 48..59],
    optional_check: None,
    composite: Some(59),
    composed: [5..30, 30..37, 38..45, 48..59],
};

fn two_lines(
    width: usize,
    optional: Range<usize>,
    optional_check: Option<usize>,
    composite: Option<usize>,
) -> Layout {
    Layout {
        width,
        lines: 2,
        name: 5..width,
        number: width,
        nationality: width + 10,
        birth: width + 13,
        sex: width + 20,
        expiry: width + 21,
        composed: [
            width..width + 10,
            width + 13..width + 20,
            width + 21..width + 28,
            width + 28..composite.unwrap_or(width + 28),
        ],
        optional: [optional, 0..0],
        optional_check,
        composite,
    }
}
