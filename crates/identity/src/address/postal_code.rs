//! Postal codes, where their shape is well known.
//!
//! Source: the pages of the countries in "Addressing systems" of the Universal Postal Union. A
//! country that is not here has no codes, or codes in a state of change: any will do there.

use crate::{Reason, text};

/// The longest in use are ten characters (`12345-6789`); two more do no harm.
const LONGEST: usize = 12;

/// Letters, digits, single spaces and hyphens, in upper case; a `〒` before it is dropped.
///
/// Errors: [`Reason::Missing`], [`Reason::TooLong`], [`Reason::Characters`], [`Reason::Format`]
/// for no letter or digit at all.
pub(super) fn parse(typed: &str) -> Result<String, Reason> {
    let typed = text::folded(typed)?;
    let bare = typed.strip_prefix('〒').unwrap_or(&typed).trim_start();
    let mut out = String::new();
    for c in bare.chars().filter(|c| !text::is_bidi_control(*c)) {
        match c {
            ' ' if out.is_empty() || out.ends_with(' ') => {}
            ' ' | '-' | '0'..='9' | 'A'..='Z' => out.push(c),
            'a'..='z' => out.push(c.to_ascii_uppercase()),
            _ => return Err(Reason::Characters),
        }
    }
    out.truncate(out.trim_end().len());
    match out.bytes().any(|b| b.is_ascii_alphanumeric()) {
        _ if out.is_empty() => Err(Reason::Missing),
        _ if out.len() > LONGEST => Err(Reason::TooLong),
        true => Ok(out),
        false => Err(Reason::Format),
    }
}

/// Whether the country's codes are known and this is not built as they are. Spaces and hyphens
/// count for nothing, nor does the country's code before it (`D-10115`, `LV-1010`).
pub(super) fn is_unlike(code: &str, country: &str) -> bool {
    let letters = || code.bytes().filter(u8::is_ascii_alphanumeric);
    let skip = match code.split_once('-') {
        Some((before, _)) if country.starts_with(before) => before.len(),
        _ => 0,
    };
    let mut known = SHAPES
        .iter()
        .filter(|(countries, _)| countries.split(' ').any(|one| one == country))
        .peekable();
    known.peek().is_some()
        && !known.any(|(_, shape)| fits(letters(), shape) || fits(letters().skip(skip), shape))
}

fn fits(mut code: impl Iterator<Item = u8>, shape: &str) -> bool {
    let same = |place| match (place, code.next()) {
        (b'#', Some(c)) => c.is_ascii_digit(),
        (_, Some(c)) => c.is_ascii_uppercase(),
        (_, None) => false,
    };
    shape.bytes().all(same) && code.next().is_none()
}

/// Countries and one shape of theirs: `#` is a digit, `@` a letter.
#[rustfmt::skip]
static SHAPES: [(&str, &str); 17] = [
    ("IS TW", "###"),
    ("AT AU BE BG CH CY DK HU LI LU LV NO NZ PH SI ZA", "####"),
    ("DE EE ES FI FR GR HR ID IT KR LT MC MX MY SA SK CZ SE TH TR UA US VN", "#####"),
    ("BY CN CO IN KG KZ RO RU SG TJ TM TW UZ VN", "######"),
    ("IL JP", "#######"),
    ("PT", "#######"),
    ("BR", "########"),
    ("PL", "#####"),
    ("US", "#########"),
    ("NL", "####@@"),
    ("CA", "@#@#@#"),
    ("GB", "@##@@"),
    ("GB", "@###@@"),
    ("GB", "@@##@@"),
    ("GB", "@@###@@"),
    ("GB", "@#@#@@"),
    ("GB", "@@#@#@@"),
];
