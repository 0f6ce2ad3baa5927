//! Times, each beside something else in the same run, as ratios: machines differ, and are busy.
mod instructions;
mod page;
mod vision;

use crate::build;
use crate::problem::Problem;
use crate::setup::{self, Host, Need};
use std::process::ExitCode;

/// Runs with the options of its own.
type Bench = fn(&Host, &[&str]) -> Result<(), Problem>;

const ALL: [(&str, Bench); 3] = [
    ("vision", vision::run),
    ("typing", page::typing),
    ("resume", page::resume),
];

/// Builds the release, then runs the bench of this name with its options, or without one all of them.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let chosen =
        chosen(options).ok_or_else(|| Problem::Usage(["bench", &options.join(" ")].join(" ")))?;
    let host = setup::ready(Need::Test)?;
    build::release(&host)?;
    for (name, bench) in chosen {
        println!("\n== {name}");
        bench(&host, options.get(1..).unwrap_or_default())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn chosen(options: &[&str]) -> Option<Vec<(&'static str, Bench)>> {
    match options {
        [] => Some(ALL.to_vec()),
        [wanted, own @ ..] => ALL
            .into_iter()
            .find(|(name, _)| name == wanted)
            .filter(|(name, _)| own.is_empty() || *name == "vision" && vision::takes(own))
            .map(|bench| vec![bench]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bench_is_run_or_all() {
        let names = |options: &[&str]| -> Option<Vec<&str>> {
            Some(chosen(options)?.into_iter().map(|(name, _)| name).collect())
        };
        assert_eq!(names(&[]), Some(vec!["vision", "typing", "resume"]));
        assert_eq!(names(&["typing"]), Some(vec!["typing"]));
        assert_eq!(names(&["vision", "--minutes", "10"]), Some(vec!["vision"]));
        assert_eq!(names(&["vision", "--minutes"]), None);
        assert_eq!(names(&["typing", "--minutes", "10"]), None);
        assert_eq!(names(&["speed"]), None);
        assert_eq!(names(&["typing", "vision"]), None);
    }
}
