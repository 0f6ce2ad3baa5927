//! A strict parser for the part of Fluent that the locale files use: comments, one message a line
//! whose only places are `{ $name }`, and messages that choose a whole sentence by a number.

/// Why a text is not one of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// Neither blank, nor a comment, nor `key = text`.
    NotAMessage,
    /// A brace that is not part of `{ $name }`.
    Place,
    /// Not `[variant] text`, or the one for all other numbers is missing or not the last.
    Variant,
}

/// A message: its key, and its text or the lines of its choice from `{ $name ->` to before `}`.
pub(super) type Entry<'a> = (&'a str, &'a str);

/// What stands between the place and the variants of a choice.
pub(super) const ARROW: &str = "->";

/// The messages of a file; what is not one of ours is told and skipped up to the end of its line.
pub(super) fn entries(source: &str) -> impl Iterator<Item = Result<Entry<'_>, Fault>> {
    let mut rest = source;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            let line = line.trim_end_matches('\r');
            let begins_choice = line.trim_end_matches(' ').ends_with(ARROW);
            let choice = begins_choice.then(|| whole(rest)).flatten();
            rest = after;
            if let Some((whole, after)) = choice {
                rest = after;
                return Some(chosen(whole));
            }
            match self::line(line) {
                Ok(None) => {}
                Ok(Some(entry)) => return Some(Ok(entry)),
                Err(fault) => return Some(Err(fault)),
            }
        }
        None
    })
}

/// A choice up to the brace on a line of its own that ends it, and what follows. Nothing where
/// another message begins before that.
fn whole(rest: &str) -> Option<(&str, &str)> {
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if line.trim_start_matches(' ').starts_with('}') {
            return Some((rest.get(..at)?, rest.get(at + line.len()..)?));
        }
        let is_inside = at == 0 || line.starts_with(' ') || line.trim_end().is_empty();
        if !is_inside {
            return None;
        }
        at += line.len();
    }
    None
}

/// The key and the text of a line; nothing for a blank line or a comment.
pub(super) fn line(line: &str) -> Result<Option<Entry<'_>>, Fault> {
    if line.trim_matches(' ').is_empty() || is_comment(line) {
        return Ok(None);
    }
    let (key, text) = message(line).ok_or(Fault::NotAMessage)?;
    match has_sound_places(text) {
        true => Ok(Some((key, text))),
        false => Err(Fault::Place),
    }
}

/// A message that chooses among variants by a number.
fn chosen(whole: &str) -> Result<Entry<'_>, Fault> {
    let (key, choice) = message(whole).ok_or(Fault::NotAMessage)?;
    let (head, variants) = choice.split_once('\n').ok_or(Fault::Variant)?;
    let place = head
        .trim_end_matches([' ', '\r'])
        .strip_suffix(ARROW)
        .and_then(|head| head.strip_prefix('{'));
    if !place.is_some_and(|place| is_variable(place.trim_matches(' '))) {
        return Err(Fault::Place);
    }
    let mut others = 0;
    for line in variants.trim_end_matches('\n').lines() {
        let (is_other, _, text) = variant(line).ok_or(Fault::Variant)?;
        if others > 0 || !has_sound_places(text) {
            return Err(Fault::Variant);
        }
        others += usize::from(is_other);
    }
    match others {
        1 => Ok((key, choice)),
        _ => Err(Fault::Variant),
    }
}

/// Whether it is for all other numbers, the name, and the text of `*[name] text`.
pub(super) fn variant(line: &str) -> Option<(bool, &str, &str)> {
    let line = line.trim_matches([' ', '\r']);
    let (is_other, line) = match line.strip_prefix('*') {
        Some(line) => (true, line),
        None => (false, line),
    };
    let (name, text) = line.strip_prefix('[')?.split_once(']')?;
    Some((is_other, name.trim_matches(' '), text.trim_matches(' ')))
}

fn is_comment(line: &str) -> bool {
    let text = line.trim_start_matches('#');
    matches!(line.len() - text.len(), 1..=3) && (text.is_empty() || text.starts_with(' '))
}

fn message(text: &str) -> Option<Entry<'_>> {
    let (key, text) = text.split_once('=')?;
    let (key, text) = (key.trim_end_matches(' '), text.trim_matches(' '));
    (is_identifier(key) && !text.is_empty()).then_some((key, text))
}

fn is_identifier(text: &str) -> bool {
    let inner = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(inner)
}

fn has_sound_places(text: &str) -> bool {
    let mut pieces = text.split('{');
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
