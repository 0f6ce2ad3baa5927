//! What every parser does to its text first: fold the many ways of typing one character.

use crate::Reason;

/// No field is longer than this many characters; the rest of a megabyte pasted by accident is
/// never looked at.
const READ_AT_MOST: usize = 1024;

/// Full-width forms to ASCII, decimal digits of the common scripts to `0..=9`, every kind of dash
/// to `-`, every kind of white space to a plain space.
pub(crate) fn fold(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => ascii(c as u32 - 0xff01 + u32::from(b'!')),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        _ if c.is_whitespace() => ' ',
        _ => decimal_digit(c).map_or(c, |digit| ascii(u32::from(b'0') + digit)),
    }
}

/// Invisible characters that come along with a paste and mean nothing: zero-width space, word
/// joiner, byte order mark, soft hyphen.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Characters that set the direction of the text around them.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The folded text of a field that holds a name or an address, trimmed.
///
/// Errors: [`Reason::Missing`] where nothing is left, [`Reason::TooLong`] beyond what any field
/// can hold.
pub(crate) fn folded(text: &str) -> Result<String, Reason> {
    let mut out = String::new();
    for (read, c) in text.trim().chars().enumerate() {
        if read == READ_AT_MOST {
            return Err(Reason::TooLong);
        }
        if !is_invisible(c) {
            out.push(fold(c));
        }
    }
    match out.trim() {
        "" => Err(Reason::Missing),
        trimmed => Ok(trimmed.to_owned()),
    }
}

/// The folded text of a number: separators (spaces, hyphens) and direction marks, which address
/// books add, are dropped, letters are upper case.
///
/// Errors: as [`folded`].
pub(crate) fn compact(text: &str) -> Result<String, Reason> {
    let mut out = folded(text)?;
    out.retain(|c| c != ' ' && c != '-' && !is_bidi_control(c));
    out.make_ascii_uppercase();
    match out.is_empty() {
        true => Err(Reason::Missing),
        false => Ok(out),
    }
}

/// The value of a decimal digit of Arabic-Indic, extended Arabic-Indic, Devanagari, Bengali or
/// Thai: the digits that phone keyboards of large countries type.
fn decimal_digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 5] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
    ZEROS
        .iter()
        .map(|zero| (c as u32).wrapping_sub(*zero))
        .find(|digit| *digit < 10)
}

fn ascii(code: u32) -> char {
    char::from(code as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_character_typed_in_many_ways_is_one() {
        assert_eq!(compact("１１０－１０５ x"), Ok("110105X".into()));
        assert_eq!(compact("٠١٢٣ ۴۵ ९ ৯ ๙"), Ok("012345999".into()));
        assert_eq!(compact("\u{202a}+86 138\u{202c}"), Ok("+86138".into()));
        assert_eq!(
            folded("\u{3000}Ａｎｎ\u{a0}Lee\u{200b} "),
            Ok("Ann Lee".into())
        );
    }

    #[test]
    fn nothing_and_far_too_much_are_refused() {
        assert_eq!(folded(" \u{200b}\u{3000}"), Err(Reason::Missing));
        assert_eq!(compact(" - "), Err(Reason::Missing));
        assert_eq!(folded(&"a".repeat(1_000_000)), Err(Reason::TooLong));
    }
}
