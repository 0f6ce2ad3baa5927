//! The foreign permanent resident's identity card of China, 外国人永久居留身份证.
//!
//! Since 2023-12-01 eighteen characters: a 9, two digits of the province applied in, the numeric
//! nationality (ISO 3166-1; 000 for none), the birth date, a sequence whose last digit is odd for
//! men and even for women, and a check character by ISO 7064 MOD 11-2. Before, fifteen: the
//! nationality as alpha-3 code, four digits of the division, the birth date as yyMMdd, a sequence
//! digit and a check digit. Cards of either form are valid until the day that they state.
//!
//! Source: National Immigration Administration, 新版外国人永久居留身份证适配性改造要点 (2023), with
//! the examples of its table 1. How the old form is checked was never published; the cards shown
//! in public agree with the check digit of ICAO Doc 9303-3, 4.9, so that one which does not is a
//! warning and no error.

use super::cn_resident_id::Region;
use super::country_number;
use super::mod_11_2::check_character;
use super::mrz::{StateCode, check_digit};
use crate::country::Country;
use crate::evidence::Sex;
use crate::{Date, Reason, Warning, redacted, text};

/// A well-formed number of a foreign permanent resident's identity card.
#[derive(Clone, PartialEq, Eq)]
pub struct PermanentResidentId {
    text: String,
    region: Region,
    birth: Birth,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Birth {
    On(Date),
    /// In the old form: the day in the 2000s, if there is one, and in the 1900s.
    InCentury(Option<Date>, Option<Date>),
}

impl PermanentResidentId {
    /// Takes the number as typed: full-width forms, spaces, hyphens, lower case.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`]; [`Reason::TooShort`],
    /// [`Reason::TooLong`]; [`Reason::Format`] for letters where there are none;
    /// [`Reason::OtherDocument`] for the number of a citizen or of a residence permit;
    /// [`Reason::Component`] for a province or, in the old form, a nationality that there is not;
    /// [`Reason::NoSuchDate`]; [`Reason::Checksum`].
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let text = text::compact(text)?;
        if !text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Reason::Characters);
        }
        let is_former = text.starts_with(|c: char| c.is_ascii_alphabetic());
        let (region, birth) = match text.len() {
            18 => current(text.as_bytes().try_into().map_err(|_| Reason::Format)?)?,
            15 => former(text.as_bytes().try_into().map_err(|_| Reason::Format)?)?,
            16.. if is_former => return Err(Reason::TooLong),
            ..18 => return Err(Reason::TooShort),
            _ => return Err(Reason::TooLong),
        };
        Ok(Self {
            text,
            region,
            birth,
        })
    }

    /// Eighteen characters, or the fifteen of the old form.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The province-level division of the application.
    pub fn region(&self) -> Region {
        self.region
    }

    /// The nationality at the time of the application; `None` for the stateless, and for a code
    /// that we do not know.
    pub fn nationality(&self) -> Option<Country> {
        match self.birth {
            Birth::On(_) => country_number::country(self.nationality_number()?),
            Birth::InCentury(..) => Country::from_code(self.text.get(..3)?),
        }
    }

    /// The day of birth; in the old form, which has two digits of the year, the last one that is
    /// not after `today`.
    pub fn birth_date(&self, today: Date) -> Option<Date> {
        match self.birth {
            Birth::On(date) => Some(date),
            Birth::InCentury(late, early) => late.filter(|date| *date <= today).or(early),
        }
    }

    /// The days of birth that the number allows: two where the century is not in it.
    pub(super) fn births(&self) -> [Option<Date>; 2] {
        match self.birth {
            Birth::On(date) => [Some(date), None],
            Birth::InCentury(late, early) => [late, early],
        }
    }

    /// The sex that the number states; the old form is not known to state it.
    pub fn sex(&self) -> Option<Sex> {
        match self.birth {
            Birth::On(_) => self.text.as_bytes().get(16).map(|digit| match digit % 2 {
                0 => Sex::Female,
                _ => Sex::Male,
            }),
            Birth::InCentury(..) => None,
        }
    }

    /// [`Warning::UnfamiliarNumber`] for a nationality that we do not know, and for an old number
    /// whose last digit is not the one to be expected.
    pub fn warning(&self) -> Option<Warning> {
        let familiar = match self.birth {
            Birth::On(_) => self.nationality_number() == Some(0) || self.nationality().is_some(),
            Birth::InCentury(..) => {
                let body = self.text.bytes().take(14);
                self.text.bytes().next_back() == Some(check_digit(body))
            }
        };
        (!familiar).then_some(Warning::UnfamiliarNumber)
    }

    /// For display: the first three and the last four characters.
    pub fn masked(&self) -> String {
        let tail = self.text.len() - 4;
        let mut out = String::with_capacity(self.text.len());
        out.push_str(self.text.get(..3).unwrap_or_default());
        out.extend(core::iter::repeat_n('*', tail - 3));
        out.push_str(self.text.get(tail..).unwrap_or_default());
        out
    }

    fn nationality_number(&self) -> Option<u16> {
        let digits = self.text.as_bytes().get(3..6)?;
        Some(
            digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')),
        )
    }
}

redacted!(PermanentResidentId);

fn current(number: &[u8; 18]) -> Result<(Region, Birth), Reason> {
    let [nine, region @ .., check] = number;
    if !region.iter().all(u8::is_ascii_digit) || !matches!(check, b'0'..=b'9' | b'X') {
        return Err(Reason::Format);
    }
    match nine {
        b'9' => {}
        b'0'..=b'8' => return Err(Reason::OtherDocument),
        _ => return Err(Reason::Format),
    }
    let region = Region::from_digits(region).ok_or(Reason::Component)?;
    let digits = number.get(6..14).and_then(|digits| digits.try_into().ok());
    let birth = Birth::On(Date::from_digits(digits.ok_or(Reason::Format)?)?);
    match check_character(number) == *check {
        true => Ok((region, birth)),
        false => Err(Reason::Checksum),
    }
}

fn former(number: &[u8; 15]) -> Result<(Region, Birth), Reason> {
    if number.iter().all(u8::is_ascii_digit) {
        return Err(Reason::OtherDocument);
    }
    let [n0, n1, n2, region @ ..] = number;
    let nationality = [*n0, *n1, *n2];
    if !nationality.iter().all(u8::is_ascii_uppercase) || !region.iter().all(u8::is_ascii_digit) {
        return Err(Reason::Format);
    }
    StateCode::from_bytes(&nationality).ok_or(Reason::Component)?;
    let [_, _, _, _, y0, y1, m0, m1, d0, d1, _, _] = *region;
    let region = Region::from_digits(region).ok_or(Reason::Component)?;
    let born = |c0, c1| Date::from_digits(&[c0, c1, y0, y1, m0, m1, d0, d1]).ok();
    match (born(b'2', b'0'), born(b'1', b'9')) {
        (None, None) => Err(Reason::NoSuchDate),
        (late, early) => Ok((region, Birth::InCentury(late, early))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<PermanentResidentId, Reason> {
        PermanentResidentId::parse(text)
    }

    fn today() -> Date {
        Date::new(2024, 6, 15).unwrap()
    }

    #[test]
    fn the_examples_of_the_administration_pass_with_their_facts() {
        for (number, nationality, region, born, sex) in [
            ("932682198501010017", "SAU", 32, "1985-01-01", Sex::Male),
            ("911124198108030024", "CAN", 11, "1981-08-03", Sex::Female),
        ] {
            let id = parse(number).unwrap();
            assert_eq!(id.nationality().map(Country::alpha3), Some(nationality));
            assert_eq!(id.region().code(), region);
            assert_eq!(id.birth_date(today()).unwrap().to_iso(), born);
            assert_eq!((id.sex(), id.warning()), (Some(sex), None));
        }
        let masked = parse("９１１１２４ 19810803 0024").unwrap().masked();
        assert_eq!(masked, "911***********0024");
    }

    #[test]
    fn cards_of_the_old_form_pass() {
        let id = parse("can110081080310").unwrap();
        assert_eq!(id.as_str(), "CAN110081080310");
        assert_eq!(id.nationality().map(Country::alpha3), Some("CAN"));
        assert_eq!(id.birth_date(today()).unwrap().to_iso(), "1981-08-03");
        assert_eq!((id.region().code(), id.sex()), (11, None));
        assert_eq!(id.warning(), None);
        assert_eq!(id.masked(), "CAN********0310");
        let unchecked = parse("CAN110081080311").unwrap();
        assert_eq!(unchecked.warning(), Some(Warning::UnfamiliarNumber));
        // 29 February 1900 was not, so that it must have been 2000.
        let leap = parse("CAN110000022910").unwrap();
        assert_eq!(leap.birth_date(today()).unwrap().to_iso(), "2000-02-29");
        assert_eq!(leap.birth_date(Date::new(1999, 1, 1).unwrap()), None);
    }

    #[test]
    fn the_stateless_and_unknown_have_no_country() {
        let with = |nationality: &[u8]| {
            let mut number = *b"911124198108030020";
            number[3..6].copy_from_slice(nationality);
            number[17] = check_character(&number);
            parse(std::str::from_utf8(&number).unwrap()).unwrap()
        };
        assert_eq!(
            (with(b"000").nationality(), with(b"000").warning()),
            (None, None)
        );
        assert_eq!(with(b"999").nationality(), None);
        assert_eq!(with(b"999").warning(), Some(Warning::UnfamiliarNumber));
    }

    #[test]
    fn refusals_say_why() {
        for (typed, reason) in [
            ("", Reason::Missing),
            ("9111241981", Reason::TooShort),
            ("9111241981080300", Reason::TooShort),
            ("9111241981080300244", Reason::TooLong),
            ("CAN11008108031", Reason::TooShort),
            ("CAN1100810803100", Reason::TooLong),
            ("91112419810803002号", Reason::Characters),
            ("9111X4198108030024", Reason::Format),
            ("CAN1100810803X0", Reason::Format),
            ("11010519491231002X", Reason::OtherDocument),
            ("110105491231002", Reason::OtherDocument),
            ("999124198108030024", Reason::Component),
            ("CAA110081080310", Reason::Component),
            ("CAN990081080310", Reason::Component),
            ("911124198102300024", Reason::NoSuchDate),
            ("CAN110081023010", Reason::NoSuchDate),
            ("911124198108030025", Reason::Checksum),
        ] {
            assert_eq!(parse(typed).map(|id| id.text), Err(reason), "{typed}");
        }
    }
}
