//! A million wizards after an outage.
use crate::problem::{Problem, at};
use crate::workspace;
use std::process::{Command, ExitCode};

/// The figures for `[--seed N] [--clients N]`; with neither, docs/storm.md is held to them, or written
/// anew with `--write`.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root());
    cargo.args(["run", "--quiet", "--locked", "--package", "kaihu-storm"]);
    cargo.args(["--bin", "storm", "--"]).args(options);
    let status = cargo.status().map_err(at("cargo"))?;
    // It has named the cause already.
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
