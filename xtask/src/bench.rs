//! Milliseconds per frame in the worker, beside MediaPipe on the same frames in the same run.
use crate::problem::Problem;
use crate::setup::{self, Need};
use crate::{build, process, workspace};
use std::process::ExitCode;

/// Builds the release and the clips, then measures both in headless Chromium.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    let host = setup::ready(Need::Test)?;
    build::release(&host)?;
    let root = workspace::root();
    let clips = workspace::target_dir().join("clips");
    let mut cargo = host.command("cargo");
    cargo.current_dir(root).args([
        "run",
        "--locked",
        "--release",
        "--package",
        "kaihu-clips",
        "--",
    ]);
    process::run(cargo.arg(&clips))?;
    let mut node = host.command("node");
    node.current_dir(root).args([
        "crates/quality/bench/bench.mjs",
        "--worker",
        "dist",
        "--clips",
    ]);
    process::run(node.arg(&clips))?;
    Ok(ExitCode::SUCCESS)
}
