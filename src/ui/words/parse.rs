//! A strict parser for the part of Fluent syntax that the locale files use.

/// Why a line is not one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Neither blank, nor a comment, nor `key = text`.
    NotAMessage,
    /// A brace that is not part of `{ $name }`.
    Place,
}

/// The key and the pattern of a line; nothing for a blank line or a comment.
pub(super) fn line(line: &str) -> Result<Option<(&str, &str)>, Fault> {
    if line.trim_matches(' ').is_empty() || is_comment(line) {
        return Ok(None);
    }
    let (key, pattern) = message(line).ok_or(Fault::NotAMessage)?;
    match has_sound_places(pattern) {
        true => Ok(Some((key, pattern))),
        false => Err(Fault::Place),
    }
}

fn is_comment(line: &str) -> bool {
    let text = line.trim_start_matches('#');
    matches!(line.len() - text.len(), 1..=3) && (text.is_empty() || text.starts_with(' '))
}

fn message(line: &str) -> Option<(&str, &str)> {
    let (key, pattern) = line.split_once('=')?;
    let (key, pattern) = (key.trim_end_matches(' '), pattern.trim_matches(' '));
    (is_identifier(key) && !pattern.is_empty()).then_some((key, pattern))
}

fn is_identifier(text: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(inner)
}

fn has_sound_places(pattern: &str) -> bool {
    let mut pieces = pattern.split('{');
    let before = pieces.next().unwrap_or_default();
    !before.contains('}')
        && pieces.all(|piece| match piece.split_once('}') {
            Some((place, after)) => is_variable(place.trim_matches(' ')) && !after.contains('}'),
            None => false,
        })
}

fn is_variable(place: &str) -> bool {
    place.strip_prefix('$').is_some_and(is_identifier)
}
