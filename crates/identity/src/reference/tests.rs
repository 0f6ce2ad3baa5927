use super::*;
use crate::evidence::check;
use crate::{Email, Name};
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
    assert_eq!(names.split(" / ").count(), 2);
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
    assert_eq!(unread(None, "1234").map(|c| c.issuer.alpha2()), Ok("CN"));
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
