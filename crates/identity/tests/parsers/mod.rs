//! What holds for every parser whatever bytes it is made to read: it does not panic, it takes its
//! own canonical text, and that stays as it is. `tests/any_input.rs` drives these natively, the
//! targets of `fuzz/` by coverage; both read bytes by the rules of [`typed`].

mod typed;

use kaihu_identity::country::Country;
use kaihu_identity::evidence::{
    HkMoPermit, Kind, Mrz, Passport, PermanentResidentId, ResidentId, TaiwanPermit, check,
};
use kaihu_identity::personal_number::{PersonalNumber, SCHEMES};
use kaihu_identity::phone::{NUMBERING, Plans};
use kaihu_identity::reference::{self, BuiltIn};
use kaihu_identity::{Address, AddressTexts, BirthDate, Date, Email, Name, Phone, Reason};
use typed::typed;

/// A parser with what must hold of it; answers whether the bytes made a text that it takes.
pub(crate) type Target = fn(&[u8]) -> bool;

/// Every parser of the crate.
pub(crate) const TARGETS: [(&str, Target); 13] = [
    ("address", address),
    ("date", date),
    ("date_parts", date_parts),
    ("email", email),
    ("mrz", mrz),
    ("name", name),
    ("passport", passport),
    ("permanent_resident_id", permanent_resident_id),
    ("permits", permits),
    ("personal_number", personal_number),
    ("phone", phone),
    ("reference", reference),
    ("resident_id", resident_id),
];

fn today() -> Date {
    Date::new(2026, 7, 1).expect("a day of the calendar")
}

fn country(choice: usize) -> Country {
    let all = Country::all().count();
    Country::all().nth(choice % all).expect("within the list")
}

/// Address.
fn address(data: &[u8]) -> bool {
    let (choice, text) = typed(
        data,
        &[
            "1 Main St\nFlat 3|London||SW1A 2AA",
            "长安街１号|北京市|北京|100000",
            "P.O. Box 1|دبي||",
        ],
    );
    let parts: Vec<&str> = text.split('|').collect();
    let part = |at| parts.get(at).copied().unwrap_or_default();
    let texts = AddressTexts {
        lines: part(0),
        locality: part(1),
        region: part(2),
        postal_code: part(3),
    };
    let Ok(address) = Address::parse(texts, country(choice)) else {
        return false;
    };
    let again = AddressTexts {
        lines: &address.lines().join("\n"),
        locality: address.locality().unwrap_or_default(),
        region: address.region().unwrap_or_default(),
        postal_code: address.postal_code().unwrap_or_default(),
    };
    let _ = address.warning();
    assert!(Address::parse(again, address.country()) == Ok(address));
    true
}

/// A date in one field.
fn date(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &["2000-01-31", "20001231", "1999年12月1日", "2024. 2. 29."],
    );
    let Ok(date) = Date::parse(&text) else {
        return false;
    };
    assert_eq!(Date::parse(&date.to_iso()), Ok(date));
    assert_eq!(Date::from_epoch_days(date.epoch_days()), Ok(date));
    true
}

/// A birth date in three fields.
fn date_parts(data: &[u8]) -> bool {
    let (_, text) = typed(data, &["2000|1|31", "１９９９年|12月|1日", "1990|02|28"]);
    let mut parts = text.split('|');
    let [y, m, d] = [(); 3].map(|()| parts.next().unwrap_or_default());
    if let Ok(born) = BirthDate::parse_parts(y, m, d, today(), 18) {
        assert!((18..=130).contains(&born.age(today())));
    }
    Date::parse_parts(y, m, d).is_ok()
}

/// E-mail address.
fn email(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &[
            "ann.lee@example.org",
            "12345@qq.com",
            "a@gmial.con",
            "\"a b\\\"\"@example.org",
            "安@例子.中国",
            "Ann <ann@example.org>",
        ],
    );
    let Ok(email) = Email::parse(&text) else {
        return false;
    };
    assert!(Email::parse(email.as_str()).as_ref() == Ok(&email));
    assert!(email.as_str().len() <= 254 && email.masked().contains("***@"));
    if let Some(better) = email.suggestion() {
        let better = Email::parse(&better).expect("a suggestion is an address");
        assert!(better.local() == email.local() && better != email);
    }
    true
}

/// Machine-readable zone; the specimens of ICAO Doc 9303-4 to -6.
fn mrz(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &[
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
            "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ],
    );
    let Ok(mrz) = Mrz::parse(&text, today()) else {
        return false;
    };
    let lines: Vec<&str> = mrz.lines().collect();
    assert!(Mrz::parse(mrz.as_str(), today()).as_ref() == Ok(&mrz));
    assert!(Mrz::parse(&lines.join("\n"), today()).as_ref() == Ok(&mrz));
    true
}

/// A person's name.
fn name(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &[
            "张三",
            "买买提・艾力",
            "O’Brien-Lee, Jr.",
            "علی\u{200c}رضا",
            "བཀྲ་ཤིས་",
        ],
    );
    let Ok(name) = Name::parse(&text) else {
        return false;
    };
    assert!(
        Name::parse(name.as_str()).as_ref() == Ok(&name),
        "{:?}",
        name.as_str()
    );
    assert!((1..=128).contains(&name.as_str().chars().count()));
    let _ = (name.script(), name.warning());
    true
}

/// Passport number of any country.
fn passport(data: &[u8]) -> bool {
    let (choice, text) = typed(data, &["E12345678", "EA1234567", "123456789", "ab 12-345"]);
    let issuer = country(choice);
    let Ok(passport) = Passport::parse(&text, issuer) else {
        return false;
    };
    let _ = (passport.warning(), passport.masked());
    assert!(Passport::parse(passport.as_str(), issuer) == Ok(passport));
    true
}

/// The foreigner's permanent residence card, in both its forms.
fn permanent_resident_id(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &["911124198108030024", "CAN110181071505", "USA310188010112"],
    );
    let Ok(id) = PermanentResidentId::parse(&text) else {
        return false;
    };
    let _ = (
        id.birth_date(today()),
        id.sex(),
        id.nationality(),
        id.warning(),
        id.masked(),
    );
    assert!(PermanentResidentId::parse(id.as_str()) == Ok(id));
    true
}

/// Mainland travel permits for residents of Hong Kong and Macao, and of Taiwan.
fn permits(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &["H12345678", "M1234567801", "12345678", "1234567801"],
    );
    let hk_mo = HkMoPermit::parse(&text);
    let taiwan = TaiwanPermit::parse(&text);
    let taken = hk_mo.is_ok() || taiwan.is_ok();
    if let Ok(permit) = hk_mo {
        let _ = (permit.renewals(), permit.holder(), permit.masked());
        assert!(HkMoPermit::parse(permit.as_str()) == Ok(permit));
    }
    if let Ok(permit) = taiwan {
        let _ = (permit.issue(), permit.holder(), permit.masked());
        assert!(TaiwanPermit::parse(permit.as_str()) == Ok(permit));
    }
    taken
}

/// Evidence of every kind and country, asked for as a module that was fetched is asked: what comes
/// back is what the crate says, and its canonical text is its own. Any text at all as a question.
fn reference(data: &[u8]) -> bool {
    let (choice, text) = typed(data, &["11010519491231002X", "E12345678", "54362315K"]);
    let kind = Kind::ALL[choice % Kind::ALL.len()];
    let issuer = Some(country(choice / Kind::ALL.len()));
    let answered = reference::evidence(&BuiltIn, kind, issuer, &text);
    assert!(answered == Some(check(kind, issuer, &text)));
    let _ = (
        reference::answer(&text),
        reference::zone(&BuiltIn, today(), &text),
    );
    let Some(Ok(checked)) = answered else {
        return false;
    };
    let again = check(kind, issuer, &checked.number);
    assert!(again.is_ok_and(|again| again.number == checked.number));
    let _ = (checked.masked(), checked.birth_date(today()));
    true
}

/// Personal numbers, of the scheme that the first byte chooses.
fn personal_number(data: &[u8]) -> bool {
    let (choice, text) = typed(
        data,
        &[
            "12345678Z",
            "11223344",
            "123456782",
            "1112223339",
            "44051401359",
            "131052-308T",
            "RSSMRA85T10A562S",
            "11010519491231002X",
            "2 95 10 99 126 111 93",
            "BOXW310820HNERXN09",
        ],
    );
    let scheme = SCHEMES[choice % SCHEMES.len()];
    let Ok(number) = PersonalNumber::parse(scheme, &text) else {
        return false;
    };
    let again = PersonalNumber::parse(scheme, number.as_str()).expect("canonical text is taken");
    assert_eq!(again.as_str(), number.as_str());
    assert!(again.birth_date() == number.birth_date() && again.sex() == number.sex());
    assert!(
        number
            .birth_date()
            .is_none_or(|born| number.fits_birth_date(born))
    );
    true
}

/// Telephone number, at home in the country that the first byte chooses.
fn phone(data: &[u8]) -> bool {
    let (choice, text) = typed(
        data,
        &[
            "13812345678",
            "+86 138 1234 5678",
            "0086-10-68888888",
            "(415) 555-2671",
            "+44 (0)20 7946 0958",
            "011 15 2345 6789",
            "٠١٢٣٤٥٦٧٨٩",
        ],
    );
    let home = &NUMBERING[choice % NUMBERING.len()];
    let with_few = Phone::parse_with(&text, home, &Plans::COMMON);
    let Ok(phone) = Phone::parse(&text, home) else {
        return false;
    };
    let same =
        |again: Result<Phone, Reason>| assert!(again.as_ref() == Ok(&phone), "{}", phone.to_e164());
    same(Phone::parse(&phone.to_e164(), home));
    same(Phone::parse(&phone.grouped(), home));
    if let Ok(few) = with_few {
        assert_eq!(few.to_e164(), phone.to_e164());
    }
    assert!(phone.masked().contains('*') && phone.masked() != phone.grouped());
    let _ = (phone.warning(), phone.national_grouped());
    true
}

/// China's resident identity number.
fn resident_id(data: &[u8]) -> bool {
    let (_, text) = typed(
        data,
        &[
            "11010519491231002X",
            "810000199408230021",
            "440524188001010014",
        ],
    );
    let Ok(id) = ResidentId::parse(&text) else {
        return false;
    };
    let _ = (
        id.birth_date(),
        id.sex(),
        id.region(),
        id.holder(),
        id.masked(),
    );
    assert!(ResidentId::parse(id.as_str()) == Ok(id));
    true
}
