//! The camera guide beside independent oracles.
use crate::problem::Problem;
use crate::{process, setup, workspace};
use std::process::ExitCode;

/// Runs with `[--write]`, which makes the committed golden values anew; the exit code is 1 where a
/// figure is worse than it has to be.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    if !matches!(options, [] | ["--write"]) {
        return Err(Problem::Usage(options.join(" ")));
    }
    let work = workspace::target_dir().join("vision");
    let (host, python) = setup::ready_to_see(&work.join("python"))?;
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root());
    cargo.args(["run", "--locked", "--package", "kaihu-vision"]);
    cargo.args(["--bin", "vision-eval", "--", "--python"]);
    cargo.arg(python).arg("--work").arg(work).args(options);
    process::run(&mut cargo)?;
    Ok(ExitCode::SUCCESS)
}
