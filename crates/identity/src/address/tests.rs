//! Addresses as they are written, and what is none.

use super::*;

fn parse(texts: AddressTexts<'_>, country: &str) -> Result<Address, AddressFault> {
    Address::parse(texts, Country::from_code(country).unwrap())
}

#[test]
fn addresses_of_many_kinds_pass() {
    for (country, lines, locality, region, postal_code) in [
        ("CN", "长安街１号", "北京市", "", "100000"),
        (
            "HK",
            "Flat A, 12/F, Wing Lok Building\n8 Queen's Road",
            "Central",
            "",
            "",
        ),
        ("SG", "Blk 123 Ang Mo Kio Ave 6 #08-12", "", "", "560123"),
        ("JP", "千代田1-1", "千代田区", "東京都", "〒100-0001"),
        ("GB", "10 Downing Street", "London", "", "sw1a 2aa"),
        (
            "US",
            "1600 Pennsylvania Ave NW",
            "Washington",
            "DC",
            "20500-0003",
        ),
        ("IE", "Ballyhack", "", "Co. Wexford", "Y34 X5F6"),
        ("DE", "Straße des 17. Juni 135", "Berlin", "", "D-10623"),
        ("AE", "P.O. Box 1", "دبي", "", ""),
        ("MN", "ᠤᠯᠠᠭᠠᠨᠪᠠᠭᠠᠲᠤᠷ", "", "", ""),
        ("IT", "Via Roma 1, int. 3ª, №4", "Roma", "RM", "00118"),
        ("CR", "200 m norte de la iglesia", "San José", "", ""),
    ] {
        let texts = AddressTexts {
            lines,
            locality,
            region,
            postal_code,
        };
        let address = parse(texts, country).unwrap();
        assert_eq!(address.warning(), None, "{country}");
        let again = AddressTexts {
            lines: &address.lines().join("\n"),
            locality: address.locality().unwrap_or_default(),
            region: address.region().unwrap_or_default(),
            postal_code: address.postal_code().unwrap_or_default(),
        };
        assert!(parse(again, country) == Ok(address.clone()), "{country}");
    }
}

#[test]
fn lines_are_tidied() {
    let texts = AddressTexts {
        lines: "  １２ \t Main  St \r\n\r\n \u{202b}Flat 3\u{202c}",
        postal_code: " １００－０００１ ",
        ..AddressTexts::default()
    };
    let address = parse(texts, "JP").unwrap();
    assert_eq!(address.lines(), ["12 Main St", "Flat 3"]);
    assert_eq!(address.postal_code(), Some("100-0001"));
    assert_eq!((address.locality(), address.region()), (None, None));
    assert_eq!(format!("{address:?}"), "Address");
}

#[test]
fn an_unlikely_postal_code_is_no_more_than_a_warning() {
    for (country, code, odd) in [
        ("CN", "10000", true),
        ("CN", "100000", false),
        ("US", "2050", true),
        ("US", "205000003", false),
        ("CA", "K1A 0B1", false),
        ("CA", "1KA 0B1", true),
        ("GB", "M1 1AE", false),
        ("NL", "1012 ab", false),
        ("LV", "LV-1010", false),
        ("HK", "999077", false),
    ] {
        let texts = AddressTexts {
            lines: "1",
            postal_code: code,
            ..AddressTexts::default()
        };
        let warning = parse(texts, country).unwrap().warning();
        assert_eq!(
            warning,
            odd.then_some(Warning::UnfamiliarShape),
            "{country} {code}"
        );
    }
}

#[test]
fn what_is_no_address_says_why_and_where() {
    let seven = "1\n".repeat(7);
    let long = "a".repeat(129);
    let megabyte = "a\n".repeat(1 << 19);
    let good = AddressTexts {
        lines: "1 Main St",
        ..AddressTexts::default()
    };
    for (texts, reason, part) in [
        (
            AddressTexts {
                lines: " \n ",
                ..good
            },
            Reason::Missing,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                lines: "--\n.",
                ..good
            },
            Reason::Format,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                lines: &seven,
                ..good
            },
            Reason::TooLong,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                lines: &long,
                ..good
            },
            Reason::TooLong,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                lines: &megabyte,
                ..good
            },
            Reason::TooLong,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                lines: "1\0",
                ..good
            },
            Reason::Control,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                lines: "1 🏠",
                ..good
            },
            Reason::Symbol,
            AddressPart::Lines,
        ),
        (
            AddressTexts {
                locality: "\u{fffd}",
                ..good
            },
            Reason::Characters,
            AddressPart::Locality,
        ),
        (
            AddressTexts {
                region: &megabyte,
                ..good
            },
            Reason::TooLong,
            AddressPart::Region,
        ),
        (
            AddressTexts {
                postal_code: "1234_",
                ..good
            },
            Reason::Characters,
            AddressPart::PostalCode,
        ),
        (
            AddressTexts {
                postal_code: "-",
                ..good
            },
            Reason::Format,
            AddressPart::PostalCode,
        ),
        (
            AddressTexts {
                postal_code: "1234567890123",
                ..good
            },
            Reason::TooLong,
            AddressPart::PostalCode,
        ),
    ] {
        let fault = parse(texts, "US").map(drop);
        assert_eq!(fault, Err(AddressFault { reason, part }));
    }
}
