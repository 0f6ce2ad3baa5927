//! The machine-readable zone of passports, cards and visas: ICAO Doc 9303, parts 3 to 7.

mod check;
mod date;
mod layout;
mod read;
mod state;
#[cfg(test)]
mod tests;

pub(super) use check::check_digit;
pub use layout::Format;
pub use state::StateCode;

use crate::evidence::Sex;
use crate::{Date, Reason, redacted};
use layout::{ISSUER, Layout};

/// A machine-readable zone whose check digits are right.
#[derive(Clone, PartialEq, Eq)]
pub struct Mrz {
    format: Format,
    text: String,
    /// How much of the optional data belongs to the document number.
    overflow: usize,
    issuer: StateCode,
    nationality: StateCode,
    birth_date: Option<Date>,
    expiry_date: Option<Date>,
}

impl Mrz {
    /// Takes two or three lines as typed or scanned: with or without line breaks and spaces, in
    /// lower case, full-width, with `«` for `<`, with fillers missing or left over at the ends of
    /// lines, with letters that look like digits where only digits can stand. The years' first
    /// two digits come from `today`: a birth is the last one that is not after it, an expiry lies
    /// less than fifty years from it.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`]; [`Reason::TooShort`],
    /// [`Reason::TooLong`] where the lines are none of a known size; [`Reason::Format`] where a
    /// field has characters that it cannot have; [`Reason::Component`] for an issuer or a
    /// nationality that there is not; [`Reason::NoSuchDate`]; [`Reason::Checksum`] where any of
    /// the check digits contradicts what it is made of.
    pub fn parse(text: &str, today: Date) -> Result<Self, Reason> {
        let parse = |fillers| {
            let (format, zone) = read::zone(text, fillers)?;
            Self::of(format, zone, today)
        };
        // Two first: read as one, `«` between surname and given names would make them one name.
        parse(2).or_else(|as_two| {
            parse(1).map_err(|as_one| match as_one {
                Reason::TooShort => as_two,
                _ => as_one,
            })
        })
    }

    fn of(format: Format, mut zone: Vec<u8>, today: Date) -> Result<Self, Reason> {
        let layout = format.layout();
        mend_digits(&mut zone, &layout);
        if !is_shaped(&zone, &layout) {
            return Err(Reason::Format);
        }
        let state = |at| StateCode::from_bytes(field(&zone, at, 3)).ok_or(Reason::Component);
        let (issuer, nationality) = (state(ISSUER)?, state(layout.nationality)?);
        let birth_date = date::birth(field(&zone, layout.birth, 6), today)?;
        let expiry_date = date::expiry(field(&zone, layout.expiry, 6), today)?;
        let overflow = checked(&zone, format, &layout).ok_or(Reason::Checksum)?;
        Ok(Self {
            format,
            text: String::from_utf8(zone).map_err(|_| Reason::Characters)?,
            overflow,
            issuer,
            nationality,
            birth_date,
            expiry_date,
        })
    }

    /// All lines joined: 90 characters for TD1, 88 for TD3 and MRV-A, 72 for TD2 and MRV-B.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The lines.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        let layout = self.format.layout();
        (0..layout.lines).map(move |line| self.at(line * layout.width, layout.width))
    }

    /// The size of the document.
    pub fn format(&self) -> Format {
        self.format
    }

    /// One or two characters: `P` and one that the issuer chooses for passports, `A`, `C` or `I`
    /// for cards, `V` for visas.
    pub fn document_code(&self) -> &str {
        self.at(0, 2).trim_end_matches('<')
    }

    /// The issuing State or organization.
    pub fn issuer(&self) -> StateCode {
        self.issuer
    }

    /// The holder's nationality, or kind of person.
    pub fn nationality(&self) -> StateCode {
        self.nationality
    }

    /// The whole number, letters and digits alone, with what did not fit its field.
    pub fn document_number(&self) -> String {
        let layout = self.format.layout();
        let [optional, _] = &layout.optional;
        let mut number = String::from(self.at(layout.number, 9));
        number.push_str(self.at(optional.start, self.overflow));
        number.retain(|c| c != '<');
        number
    }

    /// The day of birth; `None` where a part of it is unknown.
    pub fn birth_date(&self) -> Option<Date> {
        self.birth_date
    }

    /// The birth date's six characters, year first, `<<` for what is unknown.
    pub fn birth_field(&self) -> &str {
        self.at(self.format.layout().birth, 6)
    }

    /// The sex; `None` where it is not specified.
    pub fn sex(&self) -> Option<Sex> {
        match self.text.as_bytes().get(self.format.layout().sex) {
            Some(b'F') => Some(Sex::Female),
            Some(b'M') => Some(Sex::Male),
            _ => None,
        }
    }

    /// The last day of validity; `None` for a document without an end.
    pub fn expiry_date(&self) -> Option<Date> {
        self.expiry_date
    }

    /// What the issuer chose to add, in a passport often a personal number; for TD1, of the first
    /// and of the second line.
    pub fn optional_data(&self) -> [&str; 2] {
        let layout = self.format.layout();
        let used = match self.overflow {
            0 => 0,
            // The check digit follows.
            tail => tail + 1,
        };
        let [first, second] = layout.optional;
        [(first.start + used, first.end), (second.start, second.end)]
            .map(|(start, end)| self.at(start, end - start))
            .map(|field| field.trim_matches('<'))
    }

    /// The words of the primary identifier, which is mostly the surname.
    pub fn primary_names(&self) -> impl Iterator<Item = &str> {
        words(self.names().0)
    }

    /// The words of the secondary identifier, mostly given names; none where the holder has none.
    pub fn secondary_names(&self) -> impl Iterator<Item = &str> {
        words(self.names().1)
    }

    /// Whether the name fills its field to the end, so that words may be cut or missing
    /// (Doc 9303-3, 4.6).
    pub fn may_be_truncated(&self) -> bool {
        let last = self.format.layout().name.end - 1;
        self.text.as_bytes().get(last) != Some(&b'<')
    }

    fn names(&self) -> (&str, &str) {
        let name = self.format.layout().name;
        let field = self.at(name.start, name.len());
        let gap = field.as_bytes().windows(2).position(|pair| pair == b"<<");
        (field.split_at_checked(gap.unwrap_or(field.len()))).unwrap_or_default()
    }

    fn at(&self, start: usize, len: usize) -> &str {
        self.text.get(start..start + len).unwrap_or_default()
    }
}

redacted!(Mrz);

fn words(names: &str) -> impl Iterator<Item = &str> {
    names.split('<').filter(|word| !word.is_empty())
}

/// Puts digits where letters that look like them stand at the place of digits.
fn mend_digits(zone: &mut [u8], layout: &Layout) {
    let dates = (layout.birth..=layout.birth + 6).chain(layout.expiry..=layout.expiry + 6);
    let checks = [
        Some(layout.number + 9),
        layout.optional_check,
        layout.composite,
    ];
    for at in dates.chain(checks.into_iter().flatten()) {
        if let Some(c) = zone.get_mut(at) {
            *c = read::as_digit(*c);
        }
    }
}

/// Whether letters alone stand where only letters can, and every field has something that has to.
fn is_shaped(zone: &[u8], layout: &Layout) -> bool {
    let is_letter = |at| zone.get(at).is_some_and(u8::is_ascii_uppercase);
    let name = field(zone, layout.name.start, layout.name.len());
    is_letter(0)
        && is_letter(layout.name.start)
        && name.iter().all(|c| *c == b'<' || c.is_ascii_uppercase())
        && zone.get(layout.number) != Some(&b'<')
        && matches!(zone.get(layout.sex), Some(b'M' | b'F' | b'X' | b'<'))
}

/// The length of the document number's tail in the optional data, where all check digits are
/// right.
fn checked(zone: &[u8], format: Format, layout: &Layout) -> Option<usize> {
    let holds = |start, len| {
        let digit = check_digit(field(zone, start, len).iter().copied());
        zone.get(start + len) == Some(&digit)
    };
    // The digit of a field without content may be left out as well (Doc 9303-4, 4.2.2.2).
    let holds_or_empty = |start, len| {
        let is_empty = field(zone, start, len + 1).iter().all(|c| *c == b'<');
        is_empty || holds(start, len)
    };
    let [optional, _] = &layout.optional;
    let composed = layout.composed.iter();
    let composed = composed.flat_map(|part| field(zone, part.start, part.len()));
    let is_right = holds_or_empty(layout.birth, 6)
        && holds_or_empty(layout.expiry, 6)
        && (layout.optional_check)
            .is_none_or(|at| holds_or_empty(optional.start, at - optional.start))
        && (layout.composite)
            .is_none_or(|at| zone.get(at) == Some(&check_digit(composed.copied())));
    let overflow = match zone.get(layout.number + 9) {
        Some(b'<') if format.has_long_numbers() => overflow(zone, layout)?,
        _ if holds(layout.number, 9) => 0,
        _ => return None,
    };
    is_right.then_some(overflow)
}

/// How many characters of the optional data end a number of more than nine: all up to the filler
/// but the last, which is the check digit of the whole.
fn overflow(zone: &[u8], layout: &Layout) -> Option<usize> {
    let [optional, _] = &layout.optional;
    let rest = field(zone, optional.start, optional.len());
    let end = rest.iter().position(|c| *c == b'<').unwrap_or(rest.len());
    let (check, tail) = rest.get(..end)?.split_last()?;
    let number = field(zone, layout.number, 9);
    let is_right = check_digit(number.iter().chain(tail).copied()) == *check;
    (is_right && !tail.is_empty()).then_some(tail.len())
}

fn field(zone: &[u8], start: usize, len: usize) -> &[u8] {
    zone.get(start..start + len).unwrap_or_default()
}
