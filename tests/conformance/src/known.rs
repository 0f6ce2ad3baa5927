//! The list of disagreements that have a reason: `known.tsv`.

use crate::causes::{Cause, cause};
use crate::typing::folded;

/// A line of the list. Oracle, scheme, value and both verdicts are patterns, see [`glob`].
pub struct Known {
    oracle: String,
    scheme: String,
    /// A pattern, with the name of the cause if there is one.
    value: String,
    pattern: String,
    /// What has to hold of the value besides.
    cause: Option<Cause>,
    ours: String,
    theirs: String,
    /// A value that the line is about, asked in every run; none where every run meets one.
    example: Option<String>,
    /// Why it is as it is.
    pub reason: String,
}

/// Reads the list: seven texts a line, parted by tabs; lines that begin with `#` are for people.
/// The value is a pattern, and after ` & ` the name of a cause; an example is a value, or `-`.
///
/// Errors: the number of a line with fewer or empty texts, or a cause that there is not.
pub fn read(list: &str) -> Result<Vec<Known>, usize> {
    let lines = list.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|(at, line)| {
            let texts: Vec<&str> = line.split('\t').collect();
            let [oracle, scheme, value, ours, theirs, example, reason] = texts[..] else {
                return Err(at + 1);
            };
            let (pattern, name) = match value.split_once(" & ") {
                Some((pattern, name)) => (pattern, Some(name)),
                None => (value, None),
            };
            let cause = match name {
                Some(name) => Some(cause(name).ok_or(at + 1)?),
                None => None,
            };
            match texts.iter().all(|text| !text.is_empty()) {
                true => Ok(Known {
                    oracle: oracle.to_owned(),
                    scheme: scheme.to_owned(),
                    value: value.to_owned(),
                    pattern: pattern.to_owned(),
                    cause,
                    ours: ours.to_owned(),
                    theirs: theirs.to_owned(),
                    example: (example != "-").then(|| example.to_owned()),
                    reason: reason.to_owned(),
                }),
                false => Err(at + 1),
            }
        })
        .collect()
}

/// The examples of an oracle's lines about this scheme, but for those about every scheme.
pub fn examples<'a>(
    known: &'a [Known],
    oracle: &'a str,
    scheme: &'a str,
) -> impl Iterator<Item = &'a str> {
    let about = move |line: &&Known| line.oracle == oracle && line.scheme == scheme;
    known
        .iter()
        .filter(about)
        .filter_map(|line| line.example.as_deref())
}

impl Known {
    /// Whether this line is about this disagreement; the value as typed, or folded.
    pub fn explains(&self, [oracle, scheme, value, ours, theirs]: [&str; 5]) -> bool {
        let plain = folded(value);
        glob(&self.oracle, oracle)
            && glob(&self.scheme, scheme)
            && glob(&self.ours, ours)
            && glob(&self.theirs, theirs)
            && (glob(&self.pattern, value) || glob(&self.pattern, &plain))
            && self.cause.is_none_or(|holds| holds(&plain))
    }

    /// How the line is told from others in a report.
    pub fn shown(&self) -> String {
        format!(
            "{} {} {} {} {}",
            self.oracle, self.scheme, self.value, self.ours, self.theirs
        )
    }
}

/// `*` stands for any text, `?` for any character, `#` for a digit, `@` for a capital letter, `[abc]`
/// for one of them; `\` takes what follows as it is.
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
        (['#', rest @ ..], [c, text @ ..]) => c.is_ascii_digit() && matches(rest, text),
        (['@', rest @ ..], [c, text @ ..]) => c.is_ascii_uppercase() && matches(rest, text),
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
            (r"*\@*", "a@b"),
            ("@##", "A12"),
        ] {
            assert!(glob(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("3[034]*", "31"),
            ("a?c", "ac"),
            (r"\*", "x"),
            ("[ab", "a"),
            ("@##", "112"),
            ("@##", "A1X"),
        ] {
            assert!(!glob(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn a_line_without_a_reason_is_refused() {
        assert!(matches!(read("# x\na\tb\tc\td\te\tf\tg\n\n"), Ok(list) if list.len() == 1));
        assert!(matches!(read("# x\na\tb\tc\td\te\tf\t\n"), Err(2)));
        assert!(matches!(read("a\tb\tc\td\te\tf\n"), Err(1)));
        assert!(matches!(read("a\tb\tc & no-cause\td\te\tf\tg\n"), Err(1)));
    }

    #[test]
    fn a_line_explains_only_where_its_cause_holds() {
        let list = "stdnum\tpt.cc\t* & not-twelve-characters\ttoo-short\tvalid\t123\tbecause\n";
        let lines = read(list).unwrap_or_default();
        let explains = |value| lines[0].explains(["stdnum", "pt.cc", value, "too-short", "valid"]);
        assert!(explains("1234"));
        assert!(!explains("123456789012"));
        assert_eq!(
            examples(&lines, "stdnum", "pt.cc").collect::<Vec<_>>(),
            ["123"]
        );
        assert_eq!(examples(&lines, "stdnum", "pt.nif").count(), 0);
    }

    #[test]
    fn the_list_of_this_repository_is_whole() {
        assert!(read(include_str!("../known.tsv")).is_ok());
    }
}
