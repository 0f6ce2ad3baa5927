//! The list of what ships.
use crate::problem::Problem;
use crate::setup::{self, Need};
use crate::{process, workspace};
use std::process::ExitCode;

/// Writes `target/sbom/kaihu.cdx.json`.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    let host = setup::ready(Need::Check)?;
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root());
    cargo.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "kaihu-sbom",
        "--",
    ]);
    process::run(cargo.arg(workspace::target_dir().join("sbom/kaihu.cdx.json")))?;
    Ok(ExitCode::SUCCESS)
}
