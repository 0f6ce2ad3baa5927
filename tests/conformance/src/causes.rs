//! Reasons for a disagreement that no pattern can tell: each is worked out from the value itself,
//! by code that shares nothing with our parsers nor with the oracles.

/// Whether the reason holds for the value, as [`crate::typing::folded`] gives it.
pub type Cause = fn(&str) -> bool;

/// Every cause, by the name it has in `known.tsv`.
pub static CAUSES: &[(&str, Cause)] = &[
    ("day-in-digits-7-to-14", |text| {
        exists(part(text, 6, 4), part(text, 10, 2), part(text, 12, 2))
    }),
    ("day-of-a-woman-or-man-in-digits-7-to-12", |text| {
        let day = part(text, 6, 2).map(|day| day % 40);
        [1900, 2000].iter().any(|century| {
            let year = part(text, 10, 2).map(|year| century + year);
            exists(year, part(text, 8, 2), day)
        })
    }),
    ("no-day-of-a-pesel", |text| {
        let month = part(text, 2, 2).unwrap_or_default();
        let century = [1900, 2000, 2100, 2200, 1800][month as usize / 20];
        let year = part(text, 0, 2).map(|year| century + year);
        !exists(year, Some(month % 20), part(text, 4, 2))
    }),
    ("no-day-of-a-nic", |text| {
        let (year, days) = match text.len() {
            10 => (part(text, 0, 2).map(|year| 1900 + year), part(text, 2, 3)),
            _ => (part(text, 0, 4), part(text, 4, 3)),
        };
        let (year, days) = (year.unwrap_or_default(), days.unwrap_or_default());
        let day = if days > 500 { days - 500 } else { days };
        // Every year is counted as one of 366 days.
        !(1..=366).contains(&day) || (day == 60 && days_of(year, 2) < 29)
    }),
    ("twenty-more-months-before-2004", |text| {
        let month = part(text, 2, 2).unwrap_or_default();
        matches!(month, 21..=32 | 71..=82) && born_in_bohemia(text) < 2004
    }),
    ("rest-of-ten-since-1985", |text| {
        part(text, 0, 9).is_some_and(|number| number % 11 == 10) && born_in_bohemia(text) >= 1985
    }),
    ("count-of-no-century", |text| {
        let found = (part(text, 4, 2), part(text, 6, 3));
        matches!(
            found,
            (Some(40..54), Some(500..900)) | (Some(54..), Some(750..900))
        )
    }),
    ("vowel-before-consonant", |text| {
        let text = text.as_bytes();
        [&text[..3], &text[3..6]].into_iter().any(|name| {
            let place = |c: &u8| match c {
                b'A' | b'E' | b'I' | b'O' | b'U' => 1,
                b'X' => 2,
                _ => 0,
            };
            // X also fills up short names, behind the vowels.
            !name.is_sorted_by_key(place) && name != b"XXX"
        })
    }),
    ("letters-for-digits", |text| {
        let bytes = text.as_bytes();
        [6, 7, 9, 10, 12, 13, 14]
            .iter()
            .any(|at| bytes.get(*at).is_some_and(u8::is_ascii_alphabetic))
    }),
    ("not-twelve-characters", |text| text.chars().count() != 12),
];

/// The cause of this name.
pub fn cause(name: &str) -> Option<Cause> {
    let found = CAUSES.iter().find(|(known, _)| *known == name);
    found.map(|(_, cause)| *cause)
}

fn part(text: &str, from: usize, len: usize) -> Option<u32> {
    text.get(from..from + len)?.parse().ok()
}

fn born_in_bohemia(text: &str) -> u32 {
    let year = part(text, 0, 2).unwrap_or_default();
    match (year, text.len()) {
        (..54, 10) => 2000 + year,
        (80.., 9) => 1800 + year,
        _ => 1900 + year,
    }
}

fn exists(year: Option<u32>, month: Option<u32>, day: Option<u32>) -> bool {
    match (year, month, day) {
        (Some(year @ 1..), Some(month @ 1..=12), Some(day @ 1..)) => day <= days_of(year, month),
        _ => false,
    }
}

fn days_of(year: u32, month: u32) -> u32 {
    let by = |years: u32| year.is_multiple_of(years);
    let leap = (by(4) && !by(100)) || by(400);
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_hold_for_what_they_say_and_for_nothing_else() {
        for (name, yes, no) in [
            (
                "day-in-digits-7-to-14",
                "11010519491231002X",
                "11010519490231002X",
            ),
            (
                "day-of-a-woman-or-man-in-digits-7-to-12",
                "3171016902000001",
                "3171013102000001",
            ),
            ("no-day-of-a-pesel", "44133101359", "44051401359"),
            ("no-day-of-a-nic", "850600937V", "853400937V"),
            ("no-day-of-a-nic", "198586700937", "198585400937"),
            ("twenty-more-months-before-2004", "8521010000", "0521010000"),
            ("rest-of-ten-since-1985", "9151143310", "8001010040"),
            ("count-of-no-century", "01014055500", "01014090000"),
            (
                "vowel-before-consonant",
                "FAXABC80A01H501U",
                "FOXBNC80A01H501U",
            ),
            ("letters-for-digits", "RSSMRA85T10A56NH", "RSSMRA85T10A562S"),
            ("not-twelve-characters", "12345678901", "123456789012"),
        ] {
            let cause = cause(name).expect(name);
            assert!(cause(yes), "{name} {yes}");
            assert!(!cause(no), "{name} {no}");
        }
    }
}
