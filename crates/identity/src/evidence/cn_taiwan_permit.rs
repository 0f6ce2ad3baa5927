//! The mainland travel permit for residents of Taiwan, 台湾居民来往大陆通行证.
//!
//! Eight digits, which are the person's for life since 2008-09-25; cards (since 2015) print the
//! count of issues beside them, two digits more. The booklets before had ten digits and a letter
//! or digit in brackets for the issuing office; the last of them expired in 2020. There is no
//! check digit.
//!
//! Sources: China News Service, 台胞证9月25日起实行“一人一号、终身不变” (2008-09-12), after the
//! border inspection; 中国出入境观察 no. 21 (2020), page 34.

use crate::evidence::Holder;
use crate::{Reason, redacted, text};

/// A possible number of a mainland travel permit for a resident of Taiwan.
#[derive(Clone, PartialEq, Eq)]
pub struct TaiwanPermit {
    text: String,
}

impl TaiwanPermit {
    /// Takes the number as typed: full-width digits, spaces, hyphens, brackets.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`]; [`Reason::Obsolete`] for the form of
    /// the booklets; [`Reason::OtherDocument`] for a permit of Hong Kong or Macao;
    /// [`Reason::Format`] for letters elsewhere and for nine digits; [`Reason::TooShort`], [`Reason::TooLong`].
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let mut text = text::compact(text)?;
        text.retain(|c| c != '(' && c != ')');
        if !text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Reason::Characters);
        }
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        match (digits, text.len()) {
            (_, 0) => Err(Reason::Missing),
            (8, 8) | (10, 10) => Ok(Self { text }),
            (10 | 11, 11) => Err(Reason::Obsolete),
            (0, 9 | 11) if text.starts_with(['H', 'M']) => Err(Reason::OtherDocument),
            (digits, all) if digits < all => Err(Reason::Format),
            // Too long for one form, too short for the other.
            (9, _) => Err(Reason::Format),
            (..8, _) => Err(Reason::TooShort),
            _ => Err(Reason::TooLong),
        }
    }

    /// Eight digits, or ten with the count of issues.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The eight digits that are the person's for life.
    pub fn number(&self) -> &str {
        self.text.get(..8).unwrap_or_default()
    }

    /// Which issue of the permit it is, where the number says so.
    pub fn issue(&self) -> Option<u8> {
        let digits = self.text.as_bytes().get(8..).unwrap_or_default();
        let count = digits.iter().fold(0, |sum, d| sum * 10 + (d - b'0'));
        (!digits.is_empty()).then_some(count)
    }

    /// [`Holder::TaiwanResident`].
    pub fn holder(&self) -> Holder {
        Holder::TaiwanResident
    }

    /// For display: the last three.
    pub fn masked(&self) -> String {
        super::masked(&self.text, 0)
    }
}

redacted!(TaiwanPermit);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_pass() {
        for (typed, text, issue) in [
            ("12345678", "12345678", None),
            ("１２３４ ５６７８", "12345678", None),
            ("1234567801", "1234567801", Some(1)),
            ("12345678(02)", "1234567802", Some(2)),
        ] {
            let permit = TaiwanPermit::parse(typed).unwrap();
            assert_eq!((permit.as_str(), permit.issue()), (text, issue));
            assert_eq!(permit.number(), "12345678");
        }
        assert_eq!(
            TaiwanPermit::parse("12345678").unwrap().masked(),
            "*****678"
        );
    }

    #[test]
    fn refusals_say_why() {
        for (typed, reason) in [
            ("", Reason::Missing),
            ("()", Reason::Missing),
            ("0561682001(D)", Reason::Obsolete),
            ("0561682001(1)", Reason::Obsolete),
            ("1234567", Reason::TooShort),
            ("123456789", Reason::Format),
            ("123456789012", Reason::TooLong),
            ("H12345678", Reason::OtherDocument),
            ("A1234567", Reason::Format),
            ("1234567A", Reason::Format),
            ("1234567号", Reason::Characters),
        ] {
            assert_eq!(
                TaiwanPermit::parse(typed).map(|p| p.text),
                Err(reason),
                "{typed}"
            );
        }
    }
}
