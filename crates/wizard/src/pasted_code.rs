//! A one-time code in whatever a person pastes or types: grouped, in digits of another script, or in the middle of the
//! message that brought it.

/// The code of so many digits, in the digits of ASCII. Where a text has none, or several that might be it, all its
/// digits: what was entered is then told to be wrong, and nothing is guessed.
pub(crate) fn code_in(text: &str, length: usize) -> String {
    let runs = runs(text);
    let alone = only(runs.iter().map(|run| run.digits.as_str()), length);
    let joined = groups(&runs);
    let found = alone.or_else(|| only(joined.iter().map(String::as_str), length));
    found.map_or_else(|| all(&runs), str::to_owned)
}

/// Digits side by side.
struct Run {
    digits: String,
    /// Whether it follows the run before it as groups of one number do.
    goes_on: bool,
}

fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // What stands between the last digit and here; `None` where that is a digit.
    let mut between: Option<usize> = None;
    let mut is_gap = false;
    for c in text.chars() {
        let Some(digit) = digit(c) else {
            is_gap = is_separator(c) && between.is_none_or(|count| is_gap && count < GAP);
            between = Some(between.unwrap_or(0) + 1);
            continue;
        };
        match (&mut runs[..], between) {
            ([.., last], None) => last.digits.push(digit),
            (before, _) => {
                let goes_on = is_gap && !before.is_empty();
                let digits = digit.to_string();
                runs.push(Run { digits, goes_on });
            }
        }
        between = None;
    }
    runs
}

/// Groups of one number are no further apart than this many characters.
const GAP: usize = 3;

/// Numbers that are written in groups.
fn groups(runs: &[Run]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for run in runs {
        match all.last_mut().filter(|_| run.goes_on) {
            Some(group) => group.push_str(&run.digits),
            None => all.push(run.digits.clone()),
        }
    }
    all
}

/// The one of this length, if all of this length are the same.
fn only<'a>(numbers: impl Iterator<Item = &'a str>, length: usize) -> Option<&'a str> {
    let mut fitting = numbers.filter(|number| number.len() == length);
    let first = fitting.next()?;
    fitting.all(|other| other == first).then_some(first)
}

/// No code is longer than this.
const LONGEST: usize = 12;

fn all(runs: &[Run]) -> String {
    let digits = runs.iter().flat_map(|run| run.digits.chars());
    digits.take(LONGEST).collect()
}

/// Zeros of the decimal digits that keyboards of our languages write: ASCII, full width, Arabic, Persian, Devanagari.
const ZEROS: [char; 5] = ['0', '\u{ff10}', '\u{660}', '\u{6f0}', '\u{966}'];

fn digit(c: char) -> Option<char> {
    let value = |zero: char| (c as u32).checked_sub(zero as u32).filter(|it| *it < 10);
    char::from_digit(ZEROS.into_iter().find_map(value)?, 10)
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' | '·' | '.'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_found_in_any_shape() {
        for text in [
            "123456",
            " 123 456 ",
            "123-456",
            "123 – 456",
            "1 2 3 4 5 6",
            "12\u{a0}34\u{2011}56",
            "１２３４５６",
            "١٢٣٤٥٦",
            "۱۲۳۴۵۶",
            "१२३४५६",
            "your code is 123 456",
            "Your code is 123456. It lasts 5 minutes.",
            "【蓝海支付】您的验证码是 123456，5 分钟内有效。",
            "G-123456 is your code",
            "123456 is your code, call 95188 for help",
            "Code: 123 456 (5 min)",
            "123456\n\n@pay.example #123456",
        ] {
            assert_eq!(code_in(text, 6), "123456", "{text}");
        }
    }

    #[test]
    fn what_is_no_code_or_may_be_several_is_not_guessed_at() {
        assert_eq!(code_in("", 6), "");
        assert_eq!(code_in("no digits", 6), "");
        assert_eq!(code_in("12345", 6), "12345");
        assert_eq!(code_in("1234567", 6), "1234567");
        assert_eq!(code_in("123456 or 654321", 6), "123456654321");
        assert_eq!(code_in("0123456789012345", 6), "012345678901");
    }

    proptest! {
        #[test]
        fn words_around_a_code_do_not_hide_it(code in "[0-9]{6}", before in "[a-zA-Z验证码: ]{0,20}[a-z:：]?", after in "[^\\d]?[a-z， ]{0,20}") {
            let text = [before.as_str(), &code, &after].concat();
            prop_assert_eq!(code_in(&text, 6), code);
        }

        #[test]
        fn groups_make_no_difference(code in "[0-9]{6}", at in 1usize..6, gap in "( |-|–|\u{a0}| - )") {
            let text = [&code[..at], &gap, &code[at..]].concat();
            prop_assert_eq!(code_in(&text, 6), code);
        }

        #[test]
        fn anything_becomes_twelve_digits_at_most(text in "\\PC{0,80}", length in 4usize..9) {
            let found = code_in(&text, length);
            prop_assert!(found.len() <= 12 && found.bytes().all(|b| b.is_ascii_digit()));
        }
    }
}
