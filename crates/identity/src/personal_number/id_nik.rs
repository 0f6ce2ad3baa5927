//! Indonesia: the identity number.

use super::digits::{component, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// Nomor Induk Kependudukan (NIK).
///
/// Province, regency and district of registration, DDMMYY with 40 added to the day for women, a
/// count. Districts are split too often to be held against a list; provinces are.
pub static SCHEME: Scheme = Scheme::new(
    [
        "id.nik",
        "NIK",
        "ID",
        "https://id.wikipedia.org/wiki/Nomor_Induk_Kependudukan",
    ],
    "################",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    component(matches!(
        number(text, 0..2),
        11..=19 | 21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81 | 82 | 91..=96
    ))?;
    let [day, month, year] = [6..8, 8..10, 10..12].map(|place| number(text, place));
    let (sex, day) = match day {
        41.. => (Sex::Female, day - 40),
        _ => (Sex::Male, day),
    };
    Ok(Facts::born_in_year_of_a_century(year, month, day)?.of(sex))
}
