//! What the camera guide says to a clip.
use crate::problem::Problem;
use crate::problem::at;
use crate::workspace;
use std::process::{Command, ExitCode};

/// Prompts, announcements and the capture with their times; the exit code is 1 where it is no clip.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let [clip] = options else {
        return Err(Problem::Usage("coach CLIP".into()));
    };
    let mut cargo = Command::new(env!("CARGO"));
    // Paths are those of the person who calls: the working directory stays.
    let manifest = workspace::root().join("Cargo.toml");
    cargo
        .args(["run", "--quiet", "--locked", "--manifest-path"])
        .arg(manifest);
    cargo.args(["--package", "kaihu-vision", "--bin", "coach", "--", clip]);
    let status = cargo.status().map_err(at("cargo"))?;
    // It has named the cause already.
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
