//! How a text was typed, apart from what it says: read here without our parsers, to see that they
//! changed nothing else.

/// What people put between groups, and what comes along with a paste.
const SEPARATORS: &str = " \u{a0}\u{3000}-./";

/// The text with full-width forms as ASCII, in upper case, without separators.
pub fn folded(text: &str) -> String {
    let narrow = |c: char| match c {
        '！'..='～' => char::from_u32(c as u32 - 0xff01 + 0x21).unwrap_or(c),
        _ => c,
    };
    let kept = text
        .chars()
        .map(narrow)
        .filter(|c| !SEPARATORS.contains(*c));
    kept.collect::<String>().to_ascii_uppercase()
}

/// Whether a canonical text is the typed one with nothing changed but its form: zeros in front may
/// have been left out, brackets and fillers too.
pub fn is_form_of(typed: &str, canonical: &str) -> bool {
    let bare = |text: &str| {
        let folded = folded(text).replace(['(', ')'], "");
        folded.trim_start_matches('0').to_owned()
    };
    bare(typed) == bare(canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_form_may_differ() {
        assert_eq!(folded(" ５４3-62.31/5\u{a0}k "), "54362315K");
        assert!(is_form_of("5436 2315-k", "54362315K"));
        assert!(is_form_of("39337423", "039337423"));
        assert!(!is_form_of("54362315K", "54362351K"));
        assert!(!is_form_of("54362315K", "54362315"));
    }
}
