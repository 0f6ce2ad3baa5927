//! Ukraine: the tax number of persons.

use super::digits::{checksum, digit, number, weighted};
use super::scheme::{Birth, Facts, Scheme};
use crate::{Date, Reason};

/// Reiestratsiinyi nomer oblikovoi kartky platnyka podatkiv (RNOKPP, РНОКПП).
///
/// The day of birth counted from 31 December 1899, a count (its last digit odd for men), a check
/// digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ua.rntrc",
        "РНОКПП",
        "UA",
        "https://uk.wikipedia.org/wiki/Реєстраційний_номер_облікової_картки_платника_податків",
    ],
    "##########",
    read,
);

/// 31 December 1899, in days since 1970-01-01.
const DAY_ZERO: i32 = -25_568;

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let sum = weighted(text, &[10, 5, 7, 9, 4, 6, 10, 5, 7]); // 10 is -1 modulo 11
    checksum(sum % 11 % 10 == digit(text, 9))?;
    let day = Date::from_epoch_days(DAY_ZERO + number(text, 0..5) as i32)?;
    let birth = Some(Birth::Day(day));
    Ok(Facts {
        birth,
        ..Facts::NONE
    }
    .odd_is_male(digit(text, 8)))
}
