//! The wasm target and the components that check needs.
use super::installer::{self, Job};
use super::{Host, Need};
use crate::problem::Problem;
use crate::process;
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds what the active toolchain lacks.
pub(super) fn ensure(host: &Host, need: Need) -> Result<(), Problem> {
    if !target_is_there(host) {
        rustup(
            host,
            &["target", "add", TARGET],
            "the Rust target wasm32-unknown-unknown",
        )?;
    }
    let checks = need != Need::Build;
    if checks && (host.version("cargo-clippy").is_none() || host.version("rustfmt").is_none()) {
        rustup(
            host,
            &["component", "add", "clippy", "rustfmt"],
            "clippy and rustfmt",
        )?;
    }
    Ok(())
}

fn target_is_there(host: &Host) -> bool {
    process::answer(
        host.command("rustc")
            .args(["--print", "target-libdir", "--target", TARGET]),
    )
    .is_some_and(|dir| Path::new(&dir).is_dir())
}

fn rustup(host: &Host, arguments: &[&str], what: &str) -> Result<(), Problem> {
    if host.find("rustup").is_none() {
        let get_it = "install it with your Rust, or get rustup from https://rustup.rs";
        return Err(Problem::NoProgram {
            program: what.into(),
            get_it,
        });
    }
    let job = Job {
        what,
        takes: "a few seconds",
        registry: "static.rust-lang.org",
    };
    installer::run(host, &job, host.command("rustup").args(arguments))
}
