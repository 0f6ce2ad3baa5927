//! The release in `dist/`.
use crate::problem::Problem;
use crate::setup::{self, Host, Need};
use crate::{process, workspace};
use std::path::{Path, PathBuf};
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
    // The hook in Trunk.toml calls this program back.
    trunk.env("KAIHU_XTASK", std::env::current_exe().unwrap_or_default());
    without_paths(&mut trunk);
    trunk.env_remove("NO_COLOR"); // Trunk takes only true and false here and stops at the usual 1
    trunk
}

/// Without it the compiler computes every address in a loop anew, instead of the offset that an
/// instruction of WebAssembly has for that: the nets take an eighth longer.
const PLAIN_ADDRESSES: &str = "-Cllvm-args=-disable-lsr";

/// Keeps the folders of this machine out of what a command compiles for the browser: messages of
/// panics name their source files.
pub(crate) fn without_paths(command: &mut Command) {
    let home = std::env::var("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|_| std::env::var("HOME").map(|home| Path::new(&home).join(".cargo")));
    let crates = home.map(|home| home.join("registry/src"));
    let renamed = [
        crates.ok().map(|folder| (folder, "crates")),
        Some((workspace::root().to_owned(), "kaihu")),
    ];
    let flag = |(folder, name): (PathBuf, &str)| {
        format!("--remap-path-prefix={}={name}", folder.display())
    };
    let mut flags: Vec<String> = renamed.into_iter().flatten().map(flag).collect();
    flags.push(PLAIN_ADDRESSES.into());
    let variable = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";
    command.env(variable, flags.join(" "));
}
