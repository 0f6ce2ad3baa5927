//! The camera guide's report on pictures.
use crate::problem::Problem;
use crate::problem::at;
use crate::workspace;
use std::process::{Command, ExitCode};

/// One line of JSON for each file; the exit code is 1 where one of them is no picture.
pub(crate) fn run(files: &[&str]) -> Result<ExitCode, Problem> {
    if files.is_empty() || files.iter().any(|file| file.starts_with("--")) {
        return Err(Problem::Usage("assess FILE…".into()));
    }
    let mut cargo = Command::new(env!("CARGO"));
    // Paths are those of the person who calls: the working directory stays.
    let manifest = workspace::root().join("Cargo.toml");
    cargo
        .args(["run", "--quiet", "--locked", "--manifest-path"])
        .arg(manifest);
    cargo.args(["--package", "kaihu-vision", "--bin", "assess", "--"]);
    let status = cargo.args(files).status().map_err(at("cargo"))?;
    // It has named each cause already.
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
