//! The crates of Cargo.lock: fetched beforehand, since Trunk is told to stay off the network.
use super::Host;
use super::installer::{self, Job};
use crate::problem::Problem;
use crate::{process, workspace};

/// Downloads what Cargo.lock names and is not there yet.
pub(super) fn fetch(host: &Host) -> Result<(), Problem> {
    if process::answer(cargo_fetch(host).arg("--offline")).is_some() {
        return Ok(());
    }
    let job = Job {
        what: "the crates of Cargo.lock",
        takes: "about a minute",
        registry: "crates.io",
    };
    installer::run(host, &job, &mut cargo_fetch(host))
}

fn cargo_fetch(host: &Host) -> std::process::Command {
    let mut cargo = host.command("cargo");
    cargo
        .args(["fetch", "--locked"])
        .current_dir(workspace::root());
    cargo
}
