//! Questions that can be asked of whoever holds the heavier checks: this crate itself, or a module
//! of its own that a browser fetches when it is first needed.
//!
//! A question and its answer are texts, so that they can cross from one module to another: parts
//! with a unit separator between them, what a person typed as the last one. [`answer`] brings every
//! scheme of evidence with it; who only asks carries none of them.

mod answer;
mod wire;

pub use answer::answer;

use crate::country::Country;
use crate::evidence::{Checked, Kind, Sex, unknown_number};
use crate::{Date, Reason, Script, Warning, redacted, text};
use wire::{BETWEEN, day, joined, reason, script, sex, warning};

/// Answers questions; [`BuiltIn`] is one, a module that was fetched another.
pub trait Reference {
    /// The answer to a question. What is no answer counts as none.
    fn answer(&self, question: &str) -> String;
}

/// Answers by what is in this crate.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn;

impl Reference for BuiltIn {
    fn answer(&self, question: &str) -> String {
        answer(question)
    }
}

/// Asks for the check of a piece of evidence, see [`check`](crate::evidence::check); `None` where no answer came.
pub fn evidence(
    reference: &dyn Reference,
    kind: Kind,
    issuer: Option<Country>,
    text: &str,
) -> Option<Result<Checked, Reason>> {
    let issuer = issuer.map_or("", Country::alpha2);
    let question = joined(["evidence", kind.name(), issuer, text]);
    ask(reference, &question, |next| {
        Some(Checked {
            number: next()?,
            issuer: Country::from_code(&next()?)?,
            scheme: Some(next()?).filter(|scheme| !scheme.is_empty()),
            births: [day(&next()?), day(&next()?)],
            sex: sex(&next()?),
            warning: warning(&next()?),
        })
    })
}

/// What was taken, as `read` has it from the parts of the answer, or why it was not.
fn ask<T>(
    reference: &dyn Reference,
    question: &str,
    read: impl FnOnce(&mut dyn FnMut() -> Option<String>) -> Option<T>,
) -> Option<Result<T, Reason>> {
    let answer = reference.answer(question);
    let mut parts = answer.split(BETWEEN);
    match parts.next()? {
        "no" => Some(Err(reason(parts.next()?)?)),
        "ok" => read(&mut || parts.next().map(str::to_owned)).map(Ok),
        _ => None,
    }
}

/// A name as it was read, see [`Name`](crate::Name).
#[derive(Clone, PartialEq, Eq)]
pub struct ReadName {
    /// Canonical text.
    pub text: String,
    /// In which script it is written, where that could be told.
    pub script: Option<Script>,
    /// What is worth a second look.
    pub warning: Option<Warning>,
}

/// An e-mail address as it was read, see [`Email`](crate::Email).
#[derive(Clone, PartialEq, Eq)]
pub struct ReadEmail {
    /// Canonical text.
    pub text: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

redacted!(ReadName);
redacted!(ReadEmail);

/// Asks for the check of a name, see [`Name::parse`](crate::Name::parse); `None` where no answer came.
pub fn name(reference: &dyn Reference, text: &str) -> Option<Result<ReadName, Reason>> {
    ask(reference, &joined(["name", text]), |next| {
        Some(ReadName {
            text: next()?,
            script: script(&next()?),
            warning: warning(&next()?),
        })
    })
}

/// Asks for the check of an e-mail address, see [`Email::parse`](crate::Email::parse); `None` where no answer came.
pub fn email(reference: &dyn Reference, text: &str) -> Option<Result<ReadEmail, Reason>> {
    ask(reference, &joined(["email", text]), |next| {
        Some(ReadEmail {
            text: next()?,
            suggestion: Some(next()?).filter(|meant| !meant.is_empty()),
        })
    })
}

/// What is taken as a name or an e-mail address while no answer can be had: one line of text.
///
/// Errors: [`Reason::Missing`], [`Reason::TooLong`] beyond `longest` characters,
/// [`Reason::Control`].
pub fn unread_line(typed: &str, longest: usize) -> Result<String, Reason> {
    let line = typed.trim();
    match line.chars().count() {
        0 => Err(Reason::Missing),
        count if count > longest => Err(Reason::TooLong),
        _ if line
            .chars()
            .any(|c| c.is_control() || text::is_bidi_control(c)) =>
        {
            Err(Reason::Control)
        }
        _ => Ok(line.to_owned()),
    }
}

/// What is taken as a number while no answer can be had: letters and digits. The rest is for the
/// backend.
///
/// Errors: [`Reason::Missing`], [`Reason::TooShort`], [`Reason::TooLong`], [`Reason::Characters`].
pub fn unread(issuer: Option<Country>, text: &str) -> Result<Checked, Reason> {
    Ok(Checked {
        number: unknown_number(text)?,
        issuer: issuer
            .or(Country::from_code("CN"))
            .ok_or(Reason::Component)?,
        scheme: None,
        births: [None; 2],
        sex: None,
        warning: None,
    })
}

/// Asks what the personal numbers of a country are called there, such as `DNI / NIE`; empty where
/// none is known.
pub fn personal_numbers(reference: &dyn Reference, country: Country) -> String {
    reference.answer(&joined(["schemes", country.alpha2()]))
}

/// What a machine-readable zone says.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone {
    /// The number of the document.
    pub number: String,
    /// Who issued it, where that is a country.
    pub issuer: Option<Country>,
    /// The day of birth, where it is known.
    pub birth_date: Option<Date>,
    /// The last day of the document.
    pub expiry_date: Option<Date>,
    /// The sex, where it is stated.
    pub sex: Option<Sex>,
    /// Surname and given names in Latin letters.
    pub name: String,
}

redacted!(Zone);

/// Asks what the lines at the foot of a passport or on the back of a card say; `None` where they
/// are none, or wrong.
pub fn zone(reference: &dyn Reference, today: Date, text: &str) -> Option<Zone> {
    let answer = reference.answer(&joined(["zone", &today.to_iso(), text]));
    let mut parts = answer.split(BETWEEN);
    let mut next = || parts.next();
    (next()? == "ok").then_some(())?;
    Some(Zone {
        number: next()?.to_owned(),
        issuer: Country::from_code(next()?),
        birth_date: day(next()?),
        expiry_date: day(next()?),
        sex: sex(next()?),
        name: next()?.to_owned(),
    })
}

/// Asks whether a name and the zone of a document can be of one person; `None` where that cannot
/// be told.
pub fn is_name_on_zone(
    reference: &dyn Reference,
    today: Date,
    name: &str,
    zone: &str,
) -> Option<bool> {
    let question = joined(["zone-name", &today.to_iso(), name, zone]);
    match &*reference.answer(&question) {
        "same" => Some(true),
        "differs" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
