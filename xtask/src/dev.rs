//! The loop for developers: a debug build, rebuilt and reloaded at every change. It has an output
//! folder of its own, so that a release in `dist/` stays what it is.
use crate::problem::Problem;
use crate::serve::{self, Site};
use crate::setup::{self, Need};
use std::process::ExitCode;

/// Runs until it is told to stop.
pub(crate) fn run(port: u16) -> Result<ExitCode, Problem> {
    let host = setup::ready(Need::Build)?;
    let arguments = ["serve", "--dist", "dist-dev"];
    serve::run(
        &host,
        &Site {
            name: "The development build",
            port,
            arguments: &arguments,
            provider: &[],
        },
    )
}
