//! The list of disagreements that have a reason: `known.tsv`.

/// A line of the list. Every text but the reason is a pattern, see [`glob`].
pub struct Known {
    oracle: String,
    scheme: String,
    value: String,
    ours: String,
    theirs: String,
    /// Why it is as it is.
    pub reason: String,
}

/// Reads the list: six texts a line, parted by tabs; lines that begin with `#` are for people.
///
/// Errors: the number of a line with fewer or empty texts.
pub fn read(list: &str) -> Result<Vec<Known>, usize> {
    let lines = list.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|(at, line)| {
            let texts: Vec<&str> = line.split('\t').collect();
            match texts[..] {
                [oracle, scheme, value, ours, theirs, reason]
                    if texts.iter().all(|text| !text.is_empty()) =>
                {
                    Ok(Known {
                        oracle: oracle.to_owned(),
                        scheme: scheme.to_owned(),
                        value: value.to_owned(),
                        ours: ours.to_owned(),
                        theirs: theirs.to_owned(),
                        reason: reason.to_owned(),
                    })
                }
                _ => Err(at + 1),
            }
        })
        .collect()
}

impl Known {
    /// Whether this line is about this disagreement.
    pub fn explains(&self, [oracle, scheme, value, ours, theirs]: [&str; 5]) -> bool {
        glob(&self.oracle, oracle)
            && glob(&self.scheme, scheme)
            && glob(&self.value, value)
            && glob(&self.ours, ours)
            && glob(&self.theirs, theirs)
    }

    /// How the line is told from others in a report.
    pub fn shown(&self) -> String {
        format!(
            "{} {} {} {} {}",
            self.oracle, self.scheme, self.value, self.ours, self.theirs
        )
    }
}

/// `*` stands for any text, `?` for any character, `[abc]` for one of them; `\` takes what follows
/// as it is.
fn glob(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    matches(&pattern, &text)
}

fn matches(pattern: &[char], text: &[char]) -> bool {
    match (pattern, text) {
        ([], []) => true,
        (['*', rest @ ..], _) => (0..=text.len()).any(|at| matches(rest, &text[at..])),
        (['?', rest @ ..], [_, text @ ..]) => matches(rest, text),
        (['[', rest @ ..], [c, text @ ..]) => match rest.iter().position(|c| *c == ']') {
            Some(end) => rest[..end].contains(c) && matches(&rest[end + 1..], text),
            None => false,
        },
        (['\\', exact, rest @ ..], [c, text @ ..]) | ([exact, rest @ ..], [c, text @ ..]) => {
            exact == c && matches(rest, text)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_take_what_they_say() {
        for (pattern, text) in [
            ("*", ""),
            ("3[034]*", "30123"),
            ("a?c", "abc"),
            (r"\*", "*"),
            ("*@*", "a@b"),
        ] {
            assert!(glob(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("3[034]*", "31"),
            ("a?c", "ac"),
            (r"\*", "x"),
            ("[ab", "a"),
        ] {
            assert!(!glob(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn a_line_without_a_reason_is_refused() {
        assert!(matches!(read("# x\na\tb\tc\td\te\tf\n\n"), Ok(list) if list.len() == 1));
        assert!(matches!(read("# x\na\tb\tc\td\te\t\n"), Err(2)));
        assert!(matches!(read("a\tb\tc\td\te\n"), Err(1)));
    }

    #[test]
    fn the_list_of_this_repository_is_whole() {
        assert!(read(include_str!("../known.tsv")).is_ok());
    }
}
