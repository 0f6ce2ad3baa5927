//! E-mail addresses as people have them.

use crate::{Reason, Warning, redacted, text};

/// An e-mail address: a dot-atom of RFC 5321 before the `@`, a domain name with at least one dot
/// after it.
///
/// Canonical text: full-width characters as ASCII, the domain in lower case (Latin without rare
/// accents, Greek, Cyrillic), the local part as typed (RFC 5321 leaves its case to the receiving
/// host). Not accepted, because no provider of mailboxes gives them out: quoted local parts,
/// address literals (`[192.0.2.1]`), comments. A domain may be typed in its own script; local
/// parts are ASCII.
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
    /// Takes an address as typed or pasted; `mailto:` before it and angle brackets around it are
    /// dropped.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::TooLong`]; [`Reason::Characters`] for what neither
    /// part can hold; [`Reason::Format`] for anything else out of place.
    pub fn parse(text: &str) -> Result<Self, Reason> {
        let mut text = text::folded(text)?;
        text.retain(|c| !text::is_bidi_control(c));
        let bare = text
            .strip_prefix('<')
            .and_then(|t| t.strip_suffix('>'))
            .unwrap_or(&text);
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
        &self.text[..self.at]
    }

    /// What stands after the `@`, in lower case.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// The address with the domain that was probably meant, where this one is a slip away from a
    /// well-known provider or ends in a slip of a well-known top-level domain. The person may
    /// insist on what they typed.
    pub fn suggestion(&self) -> Option<String> {
        let domain = intended_domain(self.domain())?;
        let mut out = String::from(&self.text[..=self.at]);
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
        let shown = if self.at < 4 { 1 } else { 2 };
        let mut out = String::from(&self.text[..shown]);
        out.push_str("***");
        out.push_str(&self.text[self.at..]);
        out
    }
}

redacted!(Email);

/// RFC 5321 `Dot-string`: atoms of RFC 5322 `atext` with single dots between them.
fn check_local(local: &str) -> Result<(), Reason> {
    let is_atext = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b);
    if !local.bytes().all(|b| is_atext(b) || b == b'.') {
        return Err(Reason::Characters);
    }
    match local.split('.').any(str::is_empty) {
        true => Err(Reason::Format),
        false if local.len() > LONGEST_LOCAL => Err(Reason::TooLong),
        false => Ok(()),
    }
}

/// Labels of letters, digits and inner hyphens, two at least, the last not a number.
fn check_domain(domain: &str) -> Result<(), Reason> {
    let is_label_character = |c: char| match c {
        _ if c.is_ascii() => c.is_ascii_alphanumeric() || c == '-' || c == '.',
        // Anything beyond ASCII that is no letter is not worth telling apart from IDNA's rules:
        // marks come with the letters of Indic and Thai domains, private use does not.
        _ => !c.is_whitespace() && !c.is_control() && !is_private_or_symbol(c),
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

fn is_private_or_symbol(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{a9}' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{3004}'
        | '\u{d7fc}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' | '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'..)
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
mod tests {
    use super::*;

    #[test]
    fn addresses_people_have_pass() {
        for (typed, canonical) in [
            ("ann@example.org", "ann@example.org"),
            (" Ann.Lee+bank@Example.ORG ", "Ann.Lee+bank@example.org"),
            ("１２３４５＠ｑｑ．ｃｏｍ", "12345@qq.com"),
            ("12345@qq。com", "12345@qq.com"),
            ("<ann@example.org>", "ann@example.org"),
            ("mailto:ann@example.org", "ann@example.org"),
            ("o'neil@example.co.uk", "o'neil@example.co.uk"),
            ("ann@例子.中国", "ann@例子.中国"),
            ("ann@MÜLLER.DE", "ann@müller.de"),
            ("ann@ПОЧТА.РФ", "ann@почта.рф"),
            ("ann@ЈУЋ.СРБ", "ann@јућ.срб"),
            ("ann@ΑΒΓ.ΕΛ", "ann@αβγ.ελ"),
            ("ann@xn--fsqu00a.xn--fiqs8s", "ann@xn--fsqu00a.xn--fiqs8s"),
            ("a@1.cn", "a@1.cn"),
        ] {
            assert_eq!(
                Email::parse(typed).map(|e| e.text).as_deref(),
                Ok(canonical)
            );
        }
    }

    #[test]
    fn refusals_say_why() {
        let long_local = "a".repeat(65) + "@example.org";
        let long_label = "a@".to_owned() + &"b".repeat(64) + ".org";
        let long = "a@".to_owned() + &"bcdefghi.".repeat(28) + "org";
        for (typed, reason) in [
            ("", Reason::Missing),
            ("ann", Reason::Format),
            ("@example.org", Reason::Format),
            ("ann@", Reason::Format),
            ("ann@example", Reason::Format),
            ("ann@.org", Reason::Format),
            ("ann@example..org", Reason::Format),
            ("ann@example.org.", Reason::Format),
            ("ann@-example.org", Reason::Format),
            ("ann@example-.org", Reason::Format),
            ("ann@192.0.2.1", Reason::Format),
            ("ann@example.c", Reason::Format),
            (".ann@example.org", Reason::Format),
            ("ann.@example.org", Reason::Format),
            ("a..n@example.org", Reason::Format),
            ("an n@example.org", Reason::Characters),
            ("a@b@example.org", Reason::Characters),
            ("\"ann\"@example.org", Reason::Characters),
            ("安@example.org", Reason::Characters),
            ("ann@exa_mple.org", Reason::Characters),
            ("ann@[192.0.2.1]", Reason::Characters),
            ("ann@exam😀ple.org", Reason::Characters),
            (&long_local, Reason::TooLong),
            (&long_label, Reason::TooLong),
            (&long, Reason::TooLong),
        ] {
            assert_eq!(Email::parse(typed).map(|e| e.text), Err(reason), "{typed}");
        }
    }

    #[test]
    fn a_slip_gets_a_suggestion_and_a_known_domain_none() {
        for (typed, meant) in [
            ("a@gmial.com", "a@gmail.com"),
            ("a@gmail.con", "a@gmail.com"),
            ("a@gmail.co", "a@gmail.com"),
            ("a@gamil.cm", "a@gmail.com"),
            ("a@qq.cn", ""),
            ("a@qq.con", "a@qq.com"),
            ("a@q.com", "a@qq.com"),
            ("a@136.com", "a@163.com"),
            ("a@foxmai.com", "a@foxmail.com"),
            ("a@hotmial.com", "a@hotmail.com"),
            ("a@outlok.com", "a@outlook.com"),
            ("a@iclould.com", "a@icloud.com"),
            ("a@company.con", "a@company.com"),
            ("a@126.com", ""),
            ("a@mail.com", ""),
            ("a@example.org", ""),
            ("a@中国.cn", ""),
        ] {
            let email = Email::parse(typed).unwrap();
            assert_eq!(email.suggestion().unwrap_or_default(), meant, "{typed}");
            assert_eq!(email.warning().is_some(), !meant.is_empty());
        }
    }

    #[test]
    fn small_letters_are_those_of_unicode() {
        for c in ('A'..='Þ').chain('Α'..='Ϋ').chain('Ѐ'..='я') {
            let unicode = c.to_lowercase().next();
            assert_eq!(Some(lower_case(c)), unicode, "{c}");
        }
    }

    #[test]
    fn masks_keep_the_domain() {
        assert_eq!(
            Email::parse("ann@example.org").unwrap().masked(),
            "a***@example.org"
        );
        assert_eq!(
            Email::parse("annette@example.org").unwrap().masked(),
            "an***@example.org"
        );
    }
}
