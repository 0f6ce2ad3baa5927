//! Sri Lanka: the identity card number.

use super::digits::number;
use super::scheme::{Facts, Scheme};
use crate::Reason;
use crate::evidence::Sex;

/// National Identity Card number (NIC).
///
/// Year (two digits and a V or X at the end until 2016, since then four) and day of birth in a
/// year of 366 days, 500 more for women; a count and a check digit whose rule is not public.
/// Cards are for those from 15 on, so that the last born who got the old form were of 2000.
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
    let is_old = text.len() == 10;
    let (year, day) = match is_old {
        true => (1900 + number(text, 0..2), number(text, 2..5)),
        false => (number(text, 0..4), number(text, 4..7)),
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
    let (month, day) = (month as u32, day - before.copied().unwrap_or_default());
    let facts = match (is_old, year) {
        (true, 1900) => Facts::born_in_year_of_a_century(0, month, day)?,
        _ => Facts::born(year, month, day)?,
    };
    Ok(facts.of(sex))
}
