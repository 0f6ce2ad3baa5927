//! What holds for every number of a document and every machine-readable zone: no parser panics,
//! each accepts its own canonical text unchanged, what is built right passes with its facts, and a
//! slip where a check digit looks is found.

use kaihu_identity::cross_check::{self, Answers};
use kaihu_identity::evidence::mrz::Format;
use kaihu_identity::evidence::{
    Divisions, HkMoPermit, Mrz, PermanentResidentId, Region, ResidentId, Sex, TaiwanPermit,
};
use kaihu_identity::{Date, Name, Reason};
use proptest::prelude::*;

const CASES: u32 = 2_000;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn today() -> Date {
    Date::new(2024, 6, 15).unwrap()
}

/// Any text, and text that comes close to a number or a zone.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9A-Za-z０-９Ａ-Ｚ() -]{0,20}",
        "[HM9A]?[0-9]{7,18}X?",
        "[A-Z]{3}[0-9]{12}",
        "[PIVAC][A-Z<][A-Z<]{3}[A-Z<«]{39}\n?[A-Z0-9<]{44}",
        "[A-Z0-9<«《\n ]{60,100}",
    ]
}

/// The check digit by the table of Doc 9303-3, appendix A, position by position.
fn digit(text: &str) -> char {
    let weights = [7, 3, 1];
    let sum: u32 = text
        .chars()
        .enumerate()
        .map(|(at, c)| c.to_digit(36).unwrap_or(0) * weights[at % 3])
        .sum();
    char::from_digit(sum % 10, 10).unwrap()
}

fn filled(text: &str, width: usize) -> String {
    format!("{text:<<width$}").chars().take(width).collect()
}

fn six(date: Date) -> String {
    date.to_iso().replace('-', "")[2..].to_owned()
}

/// What a zone is built from.
#[derive(Clone, Debug)]
struct Parts {
    number: String,
    born: Date,
    expires: Date,
    sex: char,
    primary: String,
    secondary: String,
    optional: String,
}

fn parts() -> impl Strategy<Value = Parts> {
    let days = today().epoch_days();
    (
        "[A-Z0-9]{1,13}",
        days - 36_200..=days,
        days - 18_000..=days + 17_800,
        prop::sample::select(vec!['M', 'F', '<']),
        "[A-Z]{1,9}(<[A-Z]{1,9})?",
        "([A-Z]{1,9}(<[A-Z]{1,9}){0,4})?",
        "[A-Z0-9]{0,6}",
    )
        .prop_map(
            |(number, born, expires, sex, primary, secondary, optional)| Parts {
                number,
                born: Date::from_epoch_days(born).unwrap(),
                expires: Date::from_epoch_days(expires).unwrap(),
                sex,
                primary,
                secondary,
                optional,
            },
        )
}

impl Parts {
    /// The number's field with its check digit, and what comes before the optional data.
    fn number(&self, is_long: bool) -> (String, String) {
        let (number, check) = (&self.number, digit(&filled(&self.number, 9)));
        match number.len() {
            0..=9 => (format!("{}{check}", filled(number, 9)), String::new()),
            _ if is_long => {
                let tail = format!("{}{}<", &number[9..], digit(number));
                (format!("{}<", &number[..9]), tail)
            }
            _ => {
                let cut = filled(number, 9);
                (format!("{cut}{}", digit(&cut)), String::new())
            }
        }
    }

    fn days(&self) -> (String, String) {
        let with_check = |date| {
            let field = six(date);
            format!("{field}{}", digit(&field))
        };
        (with_check(self.born), with_check(self.expires))
    }

    fn zone(&self, format: Format) -> Vec<String> {
        let (born, expires) = self.days();
        let (number, tail) = self.number(matches!(format, Format::Td1 | Format::Td2));
        let names = format!("{}<<{}", self.primary, self.secondary);
        let optional = format!("{tail}{}", self.optional);
        let sex = self.sex;
        let middle = format!("{number}UTO{born}{sex}{expires}");
        match format {
            Format::Td1 => {
                let first = filled(&format!("I<UTO{number}{optional}"), 30);
                let second = format!("{born}{sex}{expires}UTO<<<<<<<<<<<");
                let all = format!("{}{born}{expires}<<<<<<<<<<<", &first[5..]);
                vec![
                    first,
                    format!("{second}{}", digit(&all)),
                    filled(&names, 30),
                ]
            }
            Format::Td2 => {
                let optional = filled(&optional, 7);
                let check = digit(&format!("{number}{born}{expires}{optional}"));
                vec![
                    filled(&format!("I<UTO{names}"), 36),
                    format!("{middle}{optional}{check}"),
                ]
            }
            Format::Td3 => {
                let optional = filled(&self.optional, 14);
                let optional = format!("{optional}{}", digit(&optional));
                let check = digit(&format!("{number}{born}{expires}{optional}"));
                vec![
                    filled(&format!("P<UTO{names}"), 44),
                    format!("{middle}{optional}{check}"),
                ]
            }
            Format::MrvA => vec![
                filled(&format!("V<UTO{names}"), 44),
                filled(&format!("{middle}{}", self.optional), 44),
            ],
            Format::MrvB => vec![
                filled(&format!("V<UTO{names}"), 36),
                filled(&format!("{middle}{}", self.optional), 36),
            ],
        }
    }

    /// Whether the number fits with its check digit and all that belongs there.
    fn fits(&self, format: Format) -> bool {
        match format {
            Format::Td1 => true,
            // Seven places of optional data for the tail and its check digit.
            Format::Td2 => self.number.len() < 14 && self.number.len() + self.optional.len() < 14,
            _ => self.number.len() <= 9,
        }
    }
}

fn format() -> impl Strategy<Value = Format> {
    prop::sample::select(vec![
        Format::Td1,
        Format::Td2,
        Format::Td3,
        Format::MrvA,
        Format::MrvB,
    ])
}

/// The places that a check digit looks at, each line counted from 0.
fn checked_places(format: Format) -> Vec<(usize, usize)> {
    let line = |line, ranges: &[core::ops::Range<usize>]| -> Vec<(usize, usize)> {
        let all = ranges.iter().flat_map(Clone::clone);
        all.map(|at| (line, at)).collect()
    };
    match format {
        Format::Td1 => [line(0, &[5..15, 15..30]), line(1, &[0..7, 8..15, 18..30])].concat(),
        Format::Td2 => line(1, &[0..10, 13..20, 21..36]),
        Format::Td3 => line(1, &[0..10, 13..20, 21..44]),
        Format::MrvA | Format::MrvB => line(1, &[0..10, 13..20, 21..28]),
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn canonical_text_is_accepted_unchanged(text in typed()) {
        if let Ok(id) = PermanentResidentId::parse(&text) {
            prop_assert_eq!(PermanentResidentId::parse(id.as_str()), Ok(id.clone()));
            prop_assert!(id.masked().contains('*'));
            let _ = (id.warning(), id.nationality(), id.sex(), id.birth_date(today()));
        }
        if let Ok(permit) = HkMoPermit::parse(&text) {
            prop_assert_eq!(HkMoPermit::parse(permit.as_str()), Ok(permit.clone()));
            prop_assert!(HkMoPermit::parse(permit.number()).is_ok() && permit.masked().contains('*'));
        }
        if let Ok(permit) = TaiwanPermit::parse(&text) {
            prop_assert_eq!(TaiwanPermit::parse(permit.as_str()), Ok(permit.clone()));
            prop_assert!(TaiwanPermit::parse(permit.number()).is_ok() && permit.masked().contains('*'));
        }
        if let Ok(mrz) = Mrz::parse(&text, today()) {
            prop_assert_eq!(Mrz::parse(mrz.as_str(), today()), Ok(mrz));
        }
        if let Ok(id) = ResidentId::parse(&text) {
            let _ = Divisions::BUILT_IN.warning(&id);
        }
        let _ = Divisions::from_bytes(text.as_bytes()).map(|d| d.term(110_101));
    }

    #[test]
    fn zones_that_are_built_are_read(parts in parts(), format in format(), today in 0..300i32) {
        prop_assume!(parts.fits(format));
        let today = Date::from_epoch_days(crate::today().epoch_days() + today).unwrap();
        let lines = parts.zone(format);
        let mrz = Mrz::parse(&lines.join("\n"), today).unwrap();
        prop_assert_eq!(mrz.format(), format);
        prop_assert_eq!(mrz.lines().collect::<Vec<_>>(), lines.iter().collect::<Vec<_>>());
        prop_assert_eq!(mrz.document_number(), parts.number.clone());
        prop_assert_eq!(mrz.birth_date(), Some(parts.born));
        prop_assert_eq!(mrz.expiry_date(), Some(parts.expires));
        let sex = match parts.sex { 'M' => Some(Sex::Male), 'F' => Some(Sex::Female), _ => None };
        prop_assert_eq!(mrz.sex(), sex);
        prop_assert_eq!(mrz.optional_data(), [parts.optional.as_str(), ""]);
        let names = format!("{}<<{}", parts.primary, parts.secondary);
        let room = mrz.lines().next().unwrap().len() - if format == Format::Td1 { 0 } else { 5 };
        prop_assert_eq!(mrz.may_be_truncated(), names.len() >= room && names.as_bytes()[room - 1] != b'<');
        if names.len() < room {
            prop_assert_eq!(mrz.primary_names().collect::<Vec<_>>().join("<"), parts.primary.clone());
            prop_assert_eq!(mrz.secondary_names().collect::<Vec<_>>().join("<"), parts.secondary.clone());
        }
        // Who types all that from the document contradicts nothing of it.
        let full = format!("{} {}", parts.secondary, parts.primary).replace('<', " ");
        let name = Name::parse(&full).unwrap();
        let answers = Answers {
            number: Some(&parts.number),
            name: Some(&name),
            birth_date: Some(parts.born),
            sex,
            expiry_date: Some(parts.expires),
            ..Answers::default()
        };
        prop_assert_eq!(cross_check::mrz(&mrz, answers), []);
        // Lines joined, parted elsewhere, in lower case.
        let joined = lines.concat();
        prop_assert!(Mrz::parse(&joined, today).as_ref() == Ok(&mrz));
        let (head, tail) = joined.split_at(50);
        let parted = format!("{head}\n{tail}\n\n").to_lowercase();
        prop_assert_eq!(Mrz::parse(&parted, today), Ok(mrz));
    }

    #[test]
    fn one_wrong_character_where_a_digit_checks_is_found(
        parts in parts(),
        format in format(),
        place in any::<prop::sample::Index>(),
        wrong in prop::char::ranges(vec!['0'..='9', 'A'..='Z', '<'..='<'].into()),
    ) {
        prop_assume!(parts.fits(format));
        let mut lines = parts.zone(format);
        let right = Mrz::parse(&lines.concat(), today()).unwrap();
        let places = checked_places(format);
        let (line, at) = places[place.index(places.len())];
        let was = lines[line].remove(at);
        lines[line].insert(at, wrong);
        // Modulo ten, some characters are one.
        let value = |c: char| c.to_digit(36).unwrap_or(0) % 10;
        let found = Mrz::parse(&lines.concat(), today());
        if value(was) != value(wrong) && found.as_ref() != Ok(&right) {
            let expected = [Reason::Checksum, Reason::NoSuchDate, Reason::Format];
            prop_assert!(found.as_ref().is_err_and(|r| expected.contains(r)), "{:?} {:?}", found, lines);
        }
        // Only at the place of a digit may a letter be taken for the digit that was there.
        if found.as_ref() == Ok(&right) && was != wrong {
            prop_assert!(wrong.is_ascii_uppercase() && was.is_ascii_digit());
        }
    }

    #[test]
    fn numbers_of_permanent_residents_pass_with_their_facts(
        region in prop::sample::select(Region::all().map(Region::code).collect::<Vec<_>>()),
        country in 0u32..1000,
        days in -25_000..=19_000i32,
        sequence in 0u32..1000,
        at in 0usize..18,
        shift in 1u8..10,
    ) {
        let born = Date::from_epoch_days(days).unwrap();
        let body = format!("9{region}{country:03}{}{sequence:03}", born.to_iso().replace('-', ""));
        let number = with_check_character(&body);
        let id = PermanentResidentId::parse(&number).unwrap();
        prop_assert_eq!(id.as_str(), &number);
        prop_assert_eq!((id.birth_date(today()), id.region().code()), (Some(born), region));
        prop_assert_eq!(id.sex() == Some(Sex::Male), sequence % 2 == 1);
        prop_assert_eq!(id.warning().is_none(), country == 0 || id.nationality().is_some());
        prop_assert_eq!(ResidentId::parse(&number), Err(Reason::OtherDocument));
        let mut wrong = number.into_bytes();
        wrong[at] = match wrong[at] {
            b'X' => b'0' + shift,
            digit => b'0' + (digit - b'0' + shift) % 10,
        };
        prop_assert!(PermanentResidentId::parse(std::str::from_utf8(&wrong).unwrap()).is_err());
    }

    #[test]
    fn old_numbers_of_permanent_residents_pass_with_their_facts(
        region in prop::sample::select(Region::all().map(Region::code).collect::<Vec<_>>()),
        city in 0u32..100,
        days in -16_500..=19_000i32,
        sequence in 0u32..10,
        at in 0usize..15,
        shift in 1u8..10,
    ) {
        let born = Date::from_epoch_days(days).unwrap();
        let body = format!("CAN{region}{city:02}{}{sequence}", six(born));
        let number = format!("{body}{}", digit(&body));
        let id = PermanentResidentId::parse(&number).unwrap();
        prop_assert_eq!((id.birth_date(today()), id.sex(), id.warning()), (Some(born), None, None));
        let mut wrong = number.into_bytes();
        if wrong[at].is_ascii_digit() {
            wrong[at] = b'0' + (wrong[at] - b'0' + shift) % 10;
            let found = PermanentResidentId::parse(std::str::from_utf8(&wrong).unwrap());
            prop_assert!(found.is_err() || found.unwrap().warning().is_some());
        }
    }

    #[test]
    fn permits_pass(letter in "[HM]", digits in "[0-9]{8}", count in "([0-9]{2})?") {
        let number = format!("{letter}{digits}");
        let permit = HkMoPermit::parse(&format!("{number}{count}")).unwrap();
        prop_assert_eq!((permit.number(), permit.renewals()), (number.as_str(), count.parse().ok()));
        prop_assert_eq!(TaiwanPermit::parse(&number), Err(Reason::OtherDocument));
        let permit = TaiwanPermit::parse(&format!("{digits}{count}")).unwrap();
        prop_assert_eq!((permit.number(), permit.issue()), (digits.as_str(), count.parse().ok()));
        prop_assert_eq!(HkMoPermit::parse(&digits), Err(Reason::OtherDocument));
    }
}

/// The check character by the weights of GB 11643-1999, 4.2.
fn with_check_character(body: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.chars().map(|c| c.to_digit(10).unwrap());
    let sum: u32 = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    format!("{body}{}", char::from(b"10X98765432"[(sum % 11) as usize]))
}

#[test]
fn every_digit_of_a_specimen_counts() {
    let specimen = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let first = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    for (at, was) in specimen.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        for wrong in ('0'..='9').filter(|wrong| *wrong != was) {
            let mut line = specimen.to_owned();
            line.replace_range(at..=at, &wrong.to_string());
            assert!(
                Mrz::parse(&format!("{first}\n{line}"), today()).is_err(),
                "{line}"
            );
        }
    }
}

#[test]
fn a_megabyte_is_refused_at_once() {
    for megabyte in
        ["1", "A", "<", "«", " ", "\n", "张", "\u{202e}", "("].map(|c| c.repeat(1 << 20))
    {
        assert!(PermanentResidentId::parse(&megabyte).is_err());
        assert!(HkMoPermit::parse(&megabyte).is_err());
        assert!(TaiwanPermit::parse(&megabyte).is_err());
        assert!(Mrz::parse(&megabyte, today()).is_err());
    }
}

#[test]
fn personal_data_is_not_in_debug_output() {
    let shown = format!(
        "{:?} {:?} {:?} {:?}",
        PermanentResidentId::parse("911124198108030024").unwrap(),
        HkMoPermit::parse("H12345678").unwrap(),
        TaiwanPermit::parse("12345678").unwrap(),
        Mrz::parse(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<",
            today()
        )
        .unwrap(),
    );
    assert_eq!(shown, "PermanentResidentId HkMoPermit TaiwanPermit Mrz");
}
