//! Every fault at every step of the wizard, and sequences of faults by chance.
use crate::problem::{Problem, at};
use crate::workspace;
use std::process::{Command, ExitCode};

/// The matrix, and `[--random N]` sequences (100,000 unless told) from `[--seed N]`; docs/faults.md is held to
/// the matrix, or written anew with `--write`, where without any sequence it keeps what it says of them. The exit code is 1 where something broke.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root());
    // So many journeys are worth the longer build.
    cargo.args(["run", "--quiet", "--locked", "--release"]);
    cargo.args(["--package", "kaihu-flows", "--bin", "faults", "--"]);
    let status = cargo.args(options).status().map_err(at("cargo"))?;
    // It has named the cause already.
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
