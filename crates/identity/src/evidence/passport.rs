//! Passport numbers, by issuing country.
//!
//! ICAO Doc 9303-4 allows the document number any letters and digits; each issuer has its own
//! arrangement, changes it with new series and rarely publishes it. Hence the shape is only ever
//! a warning, see [`Passport::warning`].

use super::passport_shapes::{fits, shapes};
use crate::country::Country;
use crate::{Reason, Warning, redacted, text};

/// A possible number of a passport of a country.
#[derive(Clone, PartialEq, Eq)]
pub struct Passport {
    number: String,
    issuer: Country,
}

/// Fewest and most characters: Doc 9303 has nine places and room for longer numbers behind.
const LENGTHS: core::ops::RangeInclusive<usize> = 5..=15;

impl Passport {
    /// Takes the number as typed: letters of either case, full-width forms, spaces, hyphens; and
    /// the `<` that fills the machine-readable zone, at the end.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`] for what is neither letter nor
    /// digit; [`Reason::TooShort`] and [`Reason::TooLong`] outside 5 to 15 characters.
    pub fn parse(text: &str, issuer: Country) -> Result<Self, Reason> {
        let mut number = text::compact(text)?;
        number.truncate(number.trim_end_matches('<').len());
        if !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Reason::Characters);
        }
        match number.len() {
            0 => Err(Reason::Missing),
            len if len < *LENGTHS.start() => Err(Reason::TooShort),
            len if len > *LENGTHS.end() => Err(Reason::TooLong),
            _ => Ok(Self { number, issuer }),
        }
    }

    /// Upper-case letters and digits.
    pub fn as_str(&self) -> &str {
        &self.number
    }

    /// The country that issued it.
    pub fn issuer(&self) -> Country {
        self.issuer
    }

    /// [`Warning::UnfamiliarShape`] where the number is unlike those the country is known to
    /// issue, or has no digit at all.
    pub fn warning(&self) -> Option<Warning> {
        let known = shapes(self.issuer.alpha2());
        let familiar = match known.is_empty() {
            true => self.number.bytes().any(|b| b.is_ascii_digit()),
            false => known.split(' ').any(|shape| fits(&self.number, shape)),
        };
        (!familiar).then_some(Warning::UnfamiliarShape)
    }

    /// For display: all but the last three characters hidden.
    pub fn masked(&self) -> String {
        let shown = self.number.len() - 3;
        let mut out = "*".repeat(shown);
        out.push_str(&self.number[shown..]);
        out
    }
}

redacted!(Passport);

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, issuer: &str) -> Result<Passport, Reason> {
        Passport::parse(text, Country::from_code(issuer).unwrap())
    }

    #[test]
    fn known_shapes_pass_without_a_word() {
        for (number, issuer) in [
            ("E12345678", "CHN"),
            ("EA1234567", "CHN"),
            ("G12345678", "CHN"),
            ("ea 123 4567", "CHN"),
            ("Ｅ１２３４５６７８", "CHN"),
            ("K01234567", "HKG"),
            ("MA0123456", "MAC"),
            ("C01X00T47", "DEU"),
            ("C01X00T47", "D"),
            ("512345678", "USA"),
            ("A12345678", "USA"),
            ("925665416", "GBR"),
            ("12AB34567", "FRA"),
            ("TK1234567", "JPN"),
            ("M123A4567", "KOR"),
            ("L898902C3", "FJI"),
            ("C12345678", "AZE"),
            ("A1234567", "JAM"),
            ("N12345678", "KAZ"),
            ("R12345", "LIE"),
            ("LA123456", "NZL"),
            ("A01234567", "ZAF"),
            ("L898902C<", "FJI"),
        ] {
            let passport = parse(number, issuer).unwrap();
            assert_eq!(passport.warning(), None, "{number} {issuer}");
        }
    }

    #[test]
    fn unknown_shapes_are_a_warning() {
        for (number, issuer) in [
            ("X1234567", "CHN"),
            ("EO1234567", "CHN"),
            ("ABC123", "USA"),
            ("AB12345", "NZL"),
            ("A1234567", "ZAF"),
            ("ABCDEFG", "FJI"),
        ] {
            assert_eq!(
                parse(number, issuer).unwrap().warning(),
                Some(Warning::UnfamiliarShape),
                "{number}"
            );
        }
    }

    #[test]
    fn refusals_say_why() {
        for (number, reason) in [
            ("", Reason::Missing),
            ("<<", Reason::Missing),
            ("E123", Reason::TooShort),
            ("E123456789012345", Reason::TooLong),
            ("E1234567号", Reason::Characters),
            ("E<1234567", Reason::Characters),
        ] {
            assert_eq!(
                parse(number, "CHN").map(|p| p.number),
                Err(reason),
                "{number}"
            );
        }
        assert_eq!(parse("E12345678", "CHN").unwrap().masked(), "******678");
    }
}
