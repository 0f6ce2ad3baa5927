//! What a scheme of personal numbers is, and what its numbers tell.

use crate::evidence::Sex;
use crate::{Date, Reason, Warning};

/// A scheme of personal numbers.
pub struct Scheme {
    /// Country and abbreviation in lower case, such as `es.dni`.
    pub id: &'static str,
    /// The name in its own country, in Latin letters.
    pub name: &'static str,
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    /// Where the arrangement and the check digits are laid down or described.
    pub source: &'static str,
    /// The arrangements, separated by spaces: `#` is a digit, `@` a letter, `*` either; all else
    /// stands for itself.
    pub shapes: &'static str,
    /// What people put between the groups of the number; dropped wherever it stands.
    pub(super) separators: &'static [u8],
    /// How many characters there are with the zeros in front, and how many of these people leave
    /// out.
    pub(super) zeros: (usize, usize),
    /// What a text of one of the shapes tells, if it is a number of this scheme.
    pub(super) read: fn(&[u8]) -> Result<Facts, Reason>,
}

impl Scheme {
    pub(super) const fn new(
        [id, name, country, source]: [&'static str; 4],
        shapes: &'static str,
        read: fn(&[u8]) -> Result<Facts, Reason>,
    ) -> Self {
        Self {
            id,
            name,
            country,
            source,
            shapes,
            separators: b" -./",
            zeros: (0, 0),
            read,
        }
    }

    pub(super) const fn separated_by(mut self, separators: &'static [u8]) -> Self {
        self.separators = separators;
        self
    }

    pub(super) const fn filled_to(mut self, width: usize, left_out: usize) -> Self {
        self.zeros = (width, left_out);
        self
    }

    fn shapes(&self) -> impl Iterator<Item = &'static [u8]> {
        self.shapes.as_bytes().split(|byte| *byte == b' ')
    }

    pub(super) fn separates(&self, c: char) -> bool {
        u8::try_from(c).is_ok_and(|c| self.separators.contains(&c))
    }

    /// Whether the text has one of the shapes.
    ///
    /// Errors: [`Reason::Characters`] for a character that no place of any shape takes,
    /// [`Reason::TooShort`], [`Reason::TooLong`], [`Reason::Format`].
    pub(super) fn fits(&self, text: &[u8]) -> Result<(), Reason> {
        let places = self.shapes.as_bytes();
        let known = |c: &u8| places.iter().any(|place| takes(*place, *c));
        if !text.iter().all(known) {
            return Err(Reason::Characters);
        }
        let fits = |shape: &[u8]| {
            shape.len() == text.len() && shape.iter().zip(text).all(|(place, c)| takes(*place, *c))
        };
        if self.shapes().any(fits) {
            return Ok(());
        }
        let len = text.len();
        match () {
            () if self.shapes().all(|shape| len < shape.len()) => Err(Reason::TooShort),
            () if self.shapes().all(|shape| len > shape.len()) => Err(Reason::TooLong),
            () => Err(Reason::Format),
        }
    }
}

impl core::fmt::Debug for Scheme {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.id)
    }
}

fn takes(place: u8, c: u8) -> bool {
    match place {
        b'#' => c.is_ascii_digit(),
        b'@' => c.is_ascii_uppercase(),
        b'*' => c.is_ascii_digit() || c.is_ascii_uppercase(),
        b' ' => false,
        exact => c == exact,
    }
}

/// A day of birth, as exactly as a number tells it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Birth {
    Day(Date),
    /// The century is not in the number: the day of 19xx and that of 20xx, where they exist.
    TwoDigitYear([Option<Date>; 2]),
}

/// What a number tells of its holder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    pub birth: Option<Birth>,
    pub sex: Option<Sex>,
    pub warning: Option<Warning>,
}

impl Facts {
    pub(super) const NONE: Self = Self {
        birth: None,
        sex: None,
        warning: None,
    };

    /// Errors: [`Reason::NoSuchDate`].
    pub(super) fn born(year: u32, month: u32, day: u32) -> Result<Self, Reason> {
        let birth = Some(Birth::Day(date(year, month, day)?));
        Ok(Self {
            birth,
            ..Self::NONE
        })
    }

    /// Errors: [`Reason::NoSuchDate`] where neither century has the day.
    pub(super) fn born_in_year_of_a_century(
        year: u32,
        month: u32,
        day: u32,
    ) -> Result<Self, Reason> {
        let days = [1900, 2000].map(|century| date(century + year, month, day).ok());
        if days == [None, None] {
            return Err(Reason::NoSuchDate);
        }
        let birth = Some(Birth::TwoDigitYear(days));
        Ok(Self {
            birth,
            ..Self::NONE
        })
    }

    pub(super) fn of(self, sex: Sex) -> Self {
        Self {
            sex: Some(sex),
            ..self
        }
    }

    /// Most countries number women evenly and men oddly.
    pub(super) fn odd_is_male(self, digit: u32) -> Self {
        self.of(match digit % 2 {
            0 => Sex::Female,
            _ => Sex::Male,
        })
    }
}

fn date(year: u32, month: u32, day: u32) -> Result<Date, Reason> {
    Date::new(year as u16, month as u8, day as u8)
}
