//! rustfmt and clippy, for the machine and for the browser.
use super::Mode;
use crate::process;
use crate::setup::Host;
use crate::workspace;
use std::process::Command;

/// What runs in the browser, or must be able to.
const BROWSER: [&str; 9] = [
    "kaihu",
    "kaihu-frame-worker",
    "kaihu-identity",
    "kaihu-inference",
    "kaihu-password",
    "kaihu-protocol",
    "kaihu-quality",
    "kaihu-reference",
    "kaihu-wizard",
];

/// A check that another program does.
pub(super) struct Lint {
    pub what: &'static str,
    command: Command,
}

impl Lint {
    /// Whether it found nothing. What it found is on the terminal.
    pub(super) fn run(mut self) -> bool {
        process::run(&mut self.command).is_ok()
    }
}

pub(super) fn all(host: &Host, mode: Mode) -> [Lint; 4] {
    let cargo = |arguments: &[&str]| {
        let mut command = host.command("cargo");
        command.current_dir(workspace::root()).args(arguments);
        command
    };
    let mut format = cargo(&["fmt", "--all"]);
    if mode == Mode::Verify {
        format.args(["--", "--check"]);
    }
    let mut browser = cargo(&[
        "clippy",
        "--quiet",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    browser
        .args(BROWSER.iter().flat_map(|package| ["--package", package]))
        .args(["--", "-D", "warnings"]);
    // Left out of the release, so that the line above does not see them.
    let gallery = cargo(&[
        "clippy",
        "--quiet",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
        "--package",
        "kaihu",
        "--features",
        "gallery",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    let native = cargo(&[
        "clippy",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]);
    [
        Lint {
            what: "rustfmt",
            command: format,
        },
        Lint {
            what: "clippy",
            command: native,
        },
        Lint {
            what: "clippy for wasm",
            command: browser,
        },
        Lint {
            what: "clippy for wasm: gallery and tests",
            command: gallery,
        },
    ]
}
