//! The parsers of the identity crate under libFuzzer, one after the other.
use crate::problem::{Problem, at};
use crate::{process, setup, workspace};
use std::fs;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// How often a parser is run unless told: some minutes for all of them on one core.
const RUNS: u64 = 1_000_000;
/// The longest text is what two kilobytes make: more is refused unread.
const LONGEST: &str = "-max_len=2048";

/// What to run, and how often.
#[derive(Debug, PartialEq, Eq)]
struct Plan<'a> {
    runs: u64,
    /// All parsers where there is none.
    target: Option<&'a str>,
}

/// Runs `[--runs N] [TARGET]`. What a parser should not have done with is kept in
/// `fuzz/artifacts/`, and makes the exit code 1.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let plan = plan(options).ok_or_else(|| Problem::Usage(options.join(" ")))?;
    let all = targets()?;
    let chosen: Vec<&String> = all
        .iter()
        .filter(|name| plan.target.is_none_or(|target| target == *name))
        .collect();
    if chosen.is_empty() {
        let given = plan.target.unwrap_or_default();
        return Err(Problem::Usage(format!("fuzz {given}: {}", all.join(", "))));
    }
    let host = setup::ready_to_fuzz()?;
    process::run(with_flags(host.command("cargo")).args(["fuzz", "build", "--sanitizer", "none"]))?;
    let mut failed = Vec::new();
    for name in chosen {
        let start = Instant::now();
        let log = workspace::target_dir()
            .join("fuzz")
            .join(format!("{name}.log"));
        let mut cargo = with_flags(host.command("cargo"));
        cargo.args(["fuzz", "run", "--sanitizer", "none", name, "--"]);
        cargo.args([&format!("-runs={}", plan.runs), LONGEST, "-seed=1"]);
        let (word, after) = match process::run_logged(name, &mut cargo, &log)? {
            true => ("ok", String::new()),
            false => {
                failed.push(name);
                ("FAILED", format!(", see {}", log.display()))
            }
        };
        println!(
            "{word:6} {name}: {} inputs, {}{after}",
            plan.runs,
            process::elapsed(start)
        );
    }
    Ok(match failed.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// In the root, with the flags that libFuzzer's coverage takes on a stable compiler.
fn with_flags(mut cargo: Command) -> Command {
    cargo.current_dir(workspace::root());
    cargo.env("RUSTC_BOOTSTRAP", "1");
    cargo
}

fn plan<'a>(options: &[&'a str]) -> Option<Plan<'a>> {
    let (runs, target) = match options {
        ["--runs", number, target @ ..] => (number.parse().ok()?, target),
        target => (RUNS, target),
    };
    match target {
        [] => Some(Plan { runs, target: None }),
        [name] if !name.starts_with('-') => Some(Plan {
            runs,
            target: Some(name),
        }),
        _ => None,
    }
}

/// The names of the parsers, by alphabet: a file in `fuzz/fuzz_targets/` each.
fn targets() -> Result<Vec<String>, Problem> {
    let dir = workspace::root().join("fuzz/fuzz_targets");
    let mut names = Vec::new();
    for entry in fs::read_dir(&dir).map_err(at(&dir))? {
        let file = entry.map_err(at(&dir))?.path();
        names.extend(
            file.file_stem()
                .map(|name| name.to_string_lossy().into_owned()),
        );
    }
    names.sort_unstable();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_and_target_are_read() {
        let of = |runs, target| Some(Plan { runs, target });
        assert_eq!(plan(&[]), of(RUNS, None));
        assert_eq!(plan(&["--runs", "10"]), of(10, None));
        assert_eq!(plan(&["--runs", "10", "name"]), of(10, Some("name")));
        assert_eq!(plan(&["name"]), of(RUNS, Some("name")));
        assert_eq!(plan(&["--runs", "many"]), None);
        assert_eq!(plan(&["--fast"]), None);
        assert_eq!(plan(&["name", "date"]), None);
    }

    #[test]
    fn every_target_is_in_the_manifest() {
        let manifest = fs::read_to_string(workspace::root().join("fuzz/Cargo.toml")).unwrap();
        let listed = manifest
            .lines()
            .filter(|line| line.starts_with("path = "))
            .count();
        let all = targets().unwrap();
        assert_eq!(all.len(), listed);
        for name in all {
            assert!(
                manifest.contains(&format!("\"fuzz_targets/{name}.rs\"")),
                "{name}"
            );
        }
    }
}
