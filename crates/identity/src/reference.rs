//! Questions that can be asked of whoever holds the heavier checks: this crate itself, or a module
//! of its own that a browser fetches when it is first needed.
//!
//! A question and its answer are texts, so that they can cross from one module to another: parts
//! with a unit separator between them, what a person typed as the last one. [`answer`] brings every
//! scheme of evidence with it; who only asks carries none of them.

use crate::country::Country;
use crate::cross_check::{self, Answers, Mismatch};
use crate::evidence::{Checked, Kind, Mrz, Sex, check, schemes_of};
use crate::{Date, Email, Name, Reason, Script, Warning, redacted, text};

/// No number of a document is longer.
const LONGEST: usize = 32;
/// U+001F, which no field takes.
const BETWEEN: char = '\u{1f}';

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

/// Asks for the check of a piece of evidence, see [`check`]; `None` where no answer came.
pub fn evidence(
    reference: &dyn Reference,
    kind: Kind,
    issuer: Option<Country>,
    text: &str,
) -> Option<Result<Checked, Reason>> {
    let issuer = issuer.map_or("", Country::alpha2);
    let answer = reference.answer(&joined(["evidence", kind.name(), issuer, text]));
    let mut parts = answer.split(BETWEEN);
    match parts.next()? {
        "no" => Some(Err(reason(parts.next()?)?)),
        "ok" => {
            let mut next = || parts.next();
            Some(Ok(Checked {
                number: next()?.to_owned(),
                issuer: Country::from_code(next()?)?,
                scheme: Some(next()?.to_owned()).filter(|scheme| !scheme.is_empty()),
                births: [day(next()?), day(next()?)],
                sex: sex(next()?),
                warning: warning(next()?),
            }))
        }
        _ => None,
    }
}

/// A name as it was read, see [`Name`].
#[derive(Clone, PartialEq, Eq)]
pub struct ReadName {
    /// Canonical text.
    pub text: String,
    /// In which script it is written, where that could be told.
    pub script: Option<Script>,
    /// What is worth a second look.
    pub warning: Option<Warning>,
}

/// An e-mail address as it was read, see [`Email`].
#[derive(Clone, PartialEq, Eq)]
pub struct ReadEmail {
    /// Canonical text.
    pub text: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

redacted!(ReadName);
redacted!(ReadEmail);

/// Asks for the check of a name, see [`Name::parse`]; `None` where no answer came.
pub fn name(reference: &dyn Reference, text: &str) -> Option<Result<ReadName, Reason>> {
    let answer = reference.answer(&joined(["name", text]));
    let mut parts = answer.split(BETWEEN);
    let mut next = || parts.next();
    match next()? {
        "no" => Some(Err(reason(next()?)?)),
        "ok" => Some(Ok(ReadName {
            text: next()?.to_owned(),
            script: script(next()?),
            warning: warning(next()?),
        })),
        _ => None,
    }
}

/// Asks for the check of an e-mail address, see [`Email::parse`]; `None` where no answer came.
pub fn email(reference: &dyn Reference, text: &str) -> Option<Result<ReadEmail, Reason>> {
    let answer = reference.answer(&joined(["email", text]));
    let mut parts = answer.split(BETWEEN);
    let mut next = || parts.next();
    match next()? {
        "no" => Some(Err(reason(next()?)?)),
        "ok" => Some(Ok(ReadEmail {
            text: next()?.to_owned(),
            suggestion: Some(next()?.to_owned()).filter(|meant| !meant.is_empty()),
        })),
        _ => None,
    }
}

/// What is taken as a name or an e-mail address while no answer can be had: one line of text.
///
/// Errors: [`Reason::Missing`], [`Reason::TooLong`] beyond `longest` characters,
/// [`Reason::Control`].
pub fn unread_line(text: &str, longest: usize) -> Result<String, Reason> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(Reason::Missing),
        count if count > longest => Err(Reason::TooLong),
        _ if text.chars().any(char::is_control) => Err(Reason::Control),
        _ => Ok(text.to_owned()),
    }
}

/// What is taken as a number while no answer can be had: letters and digits. The rest is for the
/// backend.
///
/// Errors: [`Reason::Missing`], [`Reason::TooLong`], [`Reason::Characters`].
pub fn unread(issuer: Option<Country>, text: &str) -> Result<Checked, Reason> {
    let mut number = text::compact(text)?;
    number.retain(|c| !matches!(c, '.' | '/' | '(' | ')'));
    match number.len() {
        0 => Err(Reason::Missing),
        _ if !number.bytes().all(|b| b.is_ascii_alphanumeric()) => Err(Reason::Characters),
        1..=LONGEST => Ok(Checked {
            number,
            issuer: issuer
                .or(Country::from_code("CN"))
                .ok_or(Reason::Component)?,
            scheme: None,
            births: [None; 2],
            sex: None,
            warning: None,
        }),
        _ => Err(Reason::TooLong),
    }
}

/// Asks what the personal numbers of a country are called there; empty where none is known.
pub fn personal_numbers(reference: &dyn Reference, country: Country) -> Vec<String> {
    let answer = reference.answer(&joined(["schemes", country.alpha2()]));
    let names = answer.split(BETWEEN).filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
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

/// Answers a question by what is in this crate; what is no question gets an empty answer.
pub fn answer(question: &str) -> String {
    let (about, rest) = question.split_once(BETWEEN).unwrap_or_default();
    // What a person typed is the last part, whatever is in it.
    let parts = |count| {
        let mut parts = rest.splitn(count, BETWEEN);
        move || parts.next().unwrap_or_default()
    };
    match about {
        "evidence" => {
            let mut next = parts(3);
            let (kind, issuer) = (Kind::from_name(next()), Country::from_code(next()));
            kind.map(|kind| told(check(kind, issuer, next()), facts))
        }
        "name" => Some(told(Name::parse(rest), |name| {
            let warning = name.warning().map_or("", Warning::key);
            joined(["ok", name.as_str(), letters(name.script()), warning])
        })),
        "email" => Some(told(Email::parse(rest), |email| {
            joined([
                "ok",
                email.as_str(),
                &email.suggestion().unwrap_or_default(),
            ])
        })),
        "schemes" => {
            let country = Country::from_code(rest);
            country.map(|country| joined(schemes_of(country).map(|scheme| scheme.name)))
        }
        "zone" => {
            let mut next = parts(2);
            day(next()).and_then(|today| Some(lines(&Mrz::parse(next(), today).ok()?)))
        }
        "zone-name" => {
            let mut next = parts(3);
            day(next()).and_then(|today| is_one_name(today, next(), next()))
        }
        _ => None,
    }
    .unwrap_or_default()
}

fn is_one_name(today: Date, name: &str, zone: &str) -> Option<String> {
    let name = Name::parse(name).ok()?;
    let zone = Mrz::parse(zone, today).ok()?;
    let answers = Answers {
        name: Some(&name),
        ..Answers::default()
    };
    let differs = cross_check::mrz(&zone, answers).contains(&Mismatch::Name);
    Some(if differs { "differs" } else { "same" }.to_owned())
}

fn told<T>(read: Result<T, Reason>, say: impl Fn(T) -> String) -> String {
    match read {
        Err(reason) => joined(["no", reason.key()]),
        Ok(value) => say(value),
    }
}

fn facts(checked: Checked) -> String {
    let births = checked.births.map(written);
    joined([
        "ok",
        &checked.number,
        checked.issuer.alpha2(),
        checked.scheme.as_deref().unwrap_or_default(),
        &births[0],
        &births[1],
        letter(checked.sex),
        checked.warning.map_or("", Warning::key),
    ])
}

fn lines(zone: &Mrz) -> String {
    let names = zone.primary_names().chain(zone.secondary_names());
    joined([
        "ok",
        &zone.document_number(),
        zone.issuer().country().map_or("", Country::alpha2),
        &written(zone.birth_date()),
        &written(zone.expiry_date()),
        letter(zone.sex()),
        &names.collect::<Vec<_>>().join(" "),
    ])
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for (at, part) in parts.into_iter().enumerate() {
        if at > 0 {
            out.push(BETWEEN);
        }
        out.push_str(part);
    }
    out
}

fn written(day: Option<Date>) -> String {
    day.map(Date::to_iso).unwrap_or_default()
}

/// The parser of dates as people write them would be too much for this.
fn day(text: &str) -> Option<Date> {
    let mut digits = [0; 8];
    let mut given = text.bytes().filter(u8::is_ascii_digit);
    for digit in &mut digits {
        *digit = given.next()?;
    }
    Date::from_digits(&digits).ok()
}

fn letter(sex: Option<Sex>) -> &'static str {
    match sex {
        Some(Sex::Female) => "F",
        Some(Sex::Male) => "M",
        None => "",
    }
}

fn sex(letter: &str) -> Option<Sex> {
    match letter {
        "F" => Some(Sex::Female),
        "M" => Some(Sex::Male),
        _ => None,
    }
}

fn letters(script: Script) -> &'static str {
    match script {
        Script::Han => "han",
        Script::Latin => "latin",
        Script::Other => "other",
        Script::Mixed => "mixed",
    }
}

fn script(name: &str) -> Option<Script> {
    let all = [Script::Han, Script::Latin, Script::Other, Script::Mixed];
    all.into_iter().find(|script| letters(*script) == name)
}

fn reason(key: &str) -> Option<Reason> {
    Reason::ALL.iter().find(|known| known.key() == key).copied()
}

fn warning(key: &str) -> Option<Warning> {
    let mut known = Warning::ALL.iter();
    known.find(|known| known.key() == key).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ZONE: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n\
                        L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    fn country(code: &str) -> Option<Country> {
        Country::from_code(code)
    }

    fn today() -> Date {
        Date::new(2011, 11, 27).unwrap()
    }

    #[test]
    fn what_is_asked_is_what_the_crate_says() {
        for (kind, issuer, text) in [
            (Kind::CnResidentId, None, "11010519491231002x"),
            (Kind::CnResidentId, None, "110105194912310021"),
            (Kind::CnResidentId, None, ""),
            (Kind::CnPermanentResident, None, "CAN110081080311"),
            (Kind::Passport, country("CN"), "E12345678"),
            (Kind::Passport, country("CN"), "X1234567"),
            (Kind::Passport, None, "E12345678"),
            (Kind::PersonalNumber, country("ES"), "54362315K"),
            (Kind::PersonalNumber, country("LT"), "33309240064"),
        ] {
            assert_eq!(
                evidence(&BuiltIn, kind, issuer, text),
                Some(check(kind, issuer, text))
            );
        }
        let names = personal_numbers(&BuiltIn, Country::from_code("ES").unwrap());
        assert_eq!(names.len(), 2);
        assert!(personal_numbers(&BuiltIn, Country::from_code("AQ").unwrap()).is_empty());
    }

    #[test]
    fn a_zone_is_read_with_its_name() {
        let read = zone(&BuiltIn, today(), ZONE).unwrap();
        assert_eq!(read.number, "L898902C3");
        assert_eq!(read.name, "ERIKSSON ANNA MARIA");
        assert_eq!(read.birth_date, Date::parse("1974-08-12").ok());
        assert_eq!(read.expiry_date, Date::parse("2012-04-15").ok());
        assert_eq!((read.sex, read.issuer), (Some(Sex::Female), None));
        let says = |name| is_name_on_zone(&BuiltIn, today(), name, ZONE);
        assert_eq!(says("Anna Maria Eriksson"), Some(true));
        assert_eq!(says("Maja Lindqvist"), Some(false));
        assert_eq!(zone(&BuiltIn, today(), "P<UTOERIKSSON"), None);
    }

    /// Who was never loaded, or is another version.
    struct Silent(&'static str);

    impl Reference for Silent {
        fn answer(&self, _: &str) -> String {
            self.0.to_owned()
        }
    }

    #[test]
    fn no_answer_is_none() {
        for silent in ["", "ok", "no", "no\u{1f}whatever", "ok\u{1f}1", "yes\u{1f}"] {
            let silent = Silent(silent);
            assert_eq!(evidence(&silent, Kind::Passport, None, "E12345678"), None);
            assert_eq!(zone(&silent, today(), ZONE), None);
            assert_eq!(is_name_on_zone(&silent, today(), "Anna", ZONE), None);
            assert_eq!(name(&silent, "Anna"), None);
            assert_eq!(email(&silent, "anna@example.org"), None);
        }
    }

    #[test]
    fn names_and_addresses_are_read_as_their_parsers_read_them() {
        let read = name(&BuiltIn, " 欧阳·娜娜 ").unwrap().unwrap();
        assert_eq!(
            (read.text.as_str(), read.script),
            ("欧阳·娜娜", Some(Script::Han))
        );
        assert_eq!(name(&BuiltIn, "李4"), Some(Err(Reason::Digit)));
        let read = email(&BuiltIn, "anna@gmial.com").unwrap().unwrap();
        assert_eq!(read.suggestion.as_deref(), Some("anna@gmail.com"));
        assert_eq!(email(&BuiltIn, "anna"), Some(Err(Reason::Format)));
    }

    #[test]
    fn without_an_answer_a_line_is_taken() {
        assert_eq!(unread_line(" 李 伟 ", 100).as_deref(), Ok("李 伟"));
        assert_eq!(unread_line("", 100), Err(Reason::Missing));
        assert_eq!(unread_line("abc", 2), Err(Reason::TooLong));
        assert_eq!(unread_line("a\u{7}b", 9), Err(Reason::Control));
    }

    #[test]
    fn without_an_answer_letters_and_digits_are_taken() {
        let taken = |text| unread(country("DE"), text).map(|checked| checked.number);
        assert_eq!(taken("c01 x00-t.47").as_deref(), Ok("C01X00T47"));
        for (text, reason) in [
            ("", Reason::Missing),
            ("号码", Reason::Characters),
            ("111111111111111111111111111111111", Reason::TooLong),
        ] {
            assert_eq!(taken(text), Err(reason));
        }
        assert_eq!(unread(None, "1").map(|c| c.issuer.alpha2()), Ok("CN"));
    }

    proptest! {
        #[test]
        fn any_text_crosses_unharmed(text in any::<String>(), at in 0..Kind::ALL.len()) {
            let (kind, issuer) = (Kind::ALL[at], country("PL"));
            prop_assert_eq!(evidence(&BuiltIn, kind, issuer, &text), Some(check(kind, issuer, &text)));
            let canonical = |read: Result<ReadName, Reason>| read.map(|name| name.text);
            let parsed = Name::parse(&text).map(|name| name.as_str().to_owned());
            prop_assert_eq!(name(&BuiltIn, &text).map(canonical), Some(parsed));
            let canonical = |read: Result<ReadEmail, Reason>| read.map(|email| email.text);
            let parsed = Email::parse(&text).map(|email| email.as_str().to_owned());
            prop_assert_eq!(email(&BuiltIn, &text).map(canonical), Some(parsed));
        }

        #[test]
        fn any_question_has_an_answer(question in any::<String>()) {
            let _ = answer(&question);
        }
    }
}
