//! The clips of the camera guide.
use crate::problem::{Problem, at};
use crate::{process, workspace};
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// Writes them all into `[DIR]`, `target/clips` unless told.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let folder = match options {
        [] => workspace::target_dir().join("clips"),
        [folder] if !folder.starts_with('-') => PathBuf::from(folder),
        _ => return Err(Problem::Usage("clips [DIR]".into())),
    };
    // Relative to where the person calls, not to the repository.
    let folder = std::path::absolute(&folder).map_err(at(folder))?;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(workspace::root());
    cargo.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "kaihu-clips",
        "--",
    ]);
    process::run(cargo.arg(folder))?;
    Ok(ExitCode::SUCCESS)
}
