//! Names as people have them.

mod marks;
mod script;

pub use script::Script;

use crate::{Reason, Warning, redacted, text};

/// The longest name, in characters. The longest that ICAO Doc 9303 prints is 39 per line of the
/// machine-readable zone; legal names go beyond it.
pub const LONGEST: usize = 100;

/// A person's name, or one part of it.
///
/// Canonical text: trimmed, runs of spaces collapsed, every form of the apostrophe as `'`, of the
/// hyphen as `-`, of the middle dot as `·` without spaces around it, full-width letters as ASCII,
/// joiners only in scripts that need them. Case, accents and the composition of characters stay
/// as typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Name {
    text: String,
    script: Script,
}

impl Name {
    /// Takes letters and marks of every script with the punctuation that names have: `'`, `-`,
    /// `·`, `.`, `,`, `/` (as in the Malaysian *A/L*), the Tibetan tsheg, the Hebrew geresh; 1 to
    /// 100 characters, one letter at least. A full stop between Chinese characters is the middle
    /// dot that many keyboards have no key for.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::TooLong`]; [`Reason::Link`] for a web or e-mail
    /// address; [`Reason::Digit`], [`Reason::Symbol`], [`Reason::Control`] and
    /// [`Reason::Characters`] for what is in no name; [`Reason::Format`] where punctuation stands
    /// alone, or at the wrong end.
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let text = text::admitted(text)?.trim();
        // Before folding, which takes a tab or a line break for a space.
        if text
            .chars()
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
    let mut ahead = text.chars().map(punctuation);
    while let Some(mut c) = ahead.next() {
        if is_joiner(c) {
            if out.chars().next_back().is_some_and(is_joined) {
                out.push(c);
            }
            continue;
        }
        if !is_letter(c) && !marks::is_mark(c) {
            drop_trailing(&mut out, is_joiner);
        }
        let last = out.chars().next_back();
        let han = |c: Option<char>| c.is_some_and(script::is_han);
        // A joiner after it will be dropped.
        if c == '.' && han(last) && han(ahead.clone().find(|c| !is_joiner(*c))) {
            c = '·';
        }
        if c == '·' {
            drop_trailing(&mut out, |c| c == ' ' || is_joiner(c));
        } else if c == ' ' && matches!(last, None | Some(' ' | '·')) {
            continue;
        }
        out.push(c);
    }
    drop_trailing(&mut out, |c| c == ' ' || is_joiner(c));
    out
}

fn drop_trailing(out: &mut String, unwanted: fn(char) -> bool) {
    while out.chars().next_back().is_some_and(unwanted) {
        out.pop();
    }
}

fn punctuation(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{60}' | '\u{b4}' | 'ʼ' | '՚' => {
            '\''
        }
        '־' | '֊' | '゠' => '-',
        '・' | '･' | '•' | '‧' | '∙' | '⋅' | '\u{387}' | '⸱' | '●' => '·',
        c => c,
    }
}

fn refusal(c: char) -> Option<Reason> {
    match c {
        ' ' | '\'' | '-' | '·' | '.' | ',' | '/' => None,
        '་' | '༌' | '׳' | '״' => None,
        _ if is_joiner(c) || script::is_han(c) => None,
        // Letters in circles and squares, styled letters of mathematics: alphabetic to Unicode,
        // decoration to a register of names.
        '\u{2460}'..='\u{24ff}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1f000}'..='\u{1fbff}' => {
            Some(Reason::Symbol)
        }
        '\u{fe0f}' | '\u{20e3}' => Some(Reason::Symbol),
        _ if c.is_numeric() => Some(Reason::Digit),
        _ if is_letter(c) || marks::is_mark(c) => None,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => {
            Some(Reason::Control)
        }
        '\u{20a0}'..='\u{2bff}' | '\u{3200}'..='\u{33ff}' => Some(Reason::Symbol),
        _ => Some(Reason::Characters),
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || script::is_han(c)
}

/// Zero-width (non-)joiners and the Mongolian vowel separator shape the letters around them.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{180e}')
}

/// Letters and marks of the scripts that joiners shape: Arabic and its neighbours, the Indic ones,
/// Mongolian. In any other name they would be two spellings that look the same.
fn is_joined(c: char) -> bool {
    let scripts = matches!(c, '\u{600}'..='\u{18ff}' | '\u{a800}'..='\u{abff}' | '\u{fb50}'..='\u{feff}'
        | '\u{10a00}'..='\u{11fff}' | '\u{1e900}'..='\u{1e95f}');
    scripts && (is_letter(c) || marks::is_mark(c))
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
mod tests;
