//! Example tables for telephone numbers.

use super::*;

fn parse(text: &str, home: &str) -> Result<String, Reason> {
    Phone::parse(text, numbering(home).unwrap()).map(|phone| phone.to_e164())
}

#[test]
fn the_table_is_sorted_and_every_calling_code_has_a_main_country() {
    assert!(NUMBERING.is_sorted_by(|a, b| a.country() < b.country()));
    for plan in &NUMBERING {
        let mains = NUMBERING
            .iter()
            .filter(|p| p.is_main && p.calling_code == plan.calling_code);
        assert_eq!(mains.count(), 1, "{}", plan.country());
        let (fewest, most) = plan.mobile_digits();
        assert!(
            (fewest..=most).all(|n| !plan.mobile_lengths.contains(n) || plan.lengths.contains(n))
        );
        // No calling code begins with another: that is what makes them readable.
        for other in NUMBERING
            .iter()
            .filter(|p| p.calling_code != plan.calling_code)
        {
            let shorter = [other.calling_code / 10, other.calling_code / 100];
            assert!(
                !shorter.contains(&plan.calling_code),
                "{} {}",
                plan.country(),
                other.country()
            );
        }
    }
}

#[test]
fn ways_of_typing_one_number() {
    for typed in [
        "13812345678",
        "138 1234 5678",
        "138-1234-5678",
        "１３８１２３４５６７８",
        "+86 138 1234 5678",
        "＋86 13812345678",
        "(+86) 138 1234 5678",
        "0086 138 1234 5678",
        "8613812345678",
        "013812345678",
        "tel:+86-138-1234-5678",
        "\u{202a}+86 138 1234 5678\u{202c}",
    ] {
        assert_eq!(
            parse(typed, "CN").as_deref(),
            Ok("+8613812345678"),
            "{typed}"
        );
    }
}

#[test]
fn trunk_and_international_prefixes_by_country() {
    for (typed, home, e164) in [
        ("010 8888 8888", "CN", "+861088888888"),
        ("(020) 7946 0958", "GB", "+442079460958"),
        ("+44 (0)20 7946 0958", "CN", "+442079460958"),
        ("07911 123456", "GG", "+447911123456"),
        ("1 (415) 555-2671", "US", "+14155552671"),
        ("415.555.2671", "CA", "+14155552671"),
        ("011 44 20 7946 0958", "US", "+442079460958"),
        ("8 916 123-45-67", "RU", "+79161234567"),
        ("800 555 35 35", "RU", "+78005553535"),
        ("8 10 86 138 1234 5678", "RU", "+8613812345678"),
        ("06 30 123 4567", "HU", "+36301234567"),
        ("80 29 123-45-67", "BY", "+375291234567"),
        ("8 29 123-45-67", "BY", "+375291234567"),
        ("029 123-45-67", "BY", "+375291234567"),
        ("0 612 34567", "LT", "+37061234567"),
        ("8 612 34567", "LT", "+37061234567"),
        ("(8-612) 34567", "LT", "+37061234567"),
        ("+370 8 612 34567", "LT", "+37061234567"),
        ("8 5 212 3456", "LT", "+37052123456"),
        ("861234567", "LT", "+37061234567"),
        ("80012345", "LT", "+37080012345"),
        ("011 23 45 67", "GA", "+24111234567"),
        ("044 55 1234 5678", "MX", "+525512345678"),
        ("+52 1 55 1234 5678", "CN", "+525512345678"),
        ("01 55 1234 5678", "MX", "+525512345678"),
        ("03 301 234 5678", "CO", "+573012345678"),
        ("06 1234 5678", "IT", "+390612345678"),
        ("090-1234-5678", "JP", "+819012345678"),
        ("010 1 415 555 2671", "JP", "+14155552671"),
        ("0412 345 678", "AU", "+61412345678"),
        ("0788 123 456", "RW", "+250788123456"),
        ("06 123 456", "RW", "+25006123456"),
        ("011 15-2345-6789", "AR", "+5491123456789"),
        ("0351 15 234 5678", "AR", "+5493512345678"),
        ("9123 4567", "HK", "+85291234567"),
        ("+852 9123 4567", "CN", "+85291234567"),
        ("+1 684 258 1234", "AS", "+16842581234"),
    ] {
        assert_eq!(parse(typed, home).as_deref(), Ok(e164), "{typed} in {home}");
    }
}

#[test]
fn refusals_say_why() {
    for (typed, reason) in [
        ("", Reason::Missing),
        ("-", Reason::Missing),
        ("+", Reason::TooShort),
        ("13812345", Reason::TooShort),
        ("1381234567", Reason::TooShort),
        ("138123456789", Reason::TooLong),
        ("12345", Reason::TooShort),
        ("+86 138 1234", Reason::TooShort),
        ("138+12345678", Reason::Format),
        ("1381234567a", Reason::Characters),
        ("138😀12345678", Reason::Characters),
        ("+999 1234567", Reason::Component),
        ("00", Reason::Component),
        ("+86", Reason::TooShort),
    ] {
        assert_eq!(parse(typed, "CN"), Err(reason), "{typed}");
    }
}

#[test]
fn a_surplus_digit_is_not_a_missing_one() {
    for (typed, home, reason) in [
        // Some mobile numbers of the Netherlands and of Iceland have two digits more.
        ("06 12345678 0", "NL", Reason::TooLong),
        ("611 1234 0", "IS", Reason::TooLong),
        // Israel has longer numbers that are not mobile.
        ("050 234 5678 0", "IL", Reason::TooLong),
        // Landline numbers that are shorter than mobile ones, and longer ones.
        ("01 456 7890 0", "NP", Reason::TooLong),
        ("984 123 456", "NP", Reason::TooShort),
        ("6666 1212 0", "SM", Reason::TooLong),
        ("7012 0", "NU", Reason::TooLong),
        ("888 401", "NU", Reason::TooShort),
        // Numbers with a digit less than usual, and more than those of old.
        ("12 345 67 8", "PL", Reason::TooShort),
        ("21 123 456", "RO", Reason::TooShort),
        ("8 612 345678", "LT", Reason::TooLong),
        // Not the 0 that Gabon's other numbers have within the country.
        ("+241 01 44 12 345", "GA", Reason::TooLong),
    ] {
        assert_eq!(parse(typed, home), Err(reason), "{typed} in {home}");
    }
}

#[test]
fn digits_of_every_script_are_digits() {
    for typed in [
        "١٣٨١٢٣٤٥٦٧٨",
        "۱۳۸۱۲۳۴۵۶۷۸",
        "१३८१२३४५६७८",
        "๑๓๘๑๒๓๔๕๖๗๘",
        "༡༣༨༡༢༣༤༥༦༧༨",
        "᠑᠓᠘᠑᠒᠓᠔᠕᠖᠗᠘",
        "𝟏𝟑𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖",
        "\u{200f}+٨٦ ١٣٨ ١٢٣٤ ٥٦٧٨",
    ] {
        assert_eq!(parse(typed, "CN").as_deref(), Ok("+8613812345678"));
    }
}

#[test]
fn an_extension_is_refused_as_one() {
    for typed in [
        "010 6888 8888 x12",
        "010 6888 8888 ext. 12",
        "+861068888888;ext=12",
        "010-68888888#12",
        "010-68888888转12",
        "010-68888888,,12",
        "010-68888888p12",
    ] {
        assert_eq!(parse(typed, "CN"), Err(Reason::Format), "{typed}");
    }
}

#[test]
fn plans_may_be_few_or_loaded() {
    let china = *numbering("CN").unwrap();
    let few = Phone::parse_with("13812345678", &china, &Plans::COMMON);
    assert_eq!(few, Phone::parse("13812345678", &china));
    let french = |plans| Phone::parse_with("+33 6 12 34 56 78", &china, plans);
    assert_eq!(french(&Plans::COMMON), Err(Reason::Component));
    let loaded = Plans::from_bytes(PACKED).unwrap();
    assert_eq!(french(&loaded).unwrap().to_e164(), "+33612345678");
}

#[test]
fn a_number_of_the_main_country_is_known_in_those_beside_it() {
    for (typed, home, owner) in [
        ("+7 906 690 28 24", "KZ", "RU"),
        ("906 690 28 24", "KZ", "RU"),
        ("+7 701 234 56 78", "KZ", "KZ"),
        ("+1 415 555 2671", "AI", "US"),
        // Curaçao beside Bonaire, whose numbers are a digit shorter.
        ("+599 9 518 1234", "BQ", "CW"),
        ("+599 318 1234", "BQ", "BQ"),
    ] {
        let phone = Phone::parse(typed, numbering(home).unwrap()).unwrap();
        assert_eq!((phone.plan().country(), phone.warning()), (owner, None));
    }
    // Some landlines of Great Britain are shorter than any in Jersey.
    assert_eq!(parse("+44 1204 12345", "JE").as_deref(), Ok("+44120412345"));
    // A digit too many is one where neither has such numbers.
    assert_eq!(parse("+599 318 12345", "BQ"), Err(Reason::TooLong));
}

#[test]
fn what_is_unusual_is_a_warning() {
    for (typed, home, warning) in [
        ("13812345678", "CN", None),
        ("19912345678", "CN", None),
        ("12012345678", "CN", Some(Warning::UnfamiliarNumber)),
        ("01088888888", "CN", Some(Warning::MaybeLandline)),
        ("021 6888 8888", "CN", Some(Warning::MaybeLandline)),
        ("07911 123456", "GB", None),
        ("020 7946 0958", "GB", Some(Warning::MaybeLandline)),
        ("415 555 2671", "US", None),
        ("115 555 2671", "US", Some(Warning::UnfamiliarNumber)),
        ("91234567", "SG", None),
        ("61234567", "SG", Some(Warning::MaybeLandline)),
    ] {
        let phone = Phone::parse(typed, numbering(home).unwrap()).unwrap();
        assert_eq!(phone.warning(), warning, "{typed}");
    }
}

#[test]
fn numbers_are_shown_in_groups_and_masked() {
    for (e164, grouped, masked) in [
        ("+8613812345678", "+86 138 1234 5678", "+86 138 **** 5678"),
        ("+14155552671", "+1 415 555 2671", "+1 41* *** 2671"),
        ("+85291234567", "+852 9123 4567", "+852 **** 4567"),
        ("+2908123", "+290 8123", "+290 **23"),
    ] {
        let phone = Phone::parse(
            e164,
            numbering(if e164.ends_with("08123") { "TA" } else { "CN" }).unwrap(),
        )
        .unwrap();
        assert_eq!(
            (phone.grouped().as_str(), phone.masked().as_str()),
            (grouped, masked)
        );
    }
    let phone = Phone::parse("13812345678", numbering("CN").unwrap()).unwrap();
    assert_eq!(phone.national_grouped(), "138 1234 5678");
    assert_eq!(format!("{phone:?}"), "Phone");
}
