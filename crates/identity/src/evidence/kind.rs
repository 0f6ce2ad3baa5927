//! Any piece of evidence by its number: one door to all the schemes.

use super::{
    Divisions, HkMoPermit, Holder, Passport, PermanentResidentId, ResidentId, Sex, TaiwanPermit,
};
use crate::birth_date::OLDEST_YEARS;
use crate::country::Country;
use crate::personal_number::{PersonalNumber, SCHEMES, Scheme};
use crate::{Date, Reason, Warning, redacted, text};

/// No number of a document is shorter, and none longer.
const SHORTEST: usize = 4;
const LONGEST: usize = 32;

/// What a person can be identified by, as far as it has a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// 居民身份证, of citizens.
    CnResidentId,
    /// 港澳台居民居住证.
    CnResidencePermit,
    /// 港澳居民来往内地通行证.
    HkMoPermit,
    /// 台湾居民来往大陆通行证.
    TaiwanPermit,
    /// 外国人永久居留身份证.
    CnPermanentResident,
    /// A passport of any country.
    Passport,
    /// A personal number of the country named, such as a national identity number.
    PersonalNumber,
}

impl Kind {
    /// Every kind, those most often asked for first.
    pub const ALL: &[Kind] = &[
        Kind::CnResidentId,
        Kind::Passport,
        Kind::CnResidencePermit,
        Kind::HkMoPermit,
        Kind::TaiwanPermit,
        Kind::CnPermanentResident,
        Kind::PersonalNumber,
    ];

    /// The name that the backend contract has for it.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::CnResidentId => "cn_resident_id",
            Kind::CnResidencePermit => "cn_residence_permit",
            Kind::HkMoPermit => "hk_mo_permit",
            Kind::TaiwanPermit => "taiwan_permit",
            Kind::CnPermanentResident => "cn_permanent_resident",
            Kind::Passport => "passport",
            Kind::PersonalNumber => "personal_number",
        }
    }

    /// The kind of this name.
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.iter().find(|kind| kind.name() == name).copied()
    }

    /// Whether the country that issued it has to be told.
    pub const fn is_of_any_country(self) -> bool {
        matches!(self, Kind::Passport | Kind::PersonalNumber)
    }
}

/// A number that is right by the rules of its kind, and what it tells of its holder.
#[derive(Clone, PartialEq, Eq)]
pub struct Checked {
    /// Canonical text: letters in upper case and digits.
    pub number: String,
    /// The country that issued it.
    pub issuer: Country,
    /// The scheme of a personal number, such as `es.dni`.
    pub scheme: Option<String>,
    /// The days of birth that the number allows; none where it tells nothing. A year of two digits
    /// leaves two.
    pub births: [Option<Date>; 2],
    /// The sex, where the number tells it.
    pub sex: Option<Sex>,
    /// What is worth a second look.
    pub warning: Option<Warning>,
}

redacted!(Checked);

impl Checked {
    /// Whether the number and a day of birth can both be right.
    pub fn fits_birth_date(&self, date: Date) -> bool {
        self.births == [None, None] || self.births.contains(&Some(date))
    }

    /// For display: the number with its middle hidden.
    pub fn masked(&self) -> String {
        // Of the long ones a little more, so that two of them can be told apart.
        super::masked(&self.number, if self.number.len() < 15 { 1 } else { 3 })
    }

    /// The one day of birth that the number leaves to somebody alive today.
    pub fn birth_date(&self, today: Date) -> Option<Date> {
        let alive = |day: &Date| *day <= today && day.years_until(today) <= OLDEST_YEARS;
        let mut days = self.births.into_iter().flatten().filter(alive);
        days.next().filter(|_| days.next().is_none())
    }
}

/// Checks the number of a piece of evidence. `issuer` counts for the kinds of any country.
///
/// Errors: [`Reason::Missing`] for no number, and for no issuer where one is needed; those of the
/// parser of the kind; [`Reason::OtherDocument`] for a citizen's number in place of a residence
/// permit's and the other way round.
pub fn check(kind: Kind, issuer: Option<Country>, text: &str) -> Result<Checked, Reason> {
    let china = || Country::from_code("CN").ok_or(Reason::Component);
    let number = |number: &str, issuer| Checked {
        number: number.to_owned(),
        issuer,
        scheme: None,
        births: [None; 2],
        sex: None,
        warning: None,
    };
    Ok(match kind {
        Kind::CnResidentId | Kind::CnResidencePermit => {
            let id = ResidentId::parse(text)?;
            if (id.holder() == Holder::Citizen) != (kind == Kind::CnResidentId) {
                return Err(Reason::OtherDocument);
            }
            Checked {
                births: [Some(id.birth_date()), None],
                sex: Some(id.sex()),
                warning: Divisions::BUILT_IN.warning(&id),
                ..number(id.as_str(), china()?)
            }
        }
        Kind::HkMoPermit => number(HkMoPermit::parse(text)?.as_str(), china()?),
        Kind::TaiwanPermit => number(TaiwanPermit::parse(text)?.as_str(), china()?),
        Kind::CnPermanentResident => {
            let id = PermanentResidentId::parse(text)?;
            Checked {
                births: id.births(),
                sex: id.sex(),
                warning: id.warning(),
                ..number(id.as_str(), china()?)
            }
        }
        Kind::Passport => {
            let passport = Passport::parse(text, issuer.ok_or(Reason::Missing)?)?;
            Checked {
                warning: passport.warning(),
                ..number(passport.as_str(), passport.issuer())
            }
        }
        Kind::PersonalNumber => {
            let issuer = issuer.ok_or(Reason::Missing)?;
            let found = match personal_number(issuer, text)? {
                // A bracket too many must not make a slip of the pen a number of another kind.
                None => personal_number(issuer, &unknown_number(text)?)?,
                found => found,
            };
            match found {
                Some(found) => Checked {
                    scheme: Some(found.scheme().id.to_owned()),
                    births: found.births(),
                    sex: found.sex(),
                    warning: found.warning(),
                    ..number(found.as_str(), issuer)
                },
                // Where we know of a shape, another one is worth a second look.
                None => Checked {
                    warning: schemes_of(issuer).next().map(|_| Warning::UnfamiliarShape),
                    ..number(&unknown_number(text)?, issuer)
                },
            }
        }
    })
}

/// The schemes of personal numbers of a country.
pub fn schemes_of(country: Country) -> impl Iterator<Item = &'static Scheme> {
    let of = move |scheme: &&&Scheme| scheme.country == country.alpha2();
    SCHEMES.iter().filter(of).copied()
}

/// By whichever scheme of the country takes the text; where none does, the reason of the one that
/// came closest. A text of another shape than any scheme we know of is `None`: countries give out more
/// numbers than those.
fn personal_number(issuer: Country, text: &str) -> Result<Option<PersonalNumber>, Reason> {
    let mut closest = None;
    for scheme in schemes_of(issuer) {
        match PersonalNumber::parse(scheme, text) {
            Ok(number) => return Ok(Some(number)),
            Err(reason) => {
                let further = closest.is_none_or(|known| steps(known) < steps(reason));
                closest = if further { Some(reason) } else { closest };
            }
        }
    }
    match closest {
        Some(reason) if steps(reason) > steps(Reason::Format) => Err(reason),
        _ => Ok(None),
    }
}

/// A number that no scheme is known for: letters and digits.
///
/// Errors: [`Reason::Missing`], [`Reason::TooShort`], [`Reason::TooLong`], [`Reason::Characters`].
pub(crate) fn unknown_number(text: &str) -> Result<String, Reason> {
    let mut number = text::compact(text)?;
    number.retain(|c| !matches!(c, '.' | '/' | '(' | ')'));
    match number.len() {
        0 => Err(Reason::Missing),
        _ if !number.bytes().all(|b| b.is_ascii_alphanumeric()) => Err(Reason::Characters),
        length if length < SHORTEST => Err(Reason::TooShort),
        length if length > LONGEST => Err(Reason::TooLong),
        _ => Ok(number),
    }
}

/// How far a text got before it was refused.
fn steps(reason: Reason) -> u8 {
    match reason {
        Reason::Missing => 0,
        Reason::Characters => 1,
        Reason::TooShort | Reason::TooLong => 2,
        Reason::Format => 3,
        Reason::Checksum => 5,
        _ => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Country {
        Country::from_code(code).unwrap()
    }

    fn refused(kind: Kind, issuer: Option<&str>, text: &str) -> Reason {
        check(kind, issuer.map(country), text).unwrap_err()
    }

    #[test]
    fn every_kind_takes_its_numbers_and_tells_what_they_say() {
        let today = Date::new(2026, 11, 27).unwrap();
        for (kind, issuer, text, number, born, sex) in [
            (
                Kind::CnResidentId,
                None,
                "11010519491231002x",
                "11010519491231002X",
                Some("1949-12-31"),
                Some(Sex::Female),
            ),
            (
                Kind::CnResidencePermit,
                None,
                "810000199408230021",
                "810000199408230021",
                Some("1994-08-23"),
                Some(Sex::Female),
            ),
            (
                Kind::HkMoPermit,
                None,
                "h1234 5678",
                "H12345678",
                None,
                None,
            ),
            (
                Kind::TaiwanPermit,
                None,
                "１２３４５６７８",
                "12345678",
                None,
                None,
            ),
            (
                Kind::CnPermanentResident,
                None,
                "911124198108030024",
                "911124198108030024",
                Some("1981-08-03"),
                Some(Sex::Female),
            ),
            (
                Kind::Passport,
                Some("DE"),
                "c01x00t47",
                "C01X00T47",
                None,
                None,
            ),
            (
                Kind::PersonalNumber,
                Some("ES"),
                "54362315-k",
                "54362315K",
                None,
                None,
            ),
            (
                Kind::PersonalNumber,
                Some("ES"),
                "x-2482300w",
                "X2482300W",
                None,
                None,
            ),
            (
                Kind::PersonalNumber,
                Some("PL"),
                "44051401359",
                "44051401359",
                Some("1944-05-14"),
                Some(Sex::Male),
            ),
        ] {
            let checked = check(kind, issuer.map(country), text).unwrap();
            assert_eq!(checked.number, number);
            let told = checked.birth_date(today).map(Date::to_iso);
            assert_eq!((told.as_deref(), checked.sex), (born, sex), "{text}");
            assert_eq!(checked.warning, None, "{text}");
        }
    }

    #[test]
    fn what_is_shown_hides_the_middle() {
        let masked = |kind, text| check(kind, None, text).unwrap().masked();
        assert_eq!(
            masked(Kind::CnResidentId, "11010519491231002X"),
            "110************02X"
        );
        assert_eq!(masked(Kind::HkMoPermit, "H12345678"), "H*****678");
    }

    #[test]
    fn a_number_of_another_holder_is_another_document() {
        let citizen = "11010519491231002X";
        let permit = "810000199408230021";
        assert_eq!(
            refused(Kind::CnResidencePermit, None, citizen),
            Reason::OtherDocument
        );
        assert_eq!(
            refused(Kind::CnResidentId, None, permit),
            Reason::OtherDocument
        );
    }

    #[test]
    fn of_several_schemes_the_closest_tells_what_is_wrong() {
        for (issuer, text, reason) in [
            ("ES", "54362315A", Reason::Checksum),
            ("ES", "X2482300A", Reason::Checksum),
            ("ES", "12", Reason::TooShort),
            ("ES", "号码号码", Reason::Characters),
            ("ES", "", Reason::Missing),
            ("SG", "", Reason::Missing),
            ("US", "000-12-3456", Reason::Component),
            ("AU", "(12345678", Reason::Checksum),
        ] {
            assert_eq!(
                refused(Kind::PersonalNumber, Some(issuer), text),
                reason,
                "{text}"
            );
        }
        assert_eq!(refused(Kind::PersonalNumber, None, "1"), Reason::Missing);
    }

    #[test]
    fn numbers_that_no_scheme_is_known_for_are_taken() {
        let taken = |issuer, text| {
            let checked = check(Kind::PersonalNumber, Some(country(issuer)), text).unwrap();
            (checked.number, checked.scheme, checked.warning)
        };
        // Singapore has no scheme here; a German card bears another number than the tax office's.
        assert_eq!(
            taken("SG", "s1234567d"),
            ("S1234567D".to_owned(), None, None)
        );
        let odd = Some(Warning::UnfamiliarShape);
        assert_eq!(
            taken("DE", "L01X00T471"),
            ("L01X00T471".to_owned(), None, odd)
        );
    }

    #[test]
    fn a_year_of_two_digits_is_settled_by_age_where_that_can_be() {
        let today = Date::new(2026, 11, 27).unwrap();
        let with = |births: [&str; 2]| Checked {
            births: births.map(|day| Date::parse(day).ok()),
            ..check(Kind::HkMoPermit, None, "H12345678").unwrap()
        };
        let told = |births| with(births).birth_date(today).map(Date::to_iso);
        assert_eq!(
            told(["1985-03-01", "2085-03-01"]).as_deref(),
            Some("1985-03-01")
        );
        assert_eq!(told(["1910-03-01", "2010-03-01"]), None);
        assert_eq!(
            told(["1890-03-01", "1990-03-01"]).as_deref(),
            Some("1990-03-01")
        );
        assert!(with(["1910-03-01", "2010-03-01"]).fits_birth_date(Date::new(2010, 3, 1).unwrap()));
        assert!(!with(["1910-03-01", "2010-03-01"]).fits_birth_date(today));
    }

    #[test]
    fn a_division_that_was_not_there_yet_is_worth_a_second_look() {
        let familiar = check(Kind::CnResidentId, None, "11010519491231002X").unwrap();
        assert_eq!(familiar.warning, None);
        let odd = check(Kind::CnResidentId, None, "119999199003070000");
        assert_eq!(
            odd.map(|id| id.warning),
            Ok(Some(Warning::UnfamiliarNumber))
        );
    }

    #[test]
    fn names_find_their_kinds() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.name()), Some(*kind));
        }
        assert_eq!(Kind::from_name("driving_licence"), None);
    }
}
