//! What holds for every text: no parser panics, each accepts its own canonical text unchanged,
//! well-formed values pass, and one slip in an identity number is found.

use kaihu_identity::country::Country;
use kaihu_identity::evidence::{Passport, Region, ResidentId, Sex};
use kaihu_identity::phone::NUMBERING;
use kaihu_identity::{BirthDate, Date, Email, Name, Phone, Reason};
use proptest::prelude::*;

/// Days of the years 1 to 9999, since 1970-01-01.
const DAYS: core::ops::RangeInclusive<i32> = -719_162..=2_932_896;

/// Any text, and text that comes close to what the fields ask for.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        r"[0-9xX０-９Ｘ٠-٩ \-－]{0,24}",
        r"[+＋]?[0-9０-９ ()./\-]{0,24}",
        r"[a-zA-Z0-9.@＠。例子<>'\-]{0,40}",
        r"[\p{L}\p{M}' ·・•’.,/\-\u{200b}-\u{200f}0-9]{0,24}",
        r"[\p{Han}\p{Latin}\p{Cyrillic} ]{1,130}",
    ]
}

/// Seventeen digits as GB 11643 arranges them: division, birth date, sequence.
fn id_body() -> impl Strategy<Value = String> {
    let regions: Vec<u8> = Region::all().map(Region::code).collect();
    (
        prop::sample::select(regions),
        0u32..10_000,
        -62_091..=19_000i32,
        0u32..1000,
    )
        .prop_map(|(region, county, days, sequence)| {
            let born = Date::from_epoch_days(days)
                .unwrap()
                .to_iso()
                .replace('-', "");
            format!("{region}{county:04}{born}{sequence:03}")
        })
}

/// The check character by the weights of GB 11643-1999, 4.2 (the parser works by Horner's rule).
fn with_check_character(body: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.chars().map(|c| c.to_digit(10).unwrap());
    let sum: u32 = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let check = b"10X98765432"[(sum % 11) as usize];
    format!("{body}{}", char::from(check))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn canonical_text_is_accepted_unchanged(text in typed(), plan in 0..NUMBERING.len()) {
        if let Ok(name) = Name::parse(&text) {
            prop_assert_eq!(Name::parse(name.as_str()), Ok(name.clone()));
            prop_assert!((1..=128).contains(&name.as_str().chars().count()));
        }
        if let Ok(email) = Email::parse(&text) {
            prop_assert_eq!(Email::parse(email.as_str()), Ok(email.clone()));
            prop_assert!(email.as_str().len() <= 254);
            prop_assert!(!email.masked().contains(email.as_str()));
        }
        if let Ok(id) = ResidentId::parse(&text) {
            prop_assert_eq!(ResidentId::parse(id.as_str()), Ok(id.clone()));
        }
        if let Ok(date) = Date::parse(&text) {
            prop_assert_eq!(Date::parse(&date.to_iso()), Ok(date));
        }
        if let Ok(passport) = Passport::parse(&text, Country::from_code("CHN").unwrap()) {
            prop_assert_eq!(Passport::parse(passport.as_str(), passport.issuer()), Ok(passport.clone()));
        }
        let home = &NUMBERING[plan];
        if let Ok(phone) = Phone::parse(&text, home) {
            let e164 = phone.to_e164();
            prop_assert_eq!(Phone::parse(&e164, home), Ok(phone.clone()));
            prop_assert_eq!(Phone::parse(&phone.grouped(), home), Ok(phone.clone()));
            prop_assert!(phone.masked().contains('*') && phone.masked() != phone.grouped());
            let _ = phone.warning();
        }
    }

    #[test]
    fn emails_of_any_shape_get_a_suggestion_that_needs_none(local in "[a-z]{1,9}", domain in "[a-z0-9]{1,9}\\.[a-z]{2,4}") {
        let email = Email::parse(&format!("{local}@{domain}")).unwrap();
        if let Some(better) = email.suggestion() {
            prop_assert_ne!(&better, email.as_str());
            let better = Email::parse(&better).unwrap();
            prop_assert_eq!(better.local(), email.local());
        }
    }

    #[test]
    fn phones_of_possible_length_pass_in_every_country(plan in 0..NUMBERING.len(), seed in any::<u64>(), extra in 0u8..16) {
        let home = &NUMBERING[plan];
        let (fewest, most) = home.mobile_digits();
        let len = if extra % 2 == 0 { fewest } else { most } as u8;
        // No leading 0, which may be a trunk prefix, and no leading 1, for the Chinese mobile rule.
        let national: String = (0..len)
            .map(|at| char::from(b'2' + (seed.rotate_left(u32::from(at) * 5) % 8) as u8))
            .collect();
        let e164 = format!("+{}{national}", home.calling_code);
        let phone = Phone::parse(&e164, home).unwrap();
        prop_assert_eq!((phone.to_e164(), phone.plan().calling_code), (e164, home.calling_code));
        prop_assert_eq!(Phone::parse(&phone.grouped(), home).unwrap(), phone);
    }

    #[test]
    fn resident_ids_pass_with_their_facts(body in id_body()) {
        let number = with_check_character(&body);
        let id = ResidentId::parse(&number).unwrap();
        prop_assert_eq!(id.as_str(), &number);
        prop_assert_eq!(id.birth_date().to_iso().replace('-', ""), &number[6..14]);
        prop_assert_eq!(id.region().code().to_string(), &number[..2]);
        let odd = number.as_bytes()[16] % 2 == 1;
        prop_assert_eq!(id.sex() == Sex::Male, odd);
    }

    #[test]
    fn one_wrong_character_in_a_resident_id_is_found(body in id_body(), at in 0usize..18, shift in 1u8..10) {
        let mut number = with_check_character(&body).into_bytes();
        number[at] = match number[at] {
            b'X' => b'0' + shift,
            digit => b'0' + (digit - b'0' + shift) % 10,
        };
        let found = ResidentId::parse(std::str::from_utf8(&number).unwrap()).unwrap_err();
        let expected = [Reason::Checksum, Reason::NoSuchDate, Reason::Component, Reason::OtherDocument];
        prop_assert!(expected.contains(&found), "{:?}", found);
    }

    #[test]
    fn two_neighbours_swapped_in_a_resident_id_are_found(body in id_body(), at in 0usize..16) {
        let mut number = with_check_character(&body).into_bytes();
        prop_assume!(number[at] != number[at + 1]);
        number.swap(at, at + 1);
        prop_assert!(ResidentId::parse(std::str::from_utf8(&number).unwrap()).is_err());
    }

    #[test]
    fn days_and_dates_are_the_same_thing(days in DAYS) {
        let date = Date::from_epoch_days(days).unwrap();
        prop_assert_eq!(date.epoch_days(), days);
        prop_assert_eq!(Date::parse(&date.to_iso()), Ok(date));
        prop_assert_eq!(Date::new(date.year(), date.month(), date.day()), Ok(date));
        if let Ok(next) = Date::from_epoch_days(days + 1) {
            prop_assert!(next > date && date.years_until(next) <= 1);
        }
        let parts = [date.year(), date.month().into(), date.day().into()].map(|part: u16| part.to_string());
        if date.year() >= 1000 {
            prop_assert_eq!(Date::parse_parts(&parts[0], &parts[1], &parts[2]), Ok(date));
        }
    }

    #[test]
    fn date_parts_of_any_text_never_panic(y in typed(), m in typed(), d in typed()) {
        let today = Date::new(2024, 6, 15).unwrap();
        if let Ok(born) = BirthDate::parse_parts(&y, &m, &d, today, 18) {
            prop_assert!((18..=130).contains(&born.age(today)));
        }
        prop_assert_eq!(Date::from_epoch_seconds(i64::from(today.epoch_days()) * 86_400 + 86_399), Ok(today));
    }
}

#[test]
fn personal_data_is_not_in_debug_output() {
    let home = &NUMBERING[0];
    let shown = format!(
        "{:?} {:?} {:?} {:?} {:?}",
        Name::parse("Ann").unwrap(),
        Email::parse("ann@example.org").unwrap(),
        Phone::parse("+8613812345678", home).unwrap(),
        ResidentId::parse("11010519491231002X").unwrap(),
        Date::parse("1949-12-31").unwrap(),
    );
    assert_eq!(shown, "Name Email Phone ResidentId Date");
}
