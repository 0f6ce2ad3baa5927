//! What `cargo xtask test` runs, in this order.
use super::counts::{self, Counts};
use crate::check::{self, Mode};
use crate::problem::Problem;
use crate::setup::{self, Host};
use crate::{browser, build, conformance, deny, gallery, process, schemathesis, size, workspace};
use std::process::Command;

/// A part of the tests, told apart in the summary.
pub(super) struct Stage {
    pub name: &'static str,
    /// Whether it needs the release in `dist/`.
    pub after_build: bool,
    pub run: fn(&Host) -> Result<Counts, Problem>,
}

pub(super) const BUILD: &str = "release build";

pub(super) const ALL: [Stage; 12] = [
    Stage {
        name: "checks",
        after_build: false,
        run: checks,
    },
    Stage {
        name: "supply chain (cargo-deny)",
        after_build: false,
        run: supply_chain,
    },
    Stage {
        name: "native tests",
        after_build: false,
        run: native,
    },
    Stage {
        name: "conformance (oracles)",
        after_build: false,
        run: oracles,
    },
    Stage {
        name: "made-up calls (schemathesis)",
        after_build: false,
        run: made_up_calls,
    },
    Stage {
        name: "scripts (node)",
        after_build: false,
        run: in_node,
    },
    Stage {
        name: "engine as wasm (node)",
        after_build: false,
        run: engine,
    },
    Stage {
        name: "components (Chromium)",
        after_build: false,
        run: components,
    },
    Stage {
        name: "gallery (Chromium)",
        after_build: false,
        run: gallery,
    },
    Stage {
        name: BUILD,
        after_build: false,
        run: release,
    },
    Stage {
        name: "bytes",
        after_build: true,
        run: bytes,
    },
    Stage {
        name: "end to end (Chromium)",
        after_build: true,
        run: end_to_end,
    },
];

fn checks(host: &Host) -> Result<Counts, Problem> {
    let (passed, failed) = check::all(host, Mode::Verify)?;
    Ok(Counts {
        passed,
        failed,
        ignored: 0,
    })
}

fn supply_chain(_: &Host) -> Result<Counts, Problem> {
    let (passed, failed) = deny::all()?;
    Ok(Counts {
        passed,
        failed,
        ignored: 0,
    })
}

fn native(host: &Host) -> Result<Counts, Problem> {
    let mut tests = cargo_test(host);
    tests.args(["--workspace", "--exclude", "kaihu-e2e"]);
    counts::of(tests.args(["--exclude", "kaihu-gallery"]))
}

fn oracles(_: &Host) -> Result<Counts, Problem> {
    counts::of(&mut conformance::quick()?)
}

/// The short run: one test as a whole.
fn made_up_calls(_: &Host) -> Result<Counts, Problem> {
    Ok(match schemathesis::quick()? {
        true => Counts::one_passed(),
        false => Counts::one_failed(),
    })
}

/// The element, and how traces are read.
fn in_node(host: &Host) -> Result<Counts, Problem> {
    let mut node = host.command("node");
    node.current_dir(workspace::root().join("tests"));
    node.args(["--test", "--test-reporter=tap"]);
    counts::of(node.args([
        "element/draft.test.mjs",
        "element/kaihu.test.mjs",
        "element/stopped.test.mjs",
        "element/tab.test.mjs",
        "typing/figures.test.mjs",
    ]))
}

fn engine(host: &Host) -> Result<Counts, Problem> {
    let packages = ["--package", "kaihu-inference", "--package", "kaihu-quality"];
    counts::of(in_wasm(host).args(packages))
}

fn components(host: &Host) -> Result<Counts, Problem> {
    counts::of(in_wasm(host).args(["--package", "kaihu", "--features", "gallery"]))
}

/// Every state, in two browsers beside each other: more are no faster on two cores.
fn gallery(host: &Host) -> Result<Counts, Problem> {
    let site = gallery::build_site(host)?;
    let mut tests = cargo_test(host);
    tests.args(["--package", "kaihu-gallery"]);
    tests.args(["--", "--nocapture", "--test-threads=2"]);
    tests.env("KAIHU_GALLERY", site);
    tests.env("KAIHU_AXE", setup::axe(host));
    counts::of(&mut browser::told(host, tests))
}

fn release(host: &Host) -> Result<Counts, Problem> {
    build::release(host)?;
    Ok(Counts::one_passed())
}

fn bytes(host: &Host) -> Result<Counts, Problem> {
    let (passed, failed) = size::table(host)?;
    Ok(Counts {
        passed,
        failed,
        ignored: 0,
    })
}

/// The browser tests find the release, the backend and the browser in these variables.
fn end_to_end(host: &Host) -> Result<Counts, Problem> {
    let root = workspace::root();
    let mut cargo = host.command("cargo");
    process::run(cargo.current_dir(root).args([
        "build",
        "--locked",
        "--package",
        "kaihu-sandbox",
    ]))?;
    let mut tests = cargo_test(host);
    tests.args(["--package", "kaihu-e2e"]);
    tests.env("KAIHU_DIST", root.join("dist"));
    tests.env(
        "KAIHU_SANDBOX",
        workspace::target_dir().join("debug/kaihu-sandbox"),
    );
    counts::of(&mut browser::told(host, tests))
}

fn cargo_test(host: &Host) -> Command {
    let mut cargo = host.command("cargo");
    cargo
        .current_dir(workspace::root())
        .args(["test", "--locked", "--no-fail-fast"]);
    cargo
}

fn in_wasm(host: &Host) -> Command {
    let mut cargo = cargo_test(host);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    cargo.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        "wasm-bindgen-test-runner",
    );
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "300"); // seconds; a busy machine starts a browser slowly
    browser::told(host, cargo)
}
