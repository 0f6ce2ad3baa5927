//! E-mail addresses as people have them.

use crate::{Reason, Warning, redacted, text};

/// An e-mail address: a local part of RFC 5321 before the `@`, dot-atom or quoted, also with the
/// letters of RFC 6531; a domain name with at least one dot after it.
///
/// Canonical text: full-width characters as ASCII, the domain in lower case (Latin without rare
/// accents, Greek, Cyrillic), the local part as typed (RFC 5321 leaves its case to the receiving
/// host). A domain may be typed in its own script. Not accepted, because no provider of mailboxes
/// gives them out: address literals (`[192.0.2.1]`), comments, domains of a single label.
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    text: String,
    at: usize,
}

/// RFC 5321, 4.5.3.1.3: a path has 256 octets, two of which are its angle brackets.
const LONGEST: usize = 254;
/// RFC 5321, 4.5.3.1.1.
const LONGEST_LOCAL: usize = 64;
/// RFC 1035, 2.3.4.
const LONGEST_LABEL: usize = 63;

impl Email {
    /// Takes an address as typed or pasted; `mailto:` before it, angle brackets around it and a
    /// name before those are dropped.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::TooLong`]; [`Reason::Control`] for controls within;
    /// [`Reason::Characters`] for what neither part can hold; [`Reason::Format`] for anything else out of place.
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let typed = text::admitted(text)?.trim();
        // Before folding, which takes a line break for a space.
        if typed.chars().any(char::is_control) {
            return Err(Reason::Control);
        }
        let mut text = text::folded(typed)?;
        text.retain(|c| !text::is_bidi_control(c));
        let bare = match text.strip_suffix('>') {
            Some(opened) => opened.rsplit_once('<').ok_or(Reason::Format)?.1,
            None => &text,
        };
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
        let (local, domain) = bare.rsplit_once('@').ok_or(Reason::Format)?;
        check_local(local)?;
        // The ideographic full stop, which Chinese input methods type for a dot (RFC 3490, 3.1).
        let dotted = domain.replace(['。', '｡'], ".");
        let domain: String = dotted.chars().map(lower_case).collect();
        check_domain(&domain)?;
        let at = local.len();
        let mut text = String::from(local);
        text.push('@');
        text.push_str(&domain);
        match text.len() > LONGEST {
            true => Err(Reason::TooLong),
            false => Ok(Self { text, at }),
        }
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What stands before the `@`.
    pub fn local(&self) -> &str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// What stands after the `@`, in lower case.
    pub fn domain(&self) -> &str {
        self.text.get(self.at + 1..).unwrap_or_default()
    }

    /// The address with the domain that was probably meant, where this one is a slip away from a
    /// well-known provider or ends in a slip of a well-known top-level domain. The person may
    /// insist on what they typed.
    pub fn suggestion(&self) -> Option<String> {
        let domain = intended_domain(self.domain())?;
        let mut out = String::from(self.local());
        out.push('@');
        out.push_str(&domain);
        Some(out)
    }

    /// [`Warning::MistypedDomain`] where there is a [`Email::suggestion`].
    pub fn warning(&self) -> Option<Warning> {
        intended_domain(self.domain()).map(|_| Warning::MistypedDomain)
    }

    /// For display: `a***@example.org`, with the first two characters of a local part of four or
    /// more.
    pub fn masked(&self) -> String {
        let shown = if self.local().chars().count() < 4 {
            1
        } else {
            2
        };
        let mut out: String = self.local().chars().take(shown).collect();
        out.push_str("***@");
        out.push_str(self.domain());
        out
    }
}

redacted!(Email);

/// RFC 5321 `Local-part`.
fn check_local(local: &str) -> Result<(), Reason> {
    match local.strip_prefix('"') {
        Some(opened) => check_quoted(opened)?,
        None => check_dotted(local)?,
    }
    match local.len() > LONGEST_LOCAL {
        true => Err(Reason::TooLong),
        false => Ok(()),
    }
}

/// RFC 5321 `Dot-string`: atoms of RFC 5322 `atext`, or of RFC 6531 letters, with single dots
/// between them.
fn check_dotted(local: &str) -> Result<(), Reason> {
    let is_atext = |c: char| match c {
        '.' => true,
        '!' | '#'..='\'' | '*' | '+' | '-' | '/' | '=' | '?' | '^'..='`' | '{'..='~' => true,
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        _ => is_international(c),
    };
    if !local.chars().all(is_atext) {
        return Err(Reason::Characters);
    }
    match local.split('.').any(str::is_empty) {
        true => Err(Reason::Format),
        false => Ok(()),
    }
}

/// What follows the opening quote of RFC 5321 `Quoted-string`: all that can be printed, quotes and
/// backslashes behind a backslash, up to the closing quote at the end.
fn check_quoted(opened: &str) -> Result<(), Reason> {
    let mut rest = opened.chars();
    loop {
        let meant = match rest.next().ok_or(Reason::Format)? {
            '"' if rest.as_str().is_empty() => return Ok(()),
            '"' => return Err(Reason::Format),
            '\\' => rest.next().ok_or(Reason::Format)?,
            c => c,
        };
        if !matches!(meant, ' '..='~') && !is_international(meant) {
            return Err(Reason::Characters);
        }
    }
}

/// Labels of letters, digits and inner hyphens, two at least, the last not a number.
fn check_domain(domain: &str) -> Result<(), Reason> {
    let is_label_character = |c: char| match c {
        _ if c.is_ascii() => c.is_ascii_alphanumeric() || c == '-' || c == '.',
        _ => is_international(c),
    };
    if !domain.chars().all(is_label_character) {
        return Err(Reason::Characters);
    }
    let bad_label =
        |label: &str| label.is_empty() || label.starts_with('-') || label.ends_with('-');
    let last = domain.rsplit('.').next().unwrap_or_default();
    if last == domain || domain.split('.').any(bad_label) {
        return Err(Reason::Format);
    }
    if last.chars().count() < 2 || last.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Reason::Format);
    }
    match domain
        .split('.')
        .any(|label| label.chars().count() > LONGEST_LABEL)
    {
        true => Err(Reason::TooLong),
        false => Ok(()),
    }
}

/// The small letter of the alphabets with two cases that domains are registered in: Latin, Greek,
/// Cyrillic. The rest of Unicode would bring a table as large as all other rules together.
fn lower_case(c: char) -> char {
    let distance = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        _ => 0,
    };
    char::from_u32(u32::from(c) + distance).unwrap_or(c)
}

/// Letters and marks beyond ASCII: all but white space, controls, symbols, private use. Nearer to
/// the rules of IDNA it would take the tables of Unicode.
fn is_international(c: char) -> bool {
    let is_private_or_symbol = matches!(c, '\u{80}'..='\u{a9}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3004}'
        | '\u{d7fc}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' | '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'..);
    !c.is_ascii() && !c.is_whitespace() && !is_private_or_symbol
}

/// Providers with very many mailboxes, and some that differ from them by one letter.
const PROVIDERS: [&str; 36] = [
    "qq.com",
    "vip.qq.com",
    "foxmail.com",
    "163.com",
    "vip.163.com",
    "126.com",
    "yeah.net",
    "139.com",
    "189.cn",
    "wo.cn",
    "sina.com",
    "sina.cn",
    "sohu.com",
    "aliyun.com",
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "live.cn",
    "msn.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "yahoo.com",
    "ymail.com",
    "mail.com",
    "email.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "naver.com",
    "yandex.com",
];

/// Endings that are no top-level domains, each with the one meant.
const SLIPS: [(&str, &str); 9] = [
    (".con", ".com"),
    (".cmo", ".com"),
    (".ocm", ".com"),
    (".comm", ".com"),
    (".cpm", ".com"),
    (".xom", ".com"),
    (".vom", ".com"),
    (".nte", ".net"),
    (".ent", ".net"),
];

fn intended_domain(domain: &str) -> Option<String> {
    if PROVIDERS.contains(&domain) {
        return None;
    }
    let near = PROVIDERS
        .iter()
        .map(|provider| (distance(domain, provider), *provider))
        .min_by_key(|(distance, _)| *distance);
    match near {
        // Two slips in a short name make another name.
        Some((1, provider)) => Some(provider.to_owned()),
        Some((2, provider)) if provider.len() >= 9 => Some(provider.to_owned()),
        _ => SLIPS.iter().find_map(|(slip, meant)| {
            let mut out = domain.strip_suffix(slip)?.to_owned();
            out.push_str(meant);
            Some(out)
        }),
    }
}

/// Edits (insert, delete, replace, swap two neighbours) from one ASCII text to the other: the
/// optimal string alignment distance (Damerau 1964; Wagner and Fischer 1974). More than two where
/// the lengths say so already.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let mut two_above = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(two_above[j - 2] + 1);
            }
            row.push(best);
        }
        two_above = core::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests;
