//! Which script a name is written in.

/// The script of a name's letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Script {
    /// Chinese characters alone.
    Han,
    /// Latin letters alone.
    Latin,
    /// One other script, such as Cyrillic, Arabic or Devanagari, or Japanese with its kana.
    Other,
    /// Letters of several scripts.
    Mixed,
}

impl Script {
    pub(super) fn of(name: &str) -> Self {
        let mut found = 0;
        for c in name.chars().filter(|c| c.is_alphabetic() || is_han(*c)) {
            found |= group(c);
        }
        match found {
            HAN => Self::Han,
            LATIN => Self::Latin,
            KANA => Self::Other,
            both if both == HAN | KANA => Self::Other,
            single if single & (HAN | LATIN) == 0 && single.is_power_of_two() => Self::Other,
            _ => Self::Mixed,
        }
    }
}

/// Whether letters of look-alike alphabets (Latin, Greek, Cyrillic) stand in one name.
pub(super) fn has_lookalikes(name: &str) -> bool {
    let found = name
        .chars()
        .filter(|c| c.is_alphabetic())
        .fold(0, |all, c| all | group(c));
    (found & (LATIN | GREEK | CYRILLIC)).count_ones() > 1
}

/// Chinese characters: the unified and compatibility blocks, the ideographic zero, and the
/// planes 2 and 3 as a whole, where rare characters of names are still being added.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '々' | '〇' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

const HAN: u8 = 1;
const LATIN: u8 = 2;
const KANA: u8 = 4;
const GREEK: u8 = 8;
const CYRILLIC: u8 = 16;
const REST: u8 = 32;

fn group(c: char) -> u8 {
    match c {
        _ if is_han(c) => HAN,
        'A'..='Z'
        | 'a'..='z'
        | '\u{aa}'
        | '\u{ba}'
        | '\u{c0}'..='\u{24f}'
        | '\u{250}'..='\u{2af}' => LATIN,
        '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1eff}' | '\u{a720}'..='\u{a7ff}' => LATIN,
        // Modifier letters such as the okina belong to no one script.
        '\u{2b0}'..='\u{36f}' => 0,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => GREEK,
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' => CYRILLIC,
        '\u{3040}'..='\u{30ff}' | '\u{ff66}'..='\u{ff9f}' => KANA,
        _ => REST,
    }
}
