//! From a press of a key to its painted answer, beside a plain input in the same page.
use crate::problem::Problem;
use crate::setup::Host;
use crate::{process, workspace};

/// Types into the release in headless Chromium, over the sandbox.
pub(super) fn run(host: &Host, _: &[&str]) -> Result<(), Problem> {
    let root = workspace::root();
    let mut cargo = host.command("cargo");
    cargo.current_dir(root);
    process::run(cargo.args(["build", "--locked", "--package", "kaihu-sandbox"]))?;
    let mut node = host.command("node");
    node.current_dir(root);
    node.args(["tests/typing/bench.mjs", "--sandbox"]);
    node.arg(workspace::target_dir().join("debug/kaihu-sandbox"));
    process::run(&mut node)
}
