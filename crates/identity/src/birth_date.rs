//! The day a living person was born on.

use crate::{Date, DateFault, Reason, redacted};

/// No one older than this, in years, has been recorded (the longest life documented is 122 years).
pub const OLDEST_YEARS: i32 = 130;

/// A date that can be the birth date of someone alive and old enough.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BirthDate(Date);

impl BirthDate {
    /// `date` as the birth date of someone who is at least `minimum_age` whole years old `today`.
    ///
    /// Errors: [`Reason::InFuture`], [`Reason::TooLongAgo`], [`Reason::TooYoung`].
    pub fn new(date: Date, today: Date, minimum_age: u8) -> Result<Self, Reason> {
        if date > today {
            return Err(Reason::InFuture);
        }
        match date.years_until(today) {
            age if age > OLDEST_YEARS => Err(Reason::TooLongAgo),
            age if age < i32::from(minimum_age) => Err(Reason::TooYoung),
            _ => Ok(Self(date)),
        }
    }

    /// From three texts as typed.
    ///
    /// Errors: as [`Date::parse_parts`] and [`BirthDate::new`].
    pub fn parse_parts(
        year: &str,
        month: &str,
        day: &str,
        today: Date,
        minimum_age: u8,
    ) -> Result<Self, DateFault> {
        let date = Date::parse_parts(year, month, day)?;
        Self::new(date, today, minimum_age).map_err(DateFault::from)
    }

    /// The day itself.
    pub fn date(self) -> Date {
        self.0
    }

    /// Age in whole years on the day `today`.
    pub fn age(self, today: Date) -> i32 {
        self.0.years_until(today)
    }
}

redacted!(BirthDate);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_date_lies_within_a_lifetime() {
        let today = Date::new(2024, 6, 15).unwrap();
        let born =
            |y, m, d| BirthDate::new(Date::new(y, m, d).unwrap(), today, 18).map(|b| b.age(today));
        assert_eq!(born(2006, 6, 15), Ok(18));
        assert_eq!(born(2006, 6, 16), Err(Reason::TooYoung));
        assert_eq!(born(2024, 6, 16), Err(Reason::InFuture));
        assert_eq!(born(1893, 6, 16), Ok(130));
        assert_eq!(born(1893, 6, 15), Err(Reason::TooLongAgo));
    }
}
