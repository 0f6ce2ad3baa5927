//! Ten thousand made-up people who follow the first advice.
use crate::problem::{Problem, at};
use crate::workspace;
use std::process::{Command, ExitCode};

/// The figures of `[--people N]` (10,000 unless told) from `[--seed N]`; with neither, docs/population.md is held
/// to them, or written anew with `--write`. The exit code is 1 where they fall short of what is wanted.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root());
    // So many visits are worth the longer build.
    cargo.args(["run", "--quiet", "--locked", "--release"]);
    cargo.args(["--package", "kaihu-flows", "--bin", "population", "--"]);
    let status = cargo.args(options).status().map_err(at("cargo"))?;
    // It has named the cause already.
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
