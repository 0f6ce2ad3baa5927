//! The browser for programs that drive one.
use crate::setup::Host;
use std::process::Command;

/// Tells the program where the browser and its driver are: `CHROMIUM`, `CHROMEDRIVER`.
pub(crate) fn told(host: &Host, mut command: Command) -> Command {
    for (variable, program) in [("CHROMIUM", "chromium"), ("CHROMEDRIVER", "chromedriver")] {
        if let Some(path) = host.find(program) {
            command.env(variable, path);
        }
    }
    command
}
