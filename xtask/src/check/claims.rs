//! What docs/security.md says a threat is shown by is there: each test, each file, each command of its last columns.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;

const PAGE: &str = "docs/security.md";
/// Where the commands are listed.
const COMMANDS: &str = "xtask/src/main.rs";

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    Ok(missing(sources))
}

fn missing(sources: &Sources) -> Vec<Finding> {
    let pages = sources.under(PAGE);
    let lines = pages.flat_map(|page| page.text.lines().enumerate());
    let named = lines.flat_map(|(at, line)| shown_by(line).map(move |name| (at + 1, name)));
    let absent = named.filter(|(_, name)| !is_there(sources, name));
    absent
        .map(|(line, name)| Finding {
            path: PAGE.into(),
            line: Some(line),
            what: format!("there is no {name}"),
        })
        .collect()
}

/// What stands in backticks in the last column of a row; nothing where a line is no row.
fn shown_by(line: &str) -> impl Iterator<Item = &str> {
    let row = line.strip_prefix('|').and_then(|row| row.strip_suffix('|'));
    let last = row.and_then(|row| row.rsplit('|').next());
    last.unwrap_or_default().split('`').skip(1).step_by(2)
}

/// Whether a name is that of a test, a file or a command; what looks like none of them is no claim.
fn is_there(sources: &Sources, name: &str) -> bool {
    if let Some(command) = name.strip_prefix("cargo xtask ") {
        let command = command.split(' ').next().unwrap_or_default();
        return sources.under(COMMANDS).any(|it| lists(&it.text, command));
    }
    let is_path = name.contains('/')
        || [".rs", ".json", ".mjs"]
            .iter()
            .any(|end| name.ends_with(end));
    if is_path {
        let mut all = sources.all().iter();
        return all.any(|source| source.path.starts_with(name) || source.path.ends_with(name));
    }
    let is_function = name.contains('_')
        && name.len() > 1
        && name
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    let declared = ["fn ", name, "("].concat();
    !is_function || sources.rust().any(|source| source.text.contains(&declared))
}

/// Whether the list of commands has a line for this one.
fn lists(text: &str, command: &str) -> bool {
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("  "));
    lines.any(|line| line.split(' ').next() == Some(command))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(row: &str) -> Vec<String> {
        let sources = Sources::of(&[
            (PAGE, row),
            (COMMANDS, "  deny               licences"),
            ("src/ui/tests.rs", "fn it_holds() {}"),
            ("tests/e2e/tests/browser/policy.rs", "fn other() {}"),
        ]);
        missing(&sources).into_iter().map(|it| it.what).collect()
    }

    #[test]
    fn what_is_there_is_found() {
        for name in [
            "it_holds",
            "policy.rs",
            "tests/e2e/tests/browser",
            "src/ui/tests.rs",
            "cargo xtask deny",
            "unsafe",
            "_",
            "frame-ancestors",
        ] {
            assert_eq!(
                told(&format!("| a threat | `never_mind` | `{name}` |")),
                [""; 0]
            );
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        for name in ["it_held", "canary.rs", "src/ui/other", "cargo xtask pray"] {
            let row = format!("| a threat | what is done | `it_holds`, `{name}` |");
            assert_eq!(told(&row), [format!("there is no {name}")]);
        }
        assert_eq!(told("`it_held` in a sentence is no row"), [""; 0]);
    }
}
