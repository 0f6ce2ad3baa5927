//! Pieces of what is known of the person: in any order and case, backwards, with signs in place of letters.

use crate::cover::{Cover, Kind, is_of_a_word};

/// A shorter piece may well be there by chance: of letters, of digits, of a script with more signs than Latin.
const LETTERS: usize = 4;
const DIGITS: usize = 4;
const SIGNS: usize = 2;
/// A word counts as a whole from so many letters on.
const WORD: usize = 3;

/// Covers what a folded text about the person shares with the password.
pub(crate) fn mark(cover: &mut Cover<'_>, text: &str) {
    for date in dates(text) {
        mark_text(cover, &date, LETTERS);
    }
    mark_text(cover, text, LETTERS);
    for word in text.split(|c| !is_of_a_word(c)) {
        if word.len() == WORD {
            mark_text(cover, word, WORD);
        }
    }
}

fn mark_text(cover: &mut Cover<'_>, text: &str, letters: usize) {
    let text: Vec<char> = text.chars().filter(|c| is_of_a_word(*c)).collect();
    let digits = text.iter().filter(|c| c.is_ascii_digit()).count();
    let shortest = match () {
        () if digits * 2 > text.len() => DIGITS,
        () if text.iter().any(|c| !c.is_ascii()) => SIGNS,
        () => letters,
    };
    let between = |c: char| matches!(c, ' ' | '.' | ',' | '-' | '_' | '/' | ':');
    cover.mark_shared(&text, shortest, Kind::OwnData, stands_for, between);
}

/// The ways in which people write a date `YYYY-MM-DD`; none of another text.
fn dates(text: &str) -> Vec<String> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else {
        return Vec::new();
    };
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || !parts.iter().all(|part| is_number(part)) {
        return Vec::new();
    }
    let short = year.get(2..).unwrap_or_default();
    let (m, d) = (month.trim_start_matches('0'), day.trim_start_matches('0'));
    [
        [day, month, year],
        [month, day, year],
        [short, month, day],
        [day, month, short],
        [month, day, short],
        [year, m, d],
        [d, m, year],
        [m, d, year],
    ]
    .map(|parts| parts.concat())
    .into()
}

/// Whether a character of a password stands for one of a text, itself or as people put digits and signs in the
/// place of letters.
pub(crate) fn stands_for(typed: char, meant: char) -> bool {
    let looks_like = match typed {
        '0' => "o",
        '1' | '!' | '|' => "il",
        '2' => "z",
        '3' | '€' => "e",
        '4' | '@' => "a",
        '5' | '$' => "s",
        '6' | '9' => "g",
        '7' | '+' => "t",
        '8' => "b",
        _ => "",
    };
    typed == meant || looks_like.contains(meant)
}
