//! The release with a sandbox behind it, to try in a browser.
use crate::problem::Problem;
use crate::serve::{self, Site};
use crate::setup::{self, Need};
use std::process::ExitCode;

/// Runs until it is told to stop. `provider` is what the sandbox is told to ask for.
pub(crate) fn run(port: u16, provider: &[&str]) -> Result<ExitCode, Problem> {
    let host = setup::ready(Need::Build)?;
    // A release stays as it was built: what is edited meanwhile does not rebuild it.
    let still = ["--no-autoreload", "--watch", "Trunk.toml"];
    let arguments = [&["serve", "--release"][..], &still].concat();
    serve::run(
        &host,
        &Site {
            name: "The demo",
            port,
            arguments: &arguments,
            provider,
        },
    )
}
