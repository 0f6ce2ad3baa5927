//! The parsers of the identity crate and the answers of the contract under libFuzzer, one after the other.
use crate::problem::{Problem, at};
use crate::setup::{self, Host};
use crate::{process, workspace};
use std::fs;
use std::io::ErrorKind;
use std::process::{Command, ExitCode};
use std::time::Instant;

/// How often a parser is run unless told: some minutes for all of them on one core.
const RUNS: u64 = 1_000_000;
/// Of a longer text no parser reads anything.
const LONGEST: &str = "-max_len=4200";
/// Seconds by the clock after which one text counts as a failure. Each takes microseconds, but
/// machines may be busy.
const SLOWEST: &str = "-timeout=30";

/// What to run, and how often.
#[derive(Debug, PartialEq, Eq)]
struct Plan<'a> {
    runs: u64,
    /// How the names of those to run start; all where there is none.
    target: Option<&'a str>,
}

/// Runs `[--runs N] [TARGET]`, and prints for each parser how many texts it has read, how long that
/// took, and at how many of them it failed. Those are kept in `fuzz/artifacts/` until they are
/// deleted, and make the exit code 1.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let plan = plan(options).ok_or_else(|| Problem::Usage(options.join(" ")))?;
    let all = targets()?;
    let chosen: Vec<&String> = all
        .iter()
        .filter(|name| plan.target.is_none_or(|target| name.starts_with(target)))
        .collect();
    if chosen.is_empty() {
        let given = plan.target.unwrap_or_default();
        return Err(Problem::Usage(format!("fuzz {given}: {}", all.join(", "))));
    }
    let host = setup::ready_to_fuzz()?;
    process::run(with_flags(host.command("cargo")).args(["fuzz", "build", "--sanitizer", "none"]))?;
    let mut failed = false;
    for name in chosen {
        failed |= !run_one(&host, name, plan.runs)?;
    }
    Ok(match failed {
        false => ExitCode::SUCCESS,
        true => ExitCode::FAILURE,
    })
}

/// Runs one parser and tells what libFuzzer counted; whether all held.
fn run_one(host: &Host, name: &str, runs: u64) -> Result<bool, Problem> {
    let start = Instant::now();
    let log = workspace::target_dir()
        .join("fuzz")
        .join(format!("{name}.log"));
    let mut cargo = with_flags(host.command("cargo"));
    cargo.args(["fuzz", "run", "--sanitizer", "none", name, "--"]);
    cargo.args([&format!("-runs={runs}"), LONGEST, SLOWEST, "-seed=1"]);
    cargo.arg("-print_final_stats=1");
    let held = process::run_logged(name, &mut cargo, &log)?;
    let executed = executed(&fs::read_to_string(&log).map_err(at(&log))?);
    let crashes = artifacts(name)?;
    let (word, after) = match held && crashes == 0 && executed >= Some(runs) {
        true => ("ok", String::new()),
        false => ("FAILED", format!(", see {}", log.display())),
    };
    println!(
        "{word:6} {name}: {} executions, {}, {crashes} crashes{after}",
        executed.map_or("no count of".into(), |count| count.to_string()),
        process::elapsed(start)
    );
    Ok(word == "ok")
}

/// How many texts libFuzzer says that the parser has read.
fn executed(log: &str) -> Option<u64> {
    let mut lines = log.lines().rev();
    lines.find_map(|line| {
        let count = line.strip_prefix("stat::number_of_executed_units:")?;
        count.trim().parse().ok()
    })
}

/// How many texts are kept that a parser failed at, in this run or an earlier one.
fn artifacts(name: &str) -> Result<usize, Problem> {
    let dir = workspace::root().join("fuzz/artifacts").join(name);
    match fs::read_dir(&dir) {
        Ok(files) => Ok(files.count()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(0),
        Err(error) => Err(at(&dir)(error)),
    }
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
    fn executions_are_those_that_libfuzzer_counted() {
        let log = "Done 10 runs in 0 second(s)\nstat::number_of_executed_units: 10\n\
            stat::average_exec_per_sec:     0\n";
        assert_eq!(executed(log), Some(10));
        assert_eq!(executed("==1== ERROR: libFuzzer: deadly signal\n"), None);
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
