//! Postal addresses, as the person who gets letters there writes them.

mod postal_code;

use crate::country::Country;
use crate::{Reason, Warning, redacted, text};

/// The longest line, in characters.
const LONGEST: usize = 128;
/// The most lines that windows of envelopes have room for, besides name and country.
const MOST_LINES: usize = 6;

/// A postal address. Only what every address has is asked for: a country and a line. Whether a
/// street or a town exists is not known here, and many people's addresses have neither.
///
/// Canonical text: spaces collapsed, full-width letters and digits of other scripts as ASCII,
/// every kind of dash as `-`, no empty lines, the postal code in upper case.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    country: Country,
    lines: Vec<String>,
    locality: Option<String>,
    region: Option<String>,
    postal_code: Option<String>,
}

/// The texts of an address as typed; all but `lines` may be empty.
#[derive(Clone, Copy, Default)]
pub struct AddressTexts<'a> {
    /// Street, house, flat, box: whatever comes before the town, one to six lines.
    pub lines: &'a str,
    /// City, town or village.
    pub locality: &'a str,
    /// Province, state, prefecture.
    pub region: &'a str,
    /// Postal code.
    pub postal_code: &'a str,
}

/// One of the fields that an address is typed into.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AddressPart {
    /// Street, house, flat, box.
    Lines,
    /// City, town or village.
    Locality,
    /// Province, state, prefecture.
    Region,
    /// Postal code.
    PostalCode,
}

/// Why the texts are no address, and which of them to look at.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct AddressFault {
    /// What is wrong.
    pub reason: Reason,
    /// The field at fault.
    pub part: AddressPart,
}

impl Address {
    /// Takes the fields of an address in `country`.
    ///
    /// Errors, each with its field: [`Reason::Missing`] for no line at all; [`Reason::TooLong`]
    /// for more than 128 characters in a line or more than six lines; [`Reason::Control`] and
    /// [`Reason::Symbol`] for invisible controls and emoji; [`Reason::Format`] where no line has a
    /// letter or a digit; for the postal code [`Reason::Characters`] and, beyond twelve
    /// characters, [`Reason::TooLong`].
    pub fn parse(texts: AddressTexts<'_>, country: Country) -> Result<Self, AddressFault> {
        let at = |part| move |reason| AddressFault { reason, part };
        let lines = lines(texts.lines).map_err(at(AddressPart::Lines))?;
        let locality = optional(line(texts.locality)).map_err(at(AddressPart::Locality))?;
        let region = optional(line(texts.region)).map_err(at(AddressPart::Region))?;
        let postal_code = optional(postal_code::parse(texts.postal_code));
        Ok(Self {
            country,
            lines,
            locality,
            region,
            postal_code: postal_code.map_err(at(AddressPart::PostalCode))?,
        })
    }

    /// The country.
    pub fn country(&self) -> Country {
        self.country
    }

    /// What comes before the town: one to six lines.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// City, town or village.
    pub fn locality(&self) -> Option<&str> {
        self.locality.as_deref()
    }

    /// Province, state, prefecture.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The postal code.
    pub fn postal_code(&self) -> Option<&str> {
        self.postal_code.as_deref()
    }

    /// [`Warning::UnfamiliarShape`] for a postal code unlike those of a country whose codes are
    /// well known.
    pub fn warning(&self) -> Option<Warning> {
        let code = self.postal_code.as_deref()?;
        let is_odd = postal_code::is_unlike(code, self.country.alpha2());
        is_odd.then_some(Warning::UnfamiliarShape)
    }
}

redacted!(Address);

fn optional(text: Result<String, Reason>) -> Result<Option<String>, Reason> {
    match text {
        Err(Reason::Missing) => Ok(None),
        other => other.map(Some),
    }
}

fn lines(typed: &str) -> Result<Vec<String>, Reason> {
    let mut out = Vec::new();
    for typed in text::admitted(typed)?.split(['\n', '\r', '\u{2028}']) {
        if let Some(line) = optional(line(typed))? {
            out.push(line);
        }
        if out.len() > MOST_LINES {
            return Err(Reason::TooLong);
        }
    }
    let says_something = |line: &String| line.chars().any(char::is_alphanumeric);
    match out.iter().any(says_something) {
        true => Ok(out),
        false if out.is_empty() => Err(Reason::Missing),
        false => Err(Reason::Format),
    }
}

/// One line: trimmed, with single spaces. A tab is a space, and direction marks, which come along
/// when an address in Arabic or Hebrew is copied, are dropped.
fn line(typed: &str) -> Result<String, Reason> {
    let mut out = String::new();
    for c in text::folded(typed)?.chars() {
        match c {
            ' ' if out.is_empty() || out.ends_with(' ') => {}
            _ if text::is_bidi_control(c) => {}
            '\u{fffd}' => return Err(Reason::Characters),
            _ if is_symbol(c) => return Err(Reason::Symbol),
            _ if c.is_control() => return Err(Reason::Control),
            _ => out.push(c),
        }
    }
    out.truncate(out.trim_end().len());
    match out.chars().count() {
        0 => Err(Reason::Missing),
        1..=LONGEST => Ok(out),
        _ => Err(Reason::TooLong),
    }
}

/// Emoji and what joins them; `№`, `°` and `ª` are none.
fn is_symbol(c: char) -> bool {
    matches!(c, '\u{20e3}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{1f000}'..='\u{1fbff}')
}

#[cfg(test)]
mod tests;
