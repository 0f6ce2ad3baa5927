//! Names as people have them.

mod marks;
mod script;

pub use script::Script;

use crate::{Reason, Warning, redacted, text};

/// The longest name, in characters. The longest that ICAO Doc 9303 prints is 39 per line of the
/// machine-readable zone; legal names go beyond it.
const LONGEST: usize = 128;

/// A person's name, or one part of it.
///
/// Canonical text: trimmed, runs of spaces collapsed, every form of the apostrophe as `'`, of the
/// hyphen as `-`, of the middle dot as `·`, full-width letters as ASCII. Case, accents and the
/// composition of characters stay as typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    text: String,
    script: Script,
}

impl Name {
    /// Takes letters and marks of every script with the punctuation that names have: `'`, `-`,
    /// `·`, `.`, `,`, `/` (as in the Malaysian *A/L*), 1 to 128 characters, one letter at least.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::TooLong`]; [`Reason::Link`] for a web or e-mail
    /// address; [`Reason::Digit`], [`Reason::Symbol`], [`Reason::Control`] and
    /// [`Reason::Characters`] for what is in no name; [`Reason::Format`] where punctuation stands
    /// alone, or at the wrong end.
    pub fn parse(text: &str) -> Result<Self, Reason> {
        // Before folding, which takes a tab or a line break for a space.
        if text
            .trim()
            .chars()
            .take(LONGEST + 1)
            .any(|c| c.is_control() || text::is_bidi_control(c))
        {
            return Err(Reason::Control);
        }
        let text = tidy(&text::folded(text)?);
        if text.chars().count() > LONGEST {
            return Err(Reason::TooLong);
        }
        if is_link(&text) {
            return Err(Reason::Link);
        }
        if let Some(reason) = text.chars().find_map(refusal) {
            return Err(reason);
        }
        let starts_well = text.starts_with(|c| c == '\'' || is_letter(c));
        let ends_well = !text.ends_with(['-', ',', '/', '·']);
        if !starts_well || !ends_well || !text.contains(is_letter) {
            return Err(Reason::Format);
        }
        let script = Script::of(&text);
        Ok(Self { text, script })
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The script it is written in.
    pub fn script(&self) -> Script {
        self.script
    }

    /// [`Warning::MixedScripts`] where Latin, Greek and Cyrillic letters, which look alike, meet.
    pub fn warning(&self) -> Option<Warning> {
        script::has_lookalikes(&self.text).then_some(Warning::MixedScripts)
    }
}

redacted!(Name);

/// One form for each punctuation mark, single spaces, no joiner that joins nothing.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let after = out.chars().next_back();
        match punctuation(c) {
            ' ' if after.is_none_or(|last| last == ' ') => {}
            '\u{200c}' | '\u{200d}'
                if !after.is_some_and(|last| is_letter(last) || marks::is_mark(last)) => {}
            c => {
                if !is_letter(c) && !marks::is_mark(c) && after.is_some_and(is_joiner) {
                    out.pop();
                }
                // Dropping the joiner may have brought two spaces together.
                if !(c == ' ' && out.ends_with(' ')) {
                    out.push(c);
                }
            }
        }
    }
    out.truncate(out.trim_end_matches(|c| c == ' ' || is_joiner(c)).len());
    out
}

fn punctuation(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{60}' | '\u{b4}' => '\'',
        '・' | '･' | '•' | '‧' | '∙' | '⋅' => '·',
        c => c,
    }
}

fn refusal(c: char) -> Option<Reason> {
    match c {
        ' ' | '\'' | '-' | '·' | '.' | ',' | '/' => None,
        _ if is_joiner(c) || script::is_han(c) => None,
        // Letters in circles and squares, styled letters of mathematics: alphabetic to Unicode,
        // decoration to a register of names.
        '\u{2460}'..='\u{24ff}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1f000}'..='\u{1fbff}' => {
            Some(Reason::Symbol)
        }
        '\u{fe0f}' | '\u{20e3}' => Some(Reason::Symbol),
        _ if c.is_numeric() => Some(Reason::Digit),
        _ if is_letter(c) || marks::is_mark(c) => None,
        '\u{2000}'..='\u{206f}' => Some(Reason::Control),
        '\u{20a0}'..='\u{2bff}' | '\u{3200}'..='\u{33ff}' => Some(Reason::Symbol),
        _ => Some(Reason::Characters),
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || script::is_han(c)
}

/// Zero-width (non-)joiners shape letters in Persian and Indic names.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_link(text: &str) -> bool {
    const ENDINGS: [&str; 12] = [
        "com", "net", "org", "info", "cn", "ru", "io", "xyz", "top", "site", "link", "shop",
    ];
    let lower = text.to_ascii_lowercase();
    let ends_as_domain = |word: &str| {
        let host = word.split('/').next().unwrap_or_default();
        host.rsplit_once('.')
            .is_some_and(|(before, last)| !before.is_empty() && ENDINGS.contains(&last))
    };
    // Not `contains`: it brings the search for a text along, which is kilobytes in the browser.
    let follows_a_scheme = |after: &str| after.starts_with("//");
    lower.split(':').skip(1).any(follows_a_scheme)
        || lower.bytes().any(|b| b == b'@')
        || lower.starts_with("www.")
        || lower.split(' ').any(ends_as_domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_pass() {
        for name in [
            "张三",
            "欧阳娜娜",
            "阿卜杜拉·买买提",
            "𠮷田",
            "㛃",
            "〇",
            "Ng",
            "O'Brien",
            "Anne-Marie",
            "José",
            "Jose\u{301}",
            "Nguyễn Thị Minh Khai",
            "Martin Luther King, Jr.",
            "J. R. R. Tolkien",
            "'t Hooft",
            "Muthu A/L Raman",
            "Əliyev",
            "محمد",
            "علی‌رضا",
            "प्रिया",
            "สมชาย",
            "მარიამ",
            "山田 太郎",
            "さくら",
            "김민준",
            "Ἀλέξανδρος",
            "Владимир",
            "ʻIolani",
            "Gal·la",
            "𑄌𑄋𑄴𑄟",
            "葛\u{e0100}城",
        ] {
            let parsed = Name::parse(name).map(|n| n.text);
            assert_eq!(parsed.as_deref(), Ok(name));
        }
    }

    #[test]
    fn forms_are_folded() {
        for (typed, canonical) in [
            ("  Ann   Lee ", "Ann Lee"),
            ("张\u{3000}三", "张 三"),
            ("Ｗａｎｇ", "Wang"),
            ("O’Brien", "O'Brien"),
            ("Anne\u{2010}Marie", "Anne-Marie"),
            ("买买提・艾力", "买买提·艾力"),
            ("买买提•艾力", "买买提·艾力"),
            ("Ann \u{200d} Lee\u{200c}", "Ann Lee"),
            ("张\u{200b}三", "张三"),
        ] {
            assert_eq!(Name::parse(typed).unwrap().as_str(), canonical);
        }
    }

    #[test]
    fn what_is_no_name_says_why() {
        for (typed, reason) in [
            ("", Reason::Missing),
            ("\u{3000}", Reason::Missing),
            ("Ann2", Reason::Digit),
            ("Henry Ⅷ", Reason::Digit),
            ("张三３", Reason::Digit),
            ("Ann😀", Reason::Symbol),
            ("❤ Ann", Reason::Symbol),
            ("Ⓐnn", Reason::Symbol),
            ("𝐀nn", Reason::Symbol),
            ("🅰nn", Reason::Symbol),
            ("Ann\u{202e}", Reason::Control),
            ("A\nnn", Reason::Control),
            ("A\0nn", Reason::Control),
            ("https://example.org", Reason::Link),
            ("www.example", Reason::Link),
            ("buy at shop.example.com now", Reason::Link),
            ("ann@example.net", Reason::Link),
            ("Ann <b>", Reason::Characters),
            ("张三（小）", Reason::Characters),
            ("-Ann", Reason::Format),
            ("Ann-", Reason::Format),
            ("·", Reason::Format),
            ("''", Reason::Format),
            ("\u{301}Ann", Reason::Format),
        ] {
            assert_eq!(Name::parse(typed).map(|n| n.text), Err(reason), "{typed:?}");
        }
        assert!(Name::parse(&"张".repeat(128)).is_ok());
        assert_eq!(Name::parse(&"张".repeat(129)), Err(Reason::TooLong));
        assert_eq!(Name::parse(&"a".repeat(1 << 20)), Err(Reason::TooLong));
    }

    #[test]
    fn the_script_is_a_fact() {
        for (name, script, warning) in [
            ("张三", Script::Han, None),
            ("𠮷·〇", Script::Han, None),
            ("Zoë O'Neil", Script::Latin, None),
            ("ʻIolani", Script::Latin, None),
            ("Иван", Script::Other, None),
            ("さくら 田", Script::Other, None),
            ("王 Smith", Script::Mixed, None),
            ("Ivаn", Script::Mixed, Some(Warning::MixedScripts)),
        ] {
            let parsed = Name::parse(name).unwrap();
            assert_eq!(
                (parsed.script(), parsed.warning()),
                (script, warning),
                "{name}"
            );
        }
    }
}
