//! The release with a sandbox behind it, to try in a browser.
use crate::problem::Problem;
use crate::serve::{self, Site};
use crate::setup::{self, Need};
use std::process::ExitCode;

/// Runs until it is told to stop, with `[--challenge] [--crypto] [--password] [--port N]`: what the provider asks for, and where.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let asks = |option: &&str| ["--challenge", "--crypto", "--password"].contains(option);
    let (provider, rest): (Vec<&str>, Vec<&str>) = options.iter().partition(|it| asks(it));
    let port = crate::port(&rest)?;
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
            provider: &provider,
        },
    )
}
