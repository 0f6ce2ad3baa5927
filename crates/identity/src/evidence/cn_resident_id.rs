//! The citizen identification number of China, 公民身份号码, GB 11643-1999.
//!
//! Eighteen characters: six digits of a division by GB/T 2260, eight of the birth date, three of
//! a sequence whose last is odd for men and even for women, and a check character by
//! ISO 7064 MOD 11-2. Residence permits for residents of Hong Kong, Macao and Taiwan
//! (港澳台居民居住证, State Council 国办发〔2018〕81号) bear the divisions 810000, 820000, 830000.

use crate::evidence::Sex;
use crate::evidence::mod_11_2::check_character;
use crate::{Date, Reason, redacted, text};

/// A well-formed number of a resident identity card or of a residence permit.
#[derive(Clone, PartialEq, Eq)]
pub struct ResidentId {
    text: String,
    birth_date: Date,
}

/// Who holds a document with this number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Holder {
    /// A citizen with a resident identity card, 居民身份证.
    Citizen,
    /// A resident of Hong Kong with a mainland residence permit.
    HongKongResident,
    /// A resident of Macao with a mainland residence permit.
    MacaoResident,
    /// A resident of Taiwan with a mainland residence permit.
    TaiwanResident,
}

/// A province-level division by GB/T 2260; the first the person was registered in, not where they
/// live.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Region(u8);

impl ResidentId {
    /// Takes the number as typed: full-width digits, spaces, hyphens, a lower-case `x`.
    ///
    /// Errors, the most telling first: [`Reason::Missing`]; [`Reason::Obsolete`] for the form
    /// with fifteen digits, not valid since 2013-01-01; [`Reason::TooShort`], [`Reason::TooLong`];
    /// [`Reason::Characters`]; [`Reason::Format`] for an `X` that is not at the end;
    /// [`Reason::OtherDocument`] for the number of a foreigner's permanent residence card, which
    /// starts with 9; [`Reason::Component`] for a division that there is not;
    /// [`Reason::NoSuchDate`]; [`Reason::Checksum`].
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let text = text::compact(text)?;
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'X') {
            return Err(Reason::Characters);
        }
        let number: &[u8; 18] = match text.len() {
            18 => text.as_bytes().try_into().map_err(|_| Reason::Format)?,
            15 if text.bytes().all(|b| b != b'X') => return Err(Reason::Obsolete),
            ..18 => return Err(Reason::TooShort),
            _ => return Err(Reason::TooLong),
        };
        if number[..17].contains(&b'X') {
            return Err(Reason::Format);
        }
        if number[0] == b'9' {
            return Err(Reason::OtherDocument);
        }
        if !REGIONS.contains(&leading(number)) {
            return Err(Reason::Component);
        }
        let birth_digits = number[6..14].try_into().map_err(|_| Reason::Format)?;
        let birth_date = Date::from_digits(birth_digits)?;
        match check_character(number) == number[17] {
            true => Ok(Self { text, birth_date }),
            false => Err(Reason::Checksum),
        }
    }

    /// Seventeen digits and a digit or `X`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The day of birth that the number states.
    pub fn birth_date(&self) -> Date {
        self.birth_date
    }

    /// The sex that the number states.
    pub fn sex(&self) -> Sex {
        match self.text.as_bytes()[16] % 2 {
            0 => Sex::Female,
            _ => Sex::Male,
        }
    }

    /// The province-level division that issued the number.
    pub fn region(&self) -> Region {
        Region(leading(self.text.as_bytes()))
    }

    /// The six digits of the division, such as 110105 for Chaoyang in Beijing; whether there is
    /// or was one is a question for [`Divisions`](super::Divisions).
    pub fn division(&self) -> u32 {
        let digits = self.text.bytes().take(6);
        digits.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
    }

    /// The kind of document and of person.
    pub fn holder(&self) -> Holder {
        match self.region().0 {
            81 => Holder::HongKongResident,
            82 => Holder::MacaoResident,
            83 => Holder::TaiwanResident,
            _ => Holder::Citizen,
        }
    }

    /// For display: `110***********0028`, the division's first half and the last four.
    pub fn masked(&self) -> String {
        let mut out = String::with_capacity(18);
        out.push_str(&self.text[..3]);
        out.push_str("***********");
        out.push_str(&self.text[14..]);
        out
    }
}

redacted!(ResidentId);

impl Region {
    /// The first two digits of the division code, such as 11 for Beijing.
    pub fn code(self) -> u8 {
        self.0
    }

    /// The province-level division whose code these two digits are.
    pub(super) fn from_digits(digits: &[u8]) -> Option<Self> {
        let code = leading(digits.first_chunk::<2>()?);
        REGIONS.contains(&code).then_some(Self(code))
    }

    /// Every division there is, for whoever must have a name for each.
    pub fn all() -> impl Iterator<Item = Self> {
        REGIONS.into_iter().map(Self)
    }
}

/// GB/T 2260, province level, with 83 as residence permits use it.
const REGIONS: [u8; 35] = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
];

fn leading(number: &[u8]) -> u8 {
    (number[0] - b'0') * 10 + (number[1] - b'0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specimen_of_the_standard_passes_with_its_facts() {
        // GB 11643-1999, appendix A.
        let id = ResidentId::parse("11010519491231002X").unwrap();
        assert_eq!(id.birth_date().to_iso(), "1949-12-31");
        assert_eq!(
            (id.sex(), id.region().code(), id.holder()),
            (Sex::Female, 11, Holder::Citizen)
        );
        assert_eq!(
            (id.masked().as_str(), id.division()),
            ("110***********002X", 110_105)
        );
        assert_eq!(
            ResidentId::parse("440524188001010014").unwrap().sex(),
            Sex::Male
        );
    }

    #[test]
    fn ways_of_typing_are_one() {
        for typed in [
            "11010519491231002x",
            "110105 19491231 002X",
            "１１０１０５１９４９１２３１００２ｘ",
            "110105-19491231-002X ",
        ] {
            assert_eq!(
                ResidentId::parse(typed).unwrap().as_str(),
                "11010519491231002X"
            );
        }
    }

    #[test]
    fn refusals_say_where_to_look() {
        for (typed, reason) in [
            ("", Reason::Missing),
            ("110105491231002", Reason::Obsolete),
            ("1101051949123100", Reason::TooShort),
            ("11010519491231002X1", Reason::TooLong),
            ("11010519491231002Y", Reason::Characters),
            ("1101051949123100XX", Reason::Format),
            ("91010519491231002X", Reason::OtherDocument),
            ("10010519491231002X", Reason::Component),
            ("11010519490231002X", Reason::NoSuchDate),
            ("110105194912310021", Reason::Checksum),
        ] {
            assert_eq!(
                ResidentId::parse(typed).map(|id| id.text),
                Err(reason),
                "{typed}"
            );
        }
    }

    #[test]
    fn residence_permits_are_told_apart() {
        for (division, holder) in [
            ("810000", Holder::HongKongResident),
            ("820000", Holder::MacaoResident),
            ("830000", Holder::TaiwanResident),
        ] {
            let mut number: [u8; 18] = *b"00000019900101001?";
            number[..6].copy_from_slice(division.as_bytes());
            number[17] = check_character(&number);
            let id = ResidentId::parse(std::str::from_utf8(&number).unwrap()).unwrap();
            assert_eq!(id.holder(), holder);
        }
    }
}
