//! Romania: the personal number.

use super::digits::{checksum, component, digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Cod numeric personal (CNP).
///
/// A digit for century and sex (odd for men; 7 and 8 for residents, 9 for other foreigners),
/// YYMMDD, county, count, check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ro.cnp",
        "Cod numeric personal",
        "RO",
        "https://ro.wikipedia.org/wiki/Cod_numeric_personal_(România)",
    ],
    "#############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [year, month, day] = [1..3, 3..5, 5..7].map(|place| number(text, place));
    let kind = digit(text, 0);
    let facts = match kind {
        1 | 2 => Facts::born(1900 + year, month, day)?,
        3 | 4 => Facts::born(1800 + year, month, day)?,
        5 | 6 => Facts::born(2000 + year, month, day)?,
        0 => return Err(Reason::Component),
        _ => Facts::born_in_year_of_a_century(year, month, day)?,
    };
    component(matches!(number(text, 7..9), 1..=48 | 51 | 52 | 70 | 80..=83))?;
    let sum = weighted(text, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
    checksum(if sum == 10 { 1 } else { sum } == digit(text, 12))?;
    Ok(match kind {
        9 => facts,
        _ => facts.odd_is_male(kind),
    })
}
