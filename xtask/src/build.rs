//! The release in `dist/`.
use crate::problem::Problem;
use crate::setup::{self, Host, Need};
use crate::{process, workspace};
use std::process::Command;

/// Sets up and builds.
pub(crate) fn run() -> Result<Host, Problem> {
    let host = setup::ready(Need::Build)?;
    release(&host)?;
    println!(
        "the release is in dist/: a page needs <script type=\"module\" src=\"…/kaihu.js\"> and <kaihu-wizard>"
    );
    Ok(host)
}

/// Builds on a machine that is ready.
pub(crate) fn release(host: &Host) -> Result<(), Problem> {
    process::run(trunk(host).args(["build", "--release"]))
}

/// Trunk in the root of the repository, off the network.
pub(crate) fn trunk(host: &Host) -> Command {
    let mut trunk = host.command("trunk");
    trunk.current_dir(workspace::root());
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    trunk.env_remove("NO_COLOR"); // Trunk takes only true and false here and stops at the usual 1
    trunk
}
