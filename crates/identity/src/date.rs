//! Days of the Gregorian calendar, which really exist.

use crate::{Reason, redacted, text};

/// A day of the (proleptic) Gregorian calendar, from 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// One of the three fields that a date is typed into.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DatePart {
    /// Four digits.
    Year,
    /// 1 to 12.
    Month,
    /// 1 to 31.
    Day,
}

/// Why three fields are no date, and which of them to look at.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct DateFault {
    /// What is wrong.
    pub reason: Reason,
    /// The field at fault; `None` where it is the date as a whole.
    pub part: Option<DatePart>,
}

impl From<Reason> for DateFault {
    fn from(reason: Reason) -> Self {
        Self { reason, part: None }
    }
}

impl From<DateFault> for Reason {
    fn from(fault: DateFault) -> Self {
        fault.reason
    }
}

impl Date {
    /// The day with these numbers.
    ///
    /// Errors: [`Reason::NoSuchDate`] where the calendar has none.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, Reason> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        match exists {
            true => Ok(Self { year, month, day }),
            false => Err(Reason::NoSuchDate),
        }
    }

    /// The day from three texts as typed. A unit typed along (`1990年`, `5月`, `1日`) is ignored.
    ///
    /// Errors: [`Reason::Missing`], with the first empty field unless all are; [`Reason::Format`]
    /// for a field that is no number or a year without four digits; [`Reason::NoSuchDate`].
    pub fn parse_parts(year: &str, month: &str, day: &str) -> Result<Self, DateFault> {
        if [year, month, day]
            .iter()
            .all(|part| number(part, "").is_err_and(|r| r == Reason::Missing))
        {
            return Err(Reason::Missing.into());
        }
        let read = |text, unit, part, range: core::ops::RangeInclusive<u16>| {
            let at = |reason| DateFault {
                reason,
                part: Some(part),
            };
            match number(text, unit).map_err(at)? {
                (value, digits) if part == DatePart::Year && (digits != 4 || value == 0) => {
                    Err(at(Reason::Format))
                }
                (value, _) if !range.contains(&value) => Err(at(Reason::NoSuchDate)),
                (value, _) => Ok(value),
            }
        };
        let year = read(year, "年년", DatePart::Year, 1..=9999)?;
        let month = read(month, "月월", DatePart::Month, 1..=12)?;
        let day = read(day, "日号號일", DatePart::Day, 1..=31)?;
        let date = Self::new(year, month as u8, day as u8);
        date.map_err(|reason| DateFault {
            reason,
            part: Some(DatePart::Day),
        })
    }

    /// The day from one text with the year first, as ISO 8601 has it and as it is typed:
    /// `2000-01-31`, `20000131`, `2000/1/31`, `2000. 1. 31.`, `2000年1月31日`. Years are those of
    /// the Gregorian calendar: none is guessed from two digits, nor from an era.
    ///
    /// Errors: [`Reason::Missing`], [`Reason::TooLong`]; [`Reason::Format`] also where the year
    /// does not come first, as one cannot tell the day from the month then;
    /// [`Reason::NoSuchDate`].
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let mut text = text::folded(text)?;
        text.retain(|c| !text::is_bidi_control(c));
        if let Ok(digits) = text.as_bytes().try_into() {
            let basic = Self::from_digits(digits);
            if basic != Err(Reason::Format) {
                return basic;
            }
        }
        let mut left = text.as_str();
        let year = take(&mut left, 4, "年년-/. ")?;
        let month = take(&mut left, 1, "月월-/. ")?;
        let day = take(&mut left, 1, "日号號일. ")?;
        match left {
            "" => Self::new(year, month as u8, day as u8),
            _ => Err(Reason::Format),
        }
    }

    /// The day from eight ASCII digits, year first.
    pub(crate) fn from_digits(digits: &[u8; 8]) -> Result<Self, Reason> {
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(Reason::Format);
        }
        let value = |part: &[u8]| {
            part.iter()
                .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))
        };
        Self::new(
            value(&digits[..4]),
            value(&digits[4..6]) as u8,
            value(&digits[6..]) as u8,
        )
    }

    /// The day that lies this many days after 1970-01-01.
    ///
    /// Errors: [`Reason::NoSuchDate`] outside the years 1 to 9999.
    ///
    /// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`; a
    /// year is counted from 1 March, so that the leap day is its last.
    pub fn from_epoch_days(days: i32) -> Result<Self, Reason> {
        let shifted = i64::from(days) + DAYS_TO_EPOCH;
        let era = shifted.div_euclid(DAYS_OF_ERA);
        let day_of_era = shifted.rem_euclid(DAYS_OF_ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let year = u16::try_from(year).map_err(|_| Reason::NoSuchDate)?;
        Self::new(year, month as u8, day as u8)
    }

    /// The day, in UTC, of a moment in seconds since 1970-01-01T00:00:00Z.
    ///
    /// Errors: as [`Date::from_epoch_days`].
    pub fn from_epoch_seconds(seconds: i64) -> Result<Self, Reason> {
        let days = i32::try_from(seconds.div_euclid(86_400)).map_err(|_| Reason::NoSuchDate)?;
        Self::from_epoch_days(days)
    }

    /// Days since 1970-01-01, negative before. Source: as [`Date::from_epoch_days`].
    pub fn epoch_days(self) -> i32 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month_from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        (era * DAYS_OF_ERA + day_of_era - DAYS_TO_EPOCH) as i32
    }

    /// 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Whole years from this day to `later`, as ages are counted: born on 29 February, one is a
    /// year older on 1 March of a common year. Negative where `later` is earlier.
    pub fn years_until(self, later: Self) -> i32 {
        let before_anniversary = (later.month, later.day) < (self.month, self.day);
        i32::from(later.year) - i32::from(self.year) - i32::from(before_anniversary)
    }

    /// `YYYY-MM-DD`.
    pub fn to_iso(self) -> String {
        let mut out = String::with_capacity(10);
        push_digits(&mut out, self.year, 1_000);
        out.push('-');
        push_digits(&mut out, self.month.into(), 10);
        out.push('-');
        push_digits(&mut out, self.day.into(), 10);
        out
    }
}

redacted!(Date);

/// Days of the calendar's cycle of 400 years.
const DAYS_OF_ERA: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const DAYS_TO_EPOCH: i64 = 719_468;

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// The value of one typed field of up to four digits, and how many digits it has.
fn number(text: &str, units: &str) -> Result<(u16, usize), Reason> {
    let mut text = text::folded(text)?;
    text.retain(|c| !text::is_bidi_control(c));
    let digits = text
        .trim_end_matches(|c| units.chars().any(|unit| unit == c))
        .trim_end();
    let numeric = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    match digits.parse() {
        Ok(value) if numeric => Ok((value, digits.len())),
        _ => Err(Reason::Format),
    }
}

/// Takes a number from the start of `left`, of `fewest` digits at least and two or `fewest` at
/// most, and one separator with spaces around it.
///
/// Errors: [`Reason::Format`], also for a separator missing before the next number.
fn take(left: &mut &str, fewest: usize, separators: &str) -> Result<u16, Reason> {
    let digits = left.bytes().take_while(u8::is_ascii_digit).count();
    if !(fewest..=fewest.max(2)).contains(&digits) {
        return Err(Reason::Format);
    }
    let (number, rest) = left.split_at_checked(digits).ok_or(Reason::Format)?;
    let rest = rest.trim_start();
    let mut after = rest.chars();
    *left = match after.next() {
        Some(mark) if separators.chars().any(|s| s == mark) => after.as_str().trim_start(),
        _ => rest,
    };
    number.parse().map_err(|_| Reason::Format)
}

fn push_digits(out: &mut String, value: u16, mut place: u16) {
    while place > 0 {
        out.push(char::from(b'0' + (value / place % 10) as u8));
        place /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_exist() {
        for (y, m, d, exists) in [
            (2000, 2, 29, true),
            (1900, 2, 29, false),
            (2024, 2, 29, true),
            (2023, 2, 29, false),
            (2023, 4, 31, false),
            (2023, 0, 1, false),
            (2023, 13, 1, false),
            (2023, 1, 0, false),
            (0, 1, 1, false),
            (10_000, 1, 1, false),
        ] {
            assert_eq!(Date::new(y, m, d).is_ok(), exists, "{y}-{m}-{d}");
        }
    }

    #[test]
    fn three_fields_say_which_one_is_wrong() {
        let fault = |y, m, d| {
            Date::parse_parts(y, m, d)
                .map(Date::to_iso)
                .map_err(|f| (f.reason, f.part))
        };
        assert_eq!(fault("1990", "5", " 1 "), Ok("1990-05-01".into()));
        assert_eq!(fault("１９９０年", "05月", "1日"), Ok("1990-05-01".into()));
        assert_eq!(fault("", " ", ""), Err((Reason::Missing, None)));
        assert_eq!(
            fault("1990", "", "1"),
            Err((Reason::Missing, Some(DatePart::Month)))
        );
        assert_eq!(
            fault("90", "5", "1"),
            Err((Reason::Format, Some(DatePart::Year)))
        );
        assert_eq!(
            fault("1990", "May", "1"),
            Err((Reason::Format, Some(DatePart::Month)))
        );
        assert_eq!(
            fault("1990", "+5", "1"),
            Err((Reason::Format, Some(DatePart::Month)))
        );
        assert_eq!(
            fault("1990", "13", "1"),
            Err((Reason::NoSuchDate, Some(DatePart::Month)))
        );
        assert_eq!(
            fault("1990", "2", "30"),
            Err((Reason::NoSuchDate, Some(DatePart::Day)))
        );
    }

    #[test]
    fn one_day_is_typed_in_many_ways() {
        for typed in [
            "2000-01-31",
            "20000131",
            "2000-1-31",
            "2000/01/31",
            "2000.1.31",
            "2000. 1. 31.",
            "2000 01 31",
            "2000年1月31日",
            "2000 年 1 月 31 号",
            "2000년 1월 31일",
            "２０００－０１－３１",
            "٢٠٠٠/٠١/٣١",
            "२०००-०१-३१",
        ] {
            assert_eq!(
                Date::parse(typed).map(Date::to_iso),
                Ok("2000-01-31".into()),
                "{typed}"
            );
        }
        for (typed, reason) in [
            ("00-01-31", Reason::Format),
            ("31/01/2000", Reason::Format),
            ("1/2/2000", Reason::Format),
            ("民国89年1月31日", Reason::Format),
            ("89年1月31日", Reason::Format),
            ("2000年1月", Reason::Format),
            ("2000-01-31T00:00", Reason::Format),
            ("2000-131", Reason::Format),
            ("2000--01-31", Reason::Format),
            ("2000😀01-31", Reason::Format),
            ("-2000-01-31", Reason::Format),
            ("2000-13-01", Reason::NoSuchDate),
            ("20001301", Reason::NoSuchDate),
            ("2001年2月29日", Reason::NoSuchDate),
            ("0000-01-01", Reason::NoSuchDate),
        ] {
            assert_eq!(Date::parse(typed), Err(reason), "{typed}");
        }
        // A year of the Buddhist calendar is taken at its word, and lies in the future.
        assert_eq!(Date::parse("2543-01-31").map(Date::year), Ok(2543));
    }

    #[test]
    fn ages_turn_on_the_birthday() {
        let years = |from: &str, to: &str| {
            Date::parse(from)
                .unwrap()
                .years_until(Date::parse(to).unwrap())
        };
        assert_eq!(years("2000-05-10", "2018-05-09"), 17);
        assert_eq!(years("2000-05-10", "2018-05-10"), 18);
        assert_eq!(years("2004-02-29", "2022-02-28"), 17);
        assert_eq!(years("2004-02-29", "2022-03-01"), 18);
        assert_eq!(years("2018-05-10", "2018-05-09"), -1);
    }

    #[test]
    fn days_are_counted_from_the_epoch() {
        for (iso, days) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-03-01", 11_017),
            ("0001-01-01", -719_162),
        ] {
            assert_eq!(Date::parse(iso).unwrap().epoch_days(), days);
            assert_eq!(Date::from_epoch_days(days).unwrap().to_iso(), iso);
        }
        assert_eq!(Date::from_epoch_seconds(-1).unwrap().to_iso(), "1969-12-31");
        assert_eq!(Date::from_epoch_days(-719_163), Err(Reason::NoSuchDate));
        assert_eq!(Date::from_epoch_seconds(i64::MAX), Err(Reason::NoSuchDate));
    }
}
