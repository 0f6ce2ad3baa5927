//! Points in time, as RFC 3339 in UTC on the wire.

use crate::json::{Json, Read, Write};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A point in time: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

const MS_PER_DAY: i64 = 86_400_000;

impl Timestamp {
    /// Reads `YYYY-MM-DDTHH:MM:SS[.fff]Z` (RFC 3339, UTC only, years 0000 to 9999).
    pub fn parse(text: &str) -> Option<Timestamp> {
        let bytes = text.as_bytes();
        let digits = |from: usize, to: usize| -> Option<i64> {
            let part = bytes.get(from..to)?;
            part.iter().try_fold(0, |sum, b| {
                b.is_ascii_digit().then(|| sum * 10 + i64::from(b - b'0'))
            })
        };
        let at = |i: usize, wanted: u8| (*bytes.get(i)? == wanted).then_some(());
        let (year, month, day) = (digits(0, 4)?, digits(5, 7)?, digits(8, 10)?);
        let (hour, minute, second) = (digits(11, 13)?, digits(14, 16)?, digits(17, 19)?);
        at(4, b'-')?;
        at(7, b'-')?;
        at(10, b'T')?;
        at(13, b':')?;
        at(16, b':')?;
        let end = bytes.len().checked_sub(1)?;
        at(end, b'Z')?;
        let millis = match end {
            19 => 0,
            21..=29 => {
                at(19, b'.')?;
                digits(20, end)?;
                (20..23).fold(0, |sum, i| {
                    sum * 10
                        + if i < end {
                            i64::from(bytes[i] - b'0')
                        } else {
                            0
                        }
                })
            }
            _ => return None,
        };
        let in_range = (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second < 60;
        in_range.then(|| {
            let seconds = (hour * 60 + minute) * 60 + second;
            Timestamp(days_from_civil(year, month, day) * MS_PER_DAY + seconds * 1000 + millis)
        })
    }

    /// `YYYY-MM-DDTHH:MM:SSZ`; fractions of a second are dropped.
    pub fn to_rfc3339(self) -> String {
        let (year, month, day) = civil_from_days(self.0.div_euclid(MS_PER_DAY));
        let seconds = self.0.rem_euclid(MS_PER_DAY) / 1000;
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }

    /// Whole days since 1970-01-01.
    pub fn epoch_days(self) -> i64 {
        self.0.div_euclid(MS_PER_DAY)
    }

    /// This moment and `ms` milliseconds.
    pub fn plus_ms(self, ms: i64) -> Timestamp {
        Timestamp(self.0.saturating_add(ms))
    }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a Gregorian date: years of 400 x 365.2425 days that begin in March.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

impl Read for Timestamp {
    fn read(json: &Json<'_>) -> Option<Timestamp> {
        match json {
            Json::String(text) => Timestamp::parse(text),
            _ => None,
        }
    }
}

impl Write for Timestamp {
    fn write(&self, out: &mut String) {
        self.to_rfc3339().write(out);
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_rfc3339())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(deserializer)?;
        Timestamp::parse(&text).ok_or_else(|| D::Error::custom("not an RFC 3339 time in UTC"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_moments() {
        assert_eq!(Timestamp::parse("1970-01-01T00:00:00Z"), Some(Timestamp(0)));
        let leap = Timestamp::parse("2000-02-29T12:30:15.250Z").unwrap();
        assert_eq!(leap, Timestamp(951_827_415_250));
        assert_eq!(leap.to_rfc3339(), "2000-02-29T12:30:15Z");
        for wrong in [
            "",
            "Z",
            "2001-02-29T00:00:00Z",
            "2000-01-01T24:00:00Z",
            "2000-01-01 00:00:00Z",
            "2000-01-01T00:00:00+08:00",
            "2000-01-01T00:00:00.Z",
        ] {
            assert_eq!(Timestamp::parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn reads_what_it_writes(seconds in -62_167_219_200_i64..253_402_300_800) {
            let moment = Timestamp(seconds * 1000);
            prop_assert_eq!(Timestamp::parse(&moment.to_rfc3339()), Some(moment));
        }

        #[test]
        fn any_text_is_answered(text in any::<String>()) {
            let _ = Timestamp::parse(&text);
        }
    }
}
