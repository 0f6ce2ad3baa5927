//! From bytes to what someone might have typed.

/// Characters that are typed, or pasted along, where they are not wanted.
const SLIPS: [char; 64] = [
    '0', '1', '2', '5', '7', '8', '9', 'A', 'M', 'X', 'Z', 'a', 'x', 'é', 'ß', 'ı', ' ', '-', '+',
    '.', ',', '/', '@', '<', '>', '|', '"', '\\', '\'', '’', '·', '・', '(', ')', ':', '\n', '\t',
    '\0', '　', '０', '９', 'Ｘ', '＠', '－', '٣', '५', '𝟕', '年', '张', '〇', '𠮷', 'α', 'а', 'ا',
    '\u{301}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{202e}', '\u{2066}', '\u{fe0f}', '\u{fffd}',
    '😀', '་',
];

/// A choice and a text. The first byte is the choice. A second byte below 64 makes the rest of them
/// the text, as far as it is UTF-8; any other takes the sample of that number, and three bytes each
/// edit it: what to do, where, with which character.
pub(super) fn typed(data: &[u8], samples: &[&str]) -> (usize, String) {
    let [choice, how, rest @ ..] = data else {
        return (0, String::from_utf8_lossy(data).into_owned());
    };
    let choice = usize::from(*choice);
    if *how < 64 {
        return (choice, String::from_utf8_lossy(rest).into_owned());
    }
    let mut text: Vec<char> = samples[usize::from(*how) % samples.len()].chars().collect();
    for edit in rest.as_chunks::<3>().0 {
        let [what, at, with] = edit.map(usize::from);
        let at = at % text.len().max(1);
        let slip = SLIPS[with % SLIPS.len()];
        match what % 5 {
            _ if text.is_empty() => text.push(slip),
            0 | 1 => text[at] = slip,
            2 => text.insert(at, slip),
            3 => drop(text.remove(at)),
            _ => {
                let other = with % text.len();
                text.swap(at, other);
            }
        }
    }
    (choice, text.into_iter().collect())
}
