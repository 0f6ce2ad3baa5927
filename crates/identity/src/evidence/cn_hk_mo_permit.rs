//! The mainland travel permit for residents of Hong Kong and Macao, 港澳居民来往内地通行证.
//!
//! `H` for Hong Kong or `M` for Macao and eight digits, which are the person's for life. On cards
//! before 2013 two more digits followed, which count the renewals. Since 2024-07-10 residents
//! without Chinese nationality have `HA` or `MA` and seven digits. There is no check digit.
//!
//! Sources: Ministry of Public Security, 港澳居民来往内地通行证号码规则 (2010-03-10); National
//! Immigration Administration, 港澳居民来往内地通行证（非中国籍）式样及说明 (2024-07-01).

use crate::evidence::Holder;
use crate::{Reason, redacted, text};

/// A possible number of a mainland travel permit for a resident of Hong Kong or Macao.
#[derive(Clone, PartialEq, Eq)]
pub struct HkMoPermit {
    text: String,
}

impl HkMoPermit {
    /// Takes the number as typed: full-width forms, spaces, hyphens, brackets, a lower-case
    /// letter.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`]; [`Reason::OtherDocument`] for eight
    /// or ten digits alone, as residents of Taiwan have; [`Reason::Format`] for another
    /// arrangement of letters and digits, and for ten characters; [`Reason::TooShort`], [`Reason::TooLong`].
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let mut text = text::compact(text)?;
        text.retain(|c| c != '(' && c != ')');
        if !text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Reason::Characters);
        }
        let (Some(letter), digits) = (text.bytes().next(), text.bytes().skip(1)) else {
            return Err(Reason::Missing);
        };
        if letter.is_ascii_digit() && matches!(text.len(), 8 | 10) {
            return Err(Reason::OtherDocument);
        }
        let foreign = digits.clone().next() == Some(b'A');
        let all_digits = digits
            .skip(usize::from(foreign))
            .all(|b| b.is_ascii_digit());
        if !matches!(letter, b'H' | b'M') || !all_digits {
            return Err(Reason::Format);
        }
        match text.len() {
            9 | 11 => Ok(Self { text }),
            // Too long for one form, too short for the other.
            10 => Err(Reason::Format),
            ..9 => Err(Reason::TooShort),
            _ => Err(Reason::TooLong),
        }
    }

    /// Nine characters, or eleven with the count of renewals.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The nine characters that are the person's for life.
    pub fn number(&self) -> &str {
        self.text.get(..9).unwrap_or_default()
    }

    /// How often it was renewed, where the number says so.
    pub fn renewals(&self) -> Option<u8> {
        let digits = self.text.as_bytes().get(9..).unwrap_or_default();
        let count = digits.iter().fold(0, |sum, d| sum * 10 + (d - b'0'));
        (!digits.is_empty()).then_some(count)
    }

    /// [`Holder::HongKongResident`] or [`Holder::MacaoResident`].
    pub fn holder(&self) -> Holder {
        match self.text.starts_with('H') {
            true => Holder::HongKongResident,
            false => Holder::MacaoResident,
        }
    }

    /// Whether it is the permit for those who are not Chinese nationals.
    pub fn is_for_foreign_nationals(&self) -> bool {
        self.text.as_bytes().get(1) == Some(&b'A')
    }

    /// For display: the letter and the last three.
    pub fn masked(&self) -> String {
        super::masked(&self.text, 1)
    }
}

redacted!(HkMoPermit);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_passes_with_its_facts() {
        for (typed, text, renewals, holder, is_foreign) in [
            (
                "H12345678",
                "H12345678",
                None,
                Holder::HongKongResident,
                false,
            ),
            (
                "m 1234 5678",
                "M12345678",
                None,
                Holder::MacaoResident,
                false,
            ),
            (
                "Ｈ１２３４５６７８０１",
                "H1234567801",
                Some(1),
                Holder::HongKongResident,
                false,
            ),
            (
                "H12345678(12)",
                "H1234567812",
                Some(12),
                Holder::HongKongResident,
                false,
            ),
            (
                "HA1234567",
                "HA1234567",
                None,
                Holder::HongKongResident,
                true,
            ),
            ("ma1234567", "MA1234567", None, Holder::MacaoResident, true),
        ] {
            let permit = HkMoPermit::parse(typed).unwrap();
            assert_eq!(permit.as_str(), text);
            assert_eq!(permit.number(), &text[..9]);
            assert_eq!((permit.renewals(), permit.holder()), (renewals, holder));
            assert_eq!(permit.is_for_foreign_nationals(), is_foreign);
        }
        assert_eq!(
            HkMoPermit::parse("H12345678").unwrap().masked(),
            "H*****678"
        );
    }

    #[test]
    fn refusals_say_why() {
        for (typed, reason) in [
            ("", Reason::Missing),
            ("()", Reason::Missing),
            ("H1234567", Reason::TooShort),
            ("H123456789", Reason::Format),
            ("H12345678901", Reason::TooLong),
            ("12345678", Reason::OtherDocument),
            ("1234567801", Reason::OtherDocument),
            ("E12345678", Reason::Format),
            ("HB1234567", Reason::Format),
            ("H1234567A", Reason::Format),
            ("H1234567号", Reason::Characters),
        ] {
            assert_eq!(
                HkMoPermit::parse(typed).map(|p| p.text),
                Err(reason),
                "{typed}"
            );
        }
    }
}
