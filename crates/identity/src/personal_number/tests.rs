use super::*;

fn parse(id: &str, text: &str) -> Result<PersonalNumber, Reason> {
    PersonalNumber::parse(scheme(id).expect(id), text)
}

#[test]
fn schemes_are_sorted_and_each_tells_where_it_comes_from() {
    assert!(SCHEMES.is_sorted_by(|a, b| a.id < b.id));
    for scheme in SCHEMES {
        assert!(crate::country::Country::from_code(scheme.country).is_some());
        assert!(scheme.id.starts_with(&scheme.country.to_ascii_lowercase()));
        assert!(!scheme.name.is_empty() && scheme.source.len() > 10);
    }
    let mut countries: Vec<_> = SCHEMES.iter().map(|scheme| scheme.country).collect();
    countries.dedup();
    assert!(countries.len() >= 40, "{}", countries.len());
}

#[test]
fn published_examples_tell_what_they_say() {
    for (id, number, birth_date, sex) in [
        ("es.dni", "54362315-K", None, None),
        ("es.nie", "x-2482300w", None, None),
        ("br.cpf", "390.533.447-05", None, None),
        ("ch.ssn", "756.9217.0769.85", None, None),
        ("de.idnr", "36 574 261 809", None, None),
        ("hk.hkid", "A123456(3)", None, None),
        ("tw.id", "A123456789", None, Some(Sex::Male)),
        ("tw.id", "AC03095424", None, Some(Sex::Male)),
        ("tw.id", "bd 0130 0667", None, Some(Sex::Female)),
        ("in.aadhaar", "2341 2341 2346", None, None),
        ("il.idnr", "39337423", None, None),
        (
            "fi.hetu",
            "131052-308T",
            Some("1952-10-13"),
            Some(Sex::Female),
        ),
        (
            "pl.pesel",
            "44051401359",
            Some("1944-05-14"),
            Some(Sex::Male),
        ),
        (
            "bg.egn",
            "752316 926 3",
            Some("1875-03-16"),
            Some(Sex::Male),
        ),
        ("ee.ik", "37605030299", Some("1976-05-03"), Some(Sex::Male)),
        (
            "si.emso",
            "0101006500006",
            Some("2006-01-01"),
            Some(Sex::Male),
        ),
        ("cz.rc", "710319/2745", Some("1971-03-19"), Some(Sex::Male)),
        (
            "be.nn",
            "85.07.30-033 28",
            Some("1985-07-30"),
            Some(Sex::Male),
        ),
        ("lk.nic", "853400937v", Some("1985-12-05"), Some(Sex::Male)),
        (
            "mx.curp",
            "BOXW310820HNERXN09",
            Some("1931-08-20"),
            Some(Sex::Male),
        ),
        ("se.personnummer", "880320-0016", None, Some(Sex::Male)),
    ] {
        let number = parse(id, number).unwrap_or_else(|reason| panic!("{id}: {reason:?}"));
        let told = number.birth_date().map(Date::to_iso);
        assert_eq!((told.as_deref(), number.sex()), (birth_date, sex), "{id}");
    }
}

#[test]
fn a_year_of_two_digits_leaves_the_century_open() {
    let number = parse("it.codicefiscale", "RCCMNL83S18D969H").unwrap();
    let day = |iso| Date::parse(iso).unwrap();
    assert_eq!(number.birth_date(), None);
    assert!(number.fits_birth_date(day("1983-11-18")));
    assert!(!number.fits_birth_date(day("1983-11-19")));
    assert!(
        parse("il.idnr", "39337423")
            .unwrap()
            .fits_birth_date(day("1983-11-19"))
    );
}

#[test]
fn refusals_say_where_to_look() {
    for (id, number, reason) in [
        ("es.dni", "", Reason::Missing),
        ("es.dni", " - ", Reason::Missing),
        ("es.dni", "54362315", Reason::TooShort),
        ("es.dni", "54362315KK", Reason::TooLong),
        ("es.dni", "5436231K5", Reason::Format),
        ("es.dni", "54362315号", Reason::Characters),
        ("es.dni", "54362315A", Reason::Checksum),
        ("fi.hetu", "310252-308T", Reason::NoSuchDate),
        ("us.ssn", "666-90-4399", Reason::Component),
        ("in.pan", "AAACC1234A", Reason::OtherDocument),
        // Companies of Russia and Latvia, and slips in numbers of persons.
        ("ru.inn", "1234567894", Reason::OtherDocument),
        ("ru.inn", "1234567895", Reason::TooShort),
        ("ru.inn", "50010073225", Reason::TooShort),
        ("ru.inn", "5001007322599", Reason::TooLong),
        ("lv.pk", "40003521600", Reason::OtherDocument),
        ("lv.pk", "40003521601", Reason::NoSuchDate),
        ("lv.pk", "161175-19998", Reason::Checksum),
        ("lt.asmens", "39913010000", Reason::NoSuchDate),
    ] {
        assert_eq!(parse(id, number).err(), Some(reason), "{id} {number}");
    }
}

#[test]
fn a_number_without_a_check_digit_of_its_time_is_a_warning() {
    for (id, checked, newer) in [
        ("kr.rrn", "971013-9019902", "971013-9019903"),
        ("lv.pk", "328673-00679", "328673-00670"),
    ] {
        assert_eq!(parse(id, checked).unwrap().warning(), None);
        let warning = parse(id, newer).unwrap().warning();
        assert_eq!(warning, Some(Warning::UnfamiliarNumber), "{id}");
    }
}

#[test]
fn who_has_no_day_of_birth_on_record_has_a_number_too() {
    for (id, number, sex) in [
        // Counters of people without a day of birth that have run over.
        ("be.nn", "10000100182", Some(Sex::Male)),
        ("be.nn", "10200100128", Some(Sex::Male)),
        ("be.nn", "10400100171", Some(Sex::Male)),
        ("be.nn", "00003241778", Some(Sex::Male)),
        ("lt.asmens", "33300000007", Some(Sex::Male)),
        ("lt.asmens", "91234567895", None),
    ] {
        let parsed = parse(id, number).unwrap_or_else(|reason| panic!("{number}: {reason:?}"));
        assert_eq!((parsed.birth_date(), parsed.sex()), (None, sex), "{number}");
    }
}

#[test]
fn the_old_number_of_sri_lanka_leaves_open_which_year_nought_it_was() {
    let day = |iso| Date::parse(iso).unwrap();
    for (number, certain, fitting) in [
        ("853400937V", Some("1985-12-05"), "1985-12-05"),
        ("000320937V", None, "2000-02-01"),
        ("000320937V", None, "1900-02-01"),
        ("020320937V", Some("1902-02-01"), "1902-02-01"),
        ("200003200937", Some("2000-02-01"), "2000-02-01"),
    ] {
        let parsed = parse("lk.nic", number).unwrap();
        assert_eq!(parsed.birth_date(), certain.map(day), "{number}");
        assert!(parsed.fits_birth_date(day(fitting)), "{number}");
    }
    assert_eq!(
        parse("lk.nic", "010600937V").err(),
        Some(Reason::NoSuchDate)
    );
}
