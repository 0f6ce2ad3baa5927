//! Sri Lanka: the identity card number.

use super::digits::number;
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// National Identity Card number (NIC).
///
/// Year (two digits and a V or X at the end until 2016, since then four) and day of birth in a
/// year of 366 days, 500 more for women; a count and a check digit whose rule is not public.
pub static SCHEME: Scheme = Scheme::new(
    [
        "lk.nic",
        "NIC",
        "LK",
        "https://en.wikipedia.org/wiki/National_identity_card_(Sri_Lanka)",
    ],
    "#########V #########X ############",
    read,
);

const DAYS_BEFORE_MONTH: [u32; 12] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let (year, day) = match text.len() {
        10 => (1900 + number(text, 0..2), number(text, 2..5)),
        _ => (number(text, 0..4), number(text, 4..7)),
    };
    let (sex, day) = match day {
        501.. => (Sex::Female, day - 500),
        _ => (Sex::Male, day),
    };
    if !(1..=366).contains(&day) {
        return Err(Reason::NoSuchDate);
    }
    let month = DAYS_BEFORE_MONTH.partition_point(|before| *before < day);
    let before = month
        .checked_sub(1)
        .and_then(|at| DAYS_BEFORE_MONTH.get(at));
    let facts = Facts::born(
        year,
        month as u32,
        day - before.copied().unwrap_or_default(),
    )?;
    Ok(facts.of(sex))
}
