//! Dates with two digits of the year: ICAO Doc 9303-3, 4.8.

use crate::{Date, Reason};

/// The last day with these digits that is not after `today`; `None` where a part of it is
/// unknown, which two fillers say.
pub(super) fn birth(field: &[u8], today: Date) -> Result<Option<Date>, Reason> {
    let Some([year, month, day]) = parts(field)? else {
        return Ok(None);
    };
    let century = today.year() / 100 * 100;
    let on = |century: u16| Date::new(century + year, month as u8, day as u8);
    match on(century) {
        Ok(date) if date <= today => Ok(Some(date)),
        _ => on(century.saturating_sub(100)).map(Some),
    }
}

/// The day with these digits less than fifty years from `today`; `None` for a document without
/// an end, whose field is all fillers.
pub(super) fn expiry(field: &[u8], today: Date) -> Result<Option<Date>, Reason> {
    if field.iter().all(|c| *c == b'<') {
        return Ok(None);
    }
    let [year, month, day] = parts(field)?.ok_or(Reason::Format)?;
    let earliest = today.year().saturating_sub(50);
    let year = earliest + (year + 100 - earliest % 100) % 100;
    Date::new(year, month as u8, day as u8).map(Some)
}

/// Year, month and day; `None` where one of them is unknown.
fn parts(field: &[u8]) -> Result<Option<[u16; 3]>, Reason> {
    let mut parts = [0; 3];
    let mut is_whole = true;
    for (part, digits) in parts.iter_mut().zip(field.chunks(2)) {
        match digits {
            b"<<" => is_whole = false,
            [a @ b'0'..=b'9', b @ b'0'..=b'9'] => *part = u16::from((a - b'0') * 10 + b - b'0'),
            _ => return Err(Reason::Format),
        }
    }
    Ok(is_whole.then_some(parts))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(date: Result<Option<Date>, Reason>) -> Result<Option<String>, Reason> {
        date.map(|date| date.map(Date::to_iso))
    }

    #[test]
    fn the_century_comes_from_today() {
        let today = Date::new(2024, 6, 15).unwrap();
        for (field, born, expires) in [
            ("240615", "2024-06-15", "2024-06-15"),
            ("240616", "1924-06-16", "2024-06-16"),
            ("740812", "1974-08-12", "1974-08-12"),
            ("730812", "1973-08-12", "2073-08-12"),
            ("991231", "1999-12-31", "1999-12-31"),
            ("000229", "2000-02-29", "2000-02-29"),
        ] {
            assert_eq!(iso(birth(field.as_bytes(), today)), Ok(Some(born.into())));
            assert_eq!(
                iso(expiry(field.as_bytes(), today)),
                Ok(Some(expires.into()))
            );
        }
        for early in [1, 50, 99, 100] {
            let early = Date::new(early, 1, 1).unwrap();
            assert!(birth(b"000101", early).is_ok() || early.year() < 100);
            assert!(expiry(b"500101", early).is_ok());
        }
    }

    #[test]
    fn what_is_unknown_is_no_date() {
        let today = Date::new(2024, 6, 15).unwrap();
        for field in ["<<<<<<", "74<<<<", "7408<<", "<<0812"] {
            assert_eq!(birth(field.as_bytes(), today), Ok(None));
        }
        assert_eq!(expiry(b"<<<<<<", today), Ok(None));
        assert_eq!(expiry(b"24<<<<", today), Err(Reason::Format));
        for field in ["7<0812", "74081A"] {
            assert_eq!(birth(field.as_bytes(), today), Err(Reason::Format));
        }
        for field in ["741301", "740230", "740001", "010229"] {
            assert_eq!(birth(field.as_bytes(), today), Err(Reason::NoSuchDate));
        }
    }
}
