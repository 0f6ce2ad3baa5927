//! How many tests passed, as the test runners tell it.
use crate::problem::{Problem, at};
use std::io::{BufRead, BufReader};
use std::iter::Sum;
use std::process::{Command, Stdio};

/// Tests by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub passed: usize,
    pub failed: usize,
    pub ignored: usize,
}

impl Counts {
    /// A step that is a test as a whole.
    pub(super) fn one_passed() -> Self {
        Self {
            passed: 1,
            ..Self::default()
        }
    }

    /// Something failed that is not a test: it counts as one, so that the sum cannot look well.
    pub(super) fn one_failed() -> Self {
        Self {
            failed: 1,
            ..Self::default()
        }
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |a, b| Self {
            passed: a.passed + b.passed,
            failed: a.failed + b.failed,
            ignored: a.ignored + b.ignored,
        })
    }
}

/// Runs a test command, showing what it prints, and adds up the results in it.
pub(super) fn of(command: &mut Command) -> Result<Counts, Problem> {
    let name = command.get_program().to_owned();
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(at(&name))?;
    let mut all = vec![];
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        let line = line.map_err(at(&name))?;
        println!("{line}");
        all.extend(in_line(&line));
    }
    let status = child.wait().map_err(at(&name))?;
    let mut counts: Counts = all.into_iter().sum();
    if !status.success() && counts.failed == 0 {
        counts.failed = 1; // it did not compile, or crashed
    }
    if counts == Counts::default() {
        println!("not a single test ran");
        counts.failed = 1;
    }
    Ok(counts)
}

/// The result that a line holds: cargo's and wasm-bindgen's “test result: ok. 3 passed; 0 failed;
/// 1 ignored; …”, or node's “# pass 3”, “# fail 0”, “# skipped 1”.
fn in_line(line: &str) -> Option<Counts> {
    if let Some(result) = line.strip_prefix("test result: ") {
        let (_, numbers) = result.split_once(". ")?;
        let number = |what: &str| {
            let mut parts = numbers
                .split(';')
                .filter_map(|part| part.trim().split_once(' '));
            parts
                .find(|(_, name)| *name == what)
                .and_then(|(number, _)| number.parse().ok())
        };
        let (passed, failed) = (number("passed")?, number("failed")?);
        return Some(Counts {
            passed,
            failed,
            ignored: number("ignored").unwrap_or(0),
        });
    }
    let (what, number) = line.strip_prefix("# ")?.split_once(' ')?;
    let number = number.parse().ok()?;
    match what {
        "pass" => Some(Counts {
            passed: number,
            ..Counts::default()
        }),
        "fail" | "cancelled" => Some(Counts {
            failed: number,
            ..Counts::default()
        }),
        "skipped" | "todo" => Some(Counts {
            ignored: number,
            ..Counts::default()
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_every_runner_are_read() {
        let cargo = "test result: ok. 12 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        assert_eq!(
            in_line(cargo),
            Some(Counts {
                passed: 12,
                failed: 1,
                ignored: 2
            })
        );
        assert_eq!(
            in_line("# pass 7"),
            Some(Counts {
                passed: 7,
                ..Counts::default()
            })
        );
        assert_eq!(in_line("# fail 1"), Some(Counts::one_failed()));
        assert_eq!(in_line("# Subtest: passes 3"), None);
        assert_eq!(in_line("test a ... ok"), None);
    }

    #[test]
    fn a_command_without_a_result_counts_as_failed() {
        assert_eq!(of(&mut Command::new("true")).unwrap(), Counts::one_failed());
        let broken =
            of(Command::new("sh").args(["-c", "echo error: could not compile; exit 101"])).unwrap();
        assert_eq!(broken, Counts::one_failed());
        let two = "echo 'test result: ok. 2 passed; 0 failed; 0 ignored'; echo 'test result: ok. 1 passed; 0 failed'";
        assert_eq!(of(Command::new("sh").args(["-c", two])).unwrap().passed, 3);
    }
}
