//! From what was typed, pasted or scanned to the lines of a zone.

use super::layout::Format;
use crate::{Reason, text};

/// More than any zone with its line breaks and spaces; nothing beyond is looked at.
const READ_AT_MOST: usize = 256;

/// The characters of all lines, joined: upper-case letters, digits and `<`.
///
/// Line breaks may stand anywhere or be missing; fillers at the end of a line may be too few or
/// too many. What a scanner or an input method makes of `<` or of `<<` counts as so many
/// `fillers`.
pub(super) fn zone(typed: &str, fillers: usize) -> Result<(Format, Vec<u8>), Reason> {
    arrange(&lines(typed, fillers)?)
}

fn lines(typed: &str, fillers: usize) -> Result<Vec<Vec<u8>>, Reason> {
    let mut lines = vec![Vec::new()];
    for (read, c) in typed.trim().chars().enumerate() {
        let Some(line) = lines.last_mut().filter(|_| read < READ_AT_MOST) else {
            return Err(Reason::TooLong);
        };
        if matches!(c, '\n' | '\r' | '\u{2028}') {
            if !line.is_empty() {
                lines.push(Vec::new());
            }
            continue;
        }
        match text::fold(c) {
            ' ' => {}
            c if text::is_invisible(c) || text::is_bidi_control(c) => {}
            '«' | '《' | '≪' => line.extend(core::iter::repeat_n(b'<', fillers)),
            '<' | '‹' | '〈' => line.push(b'<'),
            c if c.is_ascii_alphanumeric() => line.push(c.to_ascii_uppercase() as u8),
            _ => return Err(Reason::Characters),
        }
    }
    lines.retain(|line| !line.is_empty());
    Ok(lines)
}

fn arrange(lines: &[Vec<u8>]) -> Result<(Format, Vec<u8>), Reason> {
    let is_visa = lines.first().and_then(|line| line.first()) == Some(&b'V');
    // A visa's second line ends with optional data, every other's with a check digit.
    let by_lines = match lines {
        [_, _, _] => Some(Format::Td1),
        [_, b] if is_visa && b.len() == 36 => Some(Format::MrvB),
        [a, b] if is_visa && a.len().max(b.len()) > 36 => Some(Format::MrvA),
        [_, _] if is_visa => Some(Format::MrvB),
        [_, b] => Some(Format::of_width(
            if filled(b) > 36 { 44 } else { 36 },
            false,
        )),
        _ => None,
    };
    if let Some(format) = by_lines
        && let Some(text) = fit(lines, format)
    {
        return Ok((format, text));
    }
    let text = lines.concat();
    let format = match text.len() {
        90 => Format::Td1,
        88 => Format::of_width(44, is_visa),
        72 => Format::of_width(36, is_visa),
        0 => return Err(Reason::Missing),
        len if len < 90 => return Err(Reason::TooShort),
        _ => return Err(Reason::TooLong),
    };
    Ok((format, text))
}

/// The lines with the right number of fillers at their ends; `None` where one is too long, or
/// where the line that ends with the composite check digit is too short.
fn fit(lines: &[Vec<u8>], format: Format) -> Option<Vec<u8>> {
    let layout = format.layout();
    let mut text = Vec::with_capacity(layout.width * layout.lines);
    for line in lines {
        let end = text.len() + layout.width;
        let filled = filled(line);
        let is_complete = filled == layout.width || layout.composite != Some(end - 1);
        if filled > layout.width || !is_complete {
            return None;
        }
        text.extend(line.iter().take(layout.width));
        text.resize(end, b'<');
    }
    Some(text)
}

/// The length without the fillers at the end.
fn filled(line: &[u8]) -> usize {
    line.iter().rposition(|c| *c != b'<').map_or(0, |at| at + 1)
}

/// The digit that a letter at the place of a digit stands for, if it looks like one.
pub(super) fn as_digit(c: u8) -> u8 {
    match c {
        b'O' | b'Q' | b'D' => b'0',
        b'I' | b'L' => b'1',
        b'Z' => b'2',
        b'S' => b'5',
        b'G' => b'6',
        b'B' => b'8',
        _ => c,
    }
}
