//! The parsers of the identity crate as a tool.
use crate::problem::Problem;
use crate::{process, workspace};
use std::process::{Command, ExitCode};

/// Lines `scheme<TAB>value` from the standard input to one JSON verdict a line; with `--schemes`
/// the list of schemes.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    if !matches!(options, [] | ["--schemes"]) {
        return Err(Problem::Usage(options.join(" ")));
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root());
    cargo.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "kaihu-conformance",
    ]);
    process::run(cargo.args(["--bin", "identity", "--"]).args(options))?;
    Ok(ExitCode::SUCCESS)
}
