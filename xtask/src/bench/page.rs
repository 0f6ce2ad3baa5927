//! The release in headless Chromium over the sandbox, beside something plain of the same origin.
use crate::problem::Problem;
use crate::setup::Host;
use crate::{process, workspace};

/// Keys, beside a plain input.
pub(super) fn typing(host: &Host, _: &[&str]) -> Result<(), Problem> {
    run(host, "tests/typing/bench.mjs")
}

/// Reloads, beside a plain page that asks for the same answers.
pub(super) fn resume(host: &Host, _: &[&str]) -> Result<(), Problem> {
    run(host, "tests/resume/bench.mjs")
}

fn run(host: &Host, script: &str) -> Result<(), Problem> {
    let root = workspace::root();
    let mut cargo = host.command("cargo");
    cargo.current_dir(root);
    process::run(cargo.args(["build", "--locked", "--package", "kaihu-sandbox"]))?;
    let mut node = host.command("node");
    node.current_dir(root).args([script, "--sandbox"]);
    node.arg(workspace::target_dir().join("debug/kaihu-sandbox"));
    process::run(&mut node)
}
