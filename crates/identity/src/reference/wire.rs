//! Parts of questions and answers as text.

use crate::evidence::Sex;
use crate::{Date, Reason, Script, Warning};

/// U+001F, which no field takes.
pub(super) const BETWEEN: char = '\u{1f}';

pub(super) fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for (at, part) in parts.into_iter().enumerate() {
        if at > 0 {
            out.push(BETWEEN);
        }
        out.push_str(part);
    }
    out
}

pub(super) fn written(day: Option<Date>) -> String {
    day.map(Date::to_iso).unwrap_or_default()
}

/// The parser of dates as people write them would be too much for this.
pub(super) fn day(text: &str) -> Option<Date> {
    let mut digits = [0; 8];
    let mut given = text.bytes().filter(u8::is_ascii_digit);
    for digit in &mut digits {
        *digit = given.next()?;
    }
    Date::from_digits(&digits).ok()
}

pub(super) fn letter(sex: Option<Sex>) -> &'static str {
    match sex {
        Some(Sex::Female) => "F",
        Some(Sex::Male) => "M",
        None => "",
    }
}

pub(super) fn sex(letter: &str) -> Option<Sex> {
    match letter {
        "F" => Some(Sex::Female),
        "M" => Some(Sex::Male),
        _ => None,
    }
}

pub(super) fn letters(script: Script) -> &'static str {
    match script {
        Script::Han => "han",
        Script::Latin => "latin",
        Script::Other => "other",
        Script::Mixed => "mixed",
    }
}

pub(super) fn script(name: &str) -> Option<Script> {
    let all = [Script::Han, Script::Latin, Script::Other, Script::Mixed];
    all.into_iter().find(|script| letters(*script) == name)
}

pub(super) fn reason(key: &str) -> Option<Reason> {
    Reason::ALL.iter().find(|known| known.key() == key).copied()
}

pub(super) fn warning(key: &str) -> Option<Warning> {
    let mut known = Warning::ALL.iter();
    known.find(|known| known.key() == key).copied()
}
