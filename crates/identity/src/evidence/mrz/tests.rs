//! The specimens of ICAO Doc 9303, eighth edition, and what may and may not be done to them.

use super::*;
use crate::country::Country;

/// Doc 9303-4, appendix B.
const TD3: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10";
/// Doc 9303-5, appendix B.
const TD1: &str = "I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<";
/// Doc 9303-6, appendix B.
const TD2: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6";
/// Doc 9303-7, appendices B and C.
const MRV_A: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L8988901C4XXX4009078F96121096ZE184226B<<<<<<";
const MRV_B: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
L8988901C4XXX4009078F9612109<<<<<<<<";
/// Doc 9303-11, appendix D.2: numbers of more than nine characters.
const LONG_TD1: &str = "I<UTOD23145890<7349<<<<<<<<<<<
3407127M9507122UTO<<<<<<<<<<<2
STEVENSON<<PETER<JOHN<<<<<<<<<";
const LONG_TD2: &str = "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<
D23145890<UTO3407127M95071227349<<<8";

const SPECIMENS: [&str; 7] = [TD3, TD1, TD2, MRV_A, MRV_B, LONG_TD1, LONG_TD2];

fn parse(text: &str) -> Result<Mrz, Reason> {
    Mrz::parse(text, Date::new(2010, 6, 15).unwrap())
}

fn joined(text: &str) -> String {
    text.replace('\n', "")
}

#[test]
fn specimens_pass_with_their_facts() {
    let born = "1974-08-12";
    for (text, format, code, number, born, expires, optional) in [
        (
            TD3,
            Format::Td3,
            "P",
            "L898902C3",
            born,
            "2012-04-15",
            "ZE184226B",
        ),
        (TD1, Format::Td1, "I", "D23145890", born, "2012-04-15", ""),
        (TD2, Format::Td2, "I", "D23145890", born, "2012-04-15", ""),
        (
            MRV_A,
            Format::MrvA,
            "V",
            "L8988901C",
            "1940-09-07",
            "1996-12-10",
            "6ZE184226B",
        ),
        (
            MRV_B,
            Format::MrvB,
            "V",
            "L8988901C",
            "1940-09-07",
            "1996-12-10",
            "",
        ),
    ] {
        let mrz = parse(text).unwrap();
        assert_eq!((mrz.format(), mrz.document_code()), (format, code));
        assert_eq!(mrz.document_number(), number);
        assert_eq!(mrz.birth_date().unwrap().to_iso(), born);
        assert_eq!(mrz.expiry_date().unwrap().to_iso(), expires);
        assert_eq!(mrz.optional_data(), [optional, ""]);
        assert_eq!(
            (mrz.sex(), mrz.issuer().as_str()),
            (Some(Sex::Female), "UTO")
        );
        assert_eq!(mrz.primary_names().collect::<Vec<_>>(), ["ERIKSSON"]);
        assert_eq!(mrz.secondary_names().collect::<Vec<_>>(), ["ANNA", "MARIA"]);
        assert!(!mrz.may_be_truncated());
    }
    assert_eq!(parse(MRV_A).unwrap().nationality().as_str(), "XXX");
}

#[test]
fn long_numbers_go_on_in_the_optional_data() {
    for text in [LONG_TD1, LONG_TD2] {
        let mrz = parse(text).unwrap();
        assert_eq!(mrz.document_number(), "D23145890734");
        assert_eq!(mrz.optional_data(), ["", ""]);
        assert_eq!(mrz.birth_date().unwrap().to_iso(), "1934-07-12");
    }
    // A tail without its check digit, and one with a wrong digit.
    for (right, wrong) in [
        ("<7349<", "<73409"),
        ("<7349<", "<7348<"),
        ("<7349<", "<<<<<<"),
    ] {
        let broken = LONG_TD1.replace(right, wrong);
        assert_eq!(parse(&broken), Err(Reason::Checksum));
    }
}

#[test]
fn ways_of_typing_and_scanning_are_one() {
    for specimen in SPECIMENS {
        let mrz = parse(specimen).unwrap();
        assert_eq!(mrz.as_str(), joined(specimen));
        assert_eq!(mrz.lines().collect::<Vec<_>>().join("\n"), specimen);
        let without_fillers: Vec<_> = specimen.lines().map(|l| l.trim_end_matches('<')).collect();
        let spaced: Vec<_> = specimen.chars().map(|c| format!("{c} ")).collect();
        let ways = [
            without_fillers.join("\n"),
            joined(specimen),
            specimen.to_lowercase(),
            specimen.replace('<', "＜"),
            specimen.replace('<', "«"),
            specimen.replace('<', "‹"),
            specimen.replace("<<", "«"),
            specimen.replace("<<", "《"),
            specimen.replace('\n', "\r\n\r\n"),
            specimen.replace('\n', "<<<\n"),
            format!("\u{feff} {specimen} \n"),
            spaced.concat(),
            // A scanner that breaks the lines as it likes.
            joined(specimen).replace("UTO", "\nUTO\n"),
        ];
        for way in ways {
            assert_eq!(parse(&way).as_ref(), Ok(&mrz), "{way}");
        }
    }
    for (right, scanned) in [
        ("7408122F1204159", "74O8I22FIZO4IS9"),
        ("<<<<<10", "<<<<<LO"),
        ("L898902C36", "L898902C3G"),
    ] {
        assert_eq!(parse(&TD3.replace(right, scanned)), parse(TD3));
    }
    // In the number itself either may be meant.
    let mistaken = TD3.replace("L898902C3", "L8989O2C3");
    assert_eq!(parse(&mistaken), Err(Reason::Checksum));
}

#[test]
fn what_may_be_left_out_may() {
    // A passport without optional data: the digit is 0 or a filler.
    let line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<";
    let first = TD3.lines().next().unwrap();
    for end in ["08", "<8"] {
        let mrz = parse(&format!("{first}\n{line}{end}")).unwrap();
        assert_eq!(mrz.optional_data(), ["", ""]);
    }
    let mrz = parse(&format!(
        "{first}\nL898902C36D<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<8"
    ))
    .unwrap();
    assert_eq!(
        (mrz.birth_date(), mrz.expiry_date(), mrz.sex()),
        (None, None, None)
    );
    assert_eq!(mrz.nationality().country(), Country::from_code("DEU"));
}

#[test]
fn names_are_cut_where_the_field_ends() {
    // Doc 9303-4, 4.2.3: truncated names.
    let full = TD3.replace(
        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
    );
    let mrz = parse(&full).unwrap();
    assert!(mrz.may_be_truncated());
    assert_eq!(
        mrz.primary_names().collect::<Vec<_>>(),
        ["NILAVADHANANANDA"]
    );
    assert_eq!(
        mrz.secondary_names().collect::<Vec<_>>(),
        ["CHAYAPA", "DEJTHAMRONG", "K"]
    );
    let one = TD3.replace("ERIKSSON<<ANNA<MARIA", "ARKFREITH<<<<<<<<<<<");
    assert_eq!(parse(&one).unwrap().secondary_names().count(), 0);
}

#[test]
fn refusals_say_why() {
    let with = |right: &str, wrong: &str| TD3.replace(right, wrong);
    for (text, reason) in [
        (String::new(), Reason::Missing),
        ("\n \n".into(), Reason::Missing),
        (with("ANNA", "ÄNNA"), Reason::Characters),
        ("P<UTOERIKSSON<<ANNA<MARIA".into(), Reason::TooShort),
        (joined(TD3)[..87].into(), Reason::TooShort),
        (with("\n", "A\n"), Reason::TooShort),
        (TD3.repeat(2), Reason::TooLong),
        ("<".repeat(1 << 20), Reason::TooLong),
        ("<".repeat(88), Reason::Format),
        (with("ANNA", "ANN4"), Reason::Format),
        (with("2F1", "2Q1"), Reason::Format),
        (with("F1204159", "F12A4159"), Reason::Format),
        (with("P<UTO", "P<UT1"), Reason::Component),
        (with("6UTO", "6QQQ"), Reason::Component),
        (with("F120415", "F120431"), Reason::NoSuchDate),
        (with("7408122F", "7402302F"), Reason::NoSuchDate),
        (with("L898902C36", "L898902C46"), Reason::Checksum),
        (with("<10", "<11"), Reason::Checksum),
        (with("<10", "<20"), Reason::Checksum),
        (with("F1204159", "F1205159"), Reason::Checksum),
        (with("C36", "C3<"), Reason::Checksum),
    ] {
        assert_eq!(parse(&text), Err(reason), "{text:.99}");
    }
}
