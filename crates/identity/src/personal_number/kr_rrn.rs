//! South Korea: the resident registration number.

use super::digits::{digit, number, weighted};
use super::scheme::{Facts, Scheme};
use crate::{Reason, Warning};

/// Jumin deungnok beonho (주민등록번호), and the number of registered foreigners.
///
/// YYMMDD, a digit for century, sex (odd for men) and kind, six digits. The last was a check
/// digit until October 2020; numbers given since have none, so that its failure is a warning.
pub static SCHEME: Scheme = Scheme::new(
    [
        "kr.rrn",
        "주민등록번호",
        "KR",
        "https://en.wikipedia.org/wiki/Resident_registration_number",
    ],
    "#############",
    read,
);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let century = match digit(text, 6) {
        1 | 2 | 5 | 6 => 1900,
        3 | 4 | 7 | 8 => 2000,
        _ => 1800,
    };
    let [year, month, day] = [0..2, 2..4, 4..6].map(|place| number(text, place));
    let facts = Facts::born(century + year, month, day)?.odd_is_male(digit(text, 6));
    let sum = weighted(text, &[2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
    let checked = (11 - sum % 11) % 10 == digit(text, 12);
    let warning = (!checked).then_some(Warning::UnfamiliarNumber);
    Ok(Facts { warning, ..facts })
}
