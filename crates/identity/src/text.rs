//! What every parser does to its text first: fold the many ways of typing one character.

use crate::Reason;

/// No field is longer than this many characters.
const READ_AT_MOST: usize = 1024;
/// Of UTF-8, that many characters take no more bytes than this.
const BYTES_AT_MOST: usize = 4 * READ_AT_MOST;

/// The door that every text comes in by: what is typed, unless it is longer than any field. A
/// megabyte pasted by accident is turned away by its length, and none of it is ever read.
///
/// Errors: [`Reason::TooLong`].
pub(crate) fn admitted(text: &str) -> Result<&str, Reason> {
    match text.len() > BYTES_AT_MOST {
        true => Err(Reason::TooLong),
        false => {
            #[cfg(test)]
            tests::count(text);
            Ok(text)
        }
    }
}

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
    for (read, c) in admitted(text)?.trim().chars().enumerate() {
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

/// The value of a decimal digit of any script (general category Nd).
fn decimal_digit(c: char) -> Option<u32> {
    let code = c as u32;
    let (zeros, plane) = match code {
        0..0x660 => return None,
        0x660..0x1_0000 => (&ZEROS[..], 0),
        _ => (&ZEROS_OF_PLANE_1[..], 0x1_0000),
    };
    zeros
        .iter()
        .map(|zero| code.wrapping_sub(u32::from(*zero) + plane))
        .find(|digit| *digit < 10)
}

/// The zeros of the scripts of the Basic Multilingual Plane (Unicode 17), those of full-width
/// forms apart.
const ZEROS: [u16; 35] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

/// The zeros of plane 1, less 0x10000. The five from 0xd7ce are those of mathematics.
const ZEROS_OF_PLANE_1: [u16; 40] = [
    0x04a0, 0x0d30, 0x0d40, 0x1066, 0x10f0, 0x1136, 0x11d0, 0x12f0, 0x1450, 0x14d0, 0x1650, 0x16c0,
    0x16d0, 0x16da, 0x1730, 0x18e0, 0x1950, 0x1bf0, 0x1c50, 0x1d50, 0x1da0, 0x1de0, 0x1f50, 0x6130,
    0x6a60, 0x6ac0, 0x6b50, 0x6d70, 0xccf0, 0xd7ce, 0xd7d8, 0xd7e2, 0xd7ec, 0xd7f6, 0xe140, 0xe2f0,
    0xe4f0, 0xe5f1, 0xe950, 0xfbf0,
];

fn ascii(code: u32) -> char {
    char::from(code as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::ResidentId;
    use crate::{Date, Email, Name, Phone, phone};
    use std::cell::Cell;

    thread_local! {
        static READ: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn count(text: &str) {
        READ.set(READ.get() + text.chars().count());
    }

    /// What a parser says to a text, and how many characters it let in.
    fn read<T>(parse: impl Fn(&str) -> Result<T, Reason>, text: &str) -> (Option<Reason>, usize) {
        READ.set(0);
        (parse(text).err(), READ.get())
    }

    #[test]
    fn of_a_megabyte_no_parser_reads_a_character() {
        type Parse = fn(&str) -> Result<(), Reason>;
        let parsers: [(&str, Parse); 6] = [
            ("Ann", |text| Name::parse(text).map(drop)),
            ("2000-01-31", |text| Date::parse(text).map(drop)),
            ("ann@example.org", |text| Email::parse(text).map(drop)),
            ("2000", |text| {
                let date = Date::parse_parts(text, "1", "31");
                date.map(drop).map_err(Reason::from)
            }),
            ("11010519491231002X", |text| {
                ResidentId::parse(text).map(drop)
            }),
            ("13812345678", |text| {
                let china = phone::numbering("CN").ok_or(Reason::Component)?;
                Phone::parse(text, china).map(drop)
            }),
        ];
        // All that some parser has its own word for, were it read.
        let pasted = [
            "1", "a", " ", "张", "\0", "\u{202e}", "\u{200b}", "+", "@", "😀", "://",
        ];
        for (sample, parse) in parsers {
            let (refused, count) = read(parse, sample);
            assert_eq!(refused, None, "{sample}");
            assert!((sample.len()..50).contains(&count), "{sample}: {count}");
            for megabyte in pasted.map(|c| c.repeat((1 << 20) / c.len())) {
                let (refused, count) = read(parse, &megabyte);
                assert_eq!(refused, Some(Reason::TooLong), "{sample}");
                assert!(count < 10, "{sample}: {count}");
            }
            let (_, count) = read(parse, &"\u{1f600}".repeat(READ_AT_MOST));
            assert!(count <= 3 * READ_AT_MOST, "{sample}: {count}");
        }
    }

    #[test]
    fn one_character_typed_in_many_ways_is_one() {
        assert_eq!(compact("１１０－１０５ x"), Ok("110105X".into()));
        assert_eq!(compact("٠١٢٣ ۴۵ ९ ৯ ๙"), Ok("012345999".into()));
        assert_eq!(compact("༡᠒𑁩𞥐𝟡𝟬"), Ok("123090".into()));
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
