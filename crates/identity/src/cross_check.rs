//! One field against another, and documents against today.

mod latin;

use crate::country::Country;
use crate::evidence::{Holder, Mrz, PermanentResidentId, ResidentId, Sex};
use crate::{Date, Name, Reason, Script};

/// Two answers that cannot both be right.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mismatch {
    /// The birth date of the document and the one typed.
    BirthDate,
    /// The sex that the document states and the one chosen.
    Sex,
    /// The number of the document and the one typed.
    Number,
    /// The name on the document and the one typed.
    Name,
    /// The last day of the document and the one typed.
    Expiry,
    /// The issuer or the nationality on the document and the one chosen.
    Country,
    /// The kind of resident that the number is for and the one chosen.
    Holder,
    /// The script of a name and the one asked for.
    Script,
}

impl Mismatch {
    /// Every mismatch, for whoever must have a message for each.
    pub const ALL: &[Self] = &[
        Self::BirthDate,
        Self::Sex,
        Self::Number,
        Self::Name,
        Self::Expiry,
        Self::Country,
        Self::Holder,
        Self::Script,
    ];

    /// The code of the backend contract: `field.mismatch`.
    pub const fn code(self) -> &'static str {
        "field.mismatch"
    }

    /// A stable key for looking up the message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::BirthDate => "mismatch-birth-date",
            Self::Sex => "mismatch-sex",
            Self::Number => "mismatch-number",
            Self::Name => "mismatch-name",
            Self::Expiry => "mismatch-expiry",
            Self::Country => "mismatch-country",
            Self::Holder => "mismatch-holder",
            Self::Script => "mismatch-script",
        }
    }
}

/// What was typed beside a document; an answer not given contradicts nothing.
#[derive(Clone, Copy, Default)]
pub struct Answers<'a> {
    /// The document's number in letters and digits; other characters count for nothing.
    pub number: Option<&'a str>,
    /// The holder's name.
    pub name: Option<&'a Name>,
    /// The holder's day of birth.
    pub birth_date: Option<Date>,
    /// The holder's sex.
    pub sex: Option<Sex>,
    /// The document's last day.
    pub expiry_date: Option<Date>,
    /// The country that issued the document.
    pub issuer: Option<Country>,
    /// The holder's nationality.
    pub nationality: Option<Country>,
}

/// What a machine-readable zone says otherwise than the answers. What the zone leaves open
/// contradicts nothing: unknown parts of the birth date, an unspecified sex, issuers and
/// nationalities that are no country. Names contradict each other where no spelling, order,
/// omission or cut of Doc 9303-3 makes one of the other.
pub fn mrz(zone: &Mrz, answers: Answers<'_>) -> Vec<Mismatch> {
    let differs = |typed: Option<Country>, printed: Option<Country>| {
        typed
            .zip(printed)
            .is_some_and(|(typed, printed)| typed != printed)
    };
    let (number, name) = (answers.number, answers.name);
    let sexes = answers.sex.zip(zone.sex());
    let expiries = answers.expiry_date.zip(zone.expiry_date());
    let findings = [
        (
            Mismatch::Number,
            number.is_some_and(|number| !is_number(number, &zone.document_number())),
        ),
        (
            Mismatch::Name,
            name.and_then(|name| latin::can_be_one(name, zone)) == Some(false),
        ),
        (
            Mismatch::BirthDate,
            (answers.birth_date).is_some_and(|date| !is_day(date, zone.birth_field())),
        ),
        (Mismatch::Sex, sexes.is_some_and(|(a, b)| a != b)),
        (Mismatch::Expiry, expiries.is_some_and(|(a, b)| a != b)),
        (
            Mismatch::Country,
            differs(answers.issuer, zone.issuer().country())
                || differs(answers.nationality, zone.nationality().country()),
        ),
    ];
    let found = findings.into_iter().filter(|(_, is_found)| *is_found);
    found.map(|(mismatch, _)| mismatch).collect()
}

fn is_number(typed: &str, printed: &str) -> bool {
    let letters = typed.bytes().filter(u8::is_ascii_alphanumeric);
    letters.map(|c| c.to_ascii_uppercase()).eq(printed.bytes())
}

/// Whether the day has the digits of the field, year first with two digits, as far as they are
/// known.
fn is_day(day: Date, field: &str) -> bool {
    let parts = [day.year() % 100, day.month().into(), day.day().into()];
    let digits = parts
        .into_iter()
        .flat_map(|part| [b'0' + (part / 10) as u8, b'0' + (part % 10) as u8]);
    digits
        .zip(field.bytes())
        .all(|(digit, printed)| printed == b'<' || printed == digit)
}

/// What the number of a foreign permanent resident's card says otherwise than the answers.
/// `today` settles the century of numbers of the old form.
pub fn permanent_resident(
    id: &PermanentResidentId,
    answers: Answers<'_>,
    today: Date,
) -> Vec<Mismatch> {
    let mut found = Vec::new();
    let births = answers.birth_date.zip(id.birth_date(today));
    if births.is_some_and(|(typed, stated)| typed != stated) {
        found.push(Mismatch::BirthDate);
    }
    if (answers.sex.zip(id.sex())).is_some_and(|(typed, stated)| typed != stated) {
        found.push(Mismatch::Sex);
    }
    let nationalities = answers.nationality.zip(id.nationality());
    if nationalities.is_some_and(|(typed, stated)| typed != stated) {
        found.push(Mismatch::Country);
    }
    found
}

/// [`Mismatch::Holder`] where the number is for another kind of resident than the one chosen:
/// a citizen's for a residence permit, or Macao's for Hong Kong's.
pub fn holder(stated: Holder, chosen: Holder) -> Option<Mismatch> {
    (stated != chosen).then_some(Mismatch::Holder)
}

/// [`Mismatch::Script`] where a name is not in the script that its field asks for: Chinese
/// characters as on a resident identity card, Latin letters as on a passport.
pub fn script(of_name: Script, asked_for: Script) -> Option<Mismatch> {
    (of_name != asked_for).then_some(Mismatch::Script)
}

/// What the number of a resident identity card says otherwise than the answers; an answer not
/// given contradicts nothing.
pub fn resident_id(id: &ResidentId, birth_date: Option<Date>, sex: Option<Sex>) -> Vec<Mismatch> {
    let mut found = Vec::new();
    if birth_date.is_some_and(|date| date != id.birth_date()) {
        found.push(Mismatch::BirthDate);
    }
    if sex.is_some_and(|sex| sex != id.sex()) {
        found.push(Mismatch::Sex);
    }
    found
}

/// Whether a document is valid on the day `today`, its first and last day included; `None` stands
/// for a day not asked for, or for a document without an end (长期).
///
/// Errors: [`Reason::Order`] where the last day is before the first; [`Reason::NotYetValid`];
/// [`Reason::Expired`].
pub fn validity(first: Option<Date>, last: Option<Date>, today: Date) -> Result<(), Reason> {
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        return Err(Reason::Order);
    }
    if first.is_some_and(|first| first > today) {
        return Err(Reason::NotYetValid);
    }
    match last.is_some_and(|last| last < today) {
        true => Err(Reason::Expired),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_speaks_against_other_answers() {
        let id = ResidentId::parse("11010519491231002X").unwrap();
        let born = id.birth_date();
        let other = Date::parse("1949-12-30").unwrap();
        assert_eq!(resident_id(&id, Some(born), Some(Sex::Female)), []);
        assert_eq!(resident_id(&id, None, None), []);
        assert_eq!(resident_id(&id, Some(other), None), [Mismatch::BirthDate]);
        assert_eq!(
            resident_id(&id, Some(other), Some(Sex::Male)),
            [Mismatch::BirthDate, Mismatch::Sex]
        );
    }

    const PASSPORT: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\
                            L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    fn day(iso: &str) -> Date {
        Date::parse(iso).unwrap()
    }

    #[test]
    fn a_zone_agrees_with_what_is_typed_from_it() {
        let zone = Mrz::parse(PASSPORT, day("2010-06-15")).unwrap();
        let name = Name::parse("Anna Maria Eriksson").unwrap();
        let right = Answers {
            number: Some("l898902 c3"),
            name: Some(&name),
            birth_date: Some(day("1974-08-12")),
            sex: Some(Sex::Female),
            expiry_date: Some(day("2012-04-15")),
            issuer: Country::from_code("CHN"),
            nationality: None,
        };
        assert_eq!(mrz(&zone, right), []);
        assert_eq!(mrz(&zone, Answers::default()), []);
        let name = Name::parse("Berta Eriksson").unwrap();
        let wrong = Answers {
            number: Some("L898902C4"),
            name: Some(&name),
            birth_date: Some(day("1974-12-08")),
            sex: Some(Sex::Male),
            expiry_date: Some(day("2012-04-16")),
            ..Answers::default()
        };
        let found = [
            Mismatch::Number,
            Mismatch::Name,
            Mismatch::BirthDate,
            Mismatch::Sex,
            Mismatch::Expiry,
        ];
        assert_eq!(mrz(&zone, wrong), found);
        let german = PASSPORT.replace("6UTO", "6D<<");
        let german = Mrz::parse(&german, day("2010-06-15")).unwrap();
        let typed = |code| Answers {
            nationality: Country::from_code(code),
            ..Answers::default()
        };
        assert_eq!(mrz(&german, typed("DE")), []);
        assert_eq!(mrz(&german, typed("FR")), [Mismatch::Country]);
    }

    #[test]
    fn unknown_parts_of_a_birth_date_contradict_nothing() {
        for (field, is_it) in [
            ("740812", true),
            ("7408<<", true),
            ("74<<<<", true),
            ("<<<<<<", true),
            ("7409<<", false),
            ("75<<<<", false),
        ] {
            assert_eq!(is_day(day("1974-08-12"), field), is_it, "{field}");
        }
    }

    #[test]
    fn a_permanent_resident_is_who_the_number_says() {
        let id = PermanentResidentId::parse("911124198108030024").unwrap();
        let check = |birth, sex, nationality| {
            let answers = Answers {
                birth_date: Some(day(birth)),
                sex: Some(sex),
                nationality: Country::from_code(nationality),
                ..Answers::default()
            };
            permanent_resident(&id, answers, day("2024-06-15"))
        };
        assert_eq!(check("1981-08-03", Sex::Female, "CAN"), []);
        assert_eq!(
            check("1981-08-04", Sex::Male, "USA"),
            [Mismatch::BirthDate, Mismatch::Sex, Mismatch::Country]
        );
    }

    #[test]
    fn holders_and_scripts_are_as_asked_for() {
        let citizen = Holder::Citizen;
        assert_eq!(holder(citizen, citizen), None);
        assert_eq!(
            holder(citizen, Holder::MacaoResident),
            Some(Mismatch::Holder)
        );
        let name = Name::parse("张三").unwrap();
        assert_eq!(script(name.script(), Script::Han), None);
        assert_eq!(script(name.script(), Script::Latin), Some(Mismatch::Script));
    }

    #[test]
    fn a_document_is_valid_from_its_first_day_to_its_last() {
        let day = |iso| Some(Date::parse(iso).unwrap());
        let check = |first, last| validity(first, last, Date::parse("2024-06-15").unwrap());
        assert_eq!(check(day("2024-06-15"), day("2024-06-15")), Ok(()));
        assert_eq!(check(None, None), Ok(()));
        assert_eq!(check(None, day("2024-06-14")), Err(Reason::Expired));
        assert_eq!(check(day("2024-06-16"), None), Err(Reason::NotYetValid));
        assert_eq!(
            check(day("2024-06-16"), day("2024-06-15")),
            Err(Reason::Order)
        );
    }
}
