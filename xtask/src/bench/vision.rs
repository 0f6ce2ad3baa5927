//! Milliseconds per frame in the worker, beside MediaPipe on the same frames in the same run.
use crate::problem::Problem;
use crate::setup::Host;
use crate::{process, workspace};

/// Renders the clips, then measures both in headless Chromium.
pub(super) fn run(host: &Host) -> Result<(), Problem> {
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
    process::run(node.arg(&clips))
}
