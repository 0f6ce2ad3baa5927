//! Trunk, the wasm-bindgen command line, cargo-fuzz: compiled once by `cargo install`, in the exact version.
use super::installer::{self, Job};
use super::{Host, cache};
use crate::problem::Problem;

/// A crate that installs programs.
pub(super) struct CargoTool<'a> {
    package: &'static str,
    name: &'static str,
    version: &'a str,
    programs: &'static [&'static str],
    takes: &'static str,
}

pub(super) fn trunk(version: &str) -> CargoTool<'_> {
    CargoTool {
        package: "trunk",
        name: "trunk",
        version,
        programs: &["trunk"],
        takes: "about 6 minutes",
    }
}

/// The version must be the one in Cargo.lock to the digit: the two sides of the glue speak a
/// format that changes with every release.
pub(super) fn wasm_bindgen(version: &str) -> CargoTool<'_> {
    let programs = &["wasm-bindgen", "wasm-bindgen-test-runner"];
    CargoTool {
        package: "wasm-bindgen-cli",
        name: "wasm-bindgen",
        version,
        programs,
        takes: "about 3 minutes",
    }
}

pub(super) fn cargo_fuzz(version: &str) -> CargoTool<'_> {
    CargoTool {
        package: "cargo-fuzz",
        name: "cargo-fuzz",
        version,
        programs: &["cargo-fuzz"],
        takes: "about 2 minutes",
    }
}

/// Uses what is on PATH or in the cache if it is of exactly this version; else installs it.
pub(super) fn ensure(host: &mut Host, tool: &CargoTool<'_>) -> Result<(), Problem> {
    if is_there(host, tool) {
        return Ok(());
    }
    let dir = cache::tool_dir(host, tool.name, tool.version);
    let mut with_cache = host.clone();
    with_cache.prefer(&dir.join("bin"));
    if !is_there(&with_cache, tool) {
        install(host, tool, &dir)?;
    }
    *host = with_cache;
    Ok(())
}

fn is_there(host: &Host, tool: &CargoTool<'_>) -> bool {
    tool.programs
        .iter()
        .all(|program| host.version(program).as_deref() == Some(tool.version))
}

fn install(host: &Host, tool: &CargoTool<'_>, dir: &std::path::Path) -> Result<(), Problem> {
    let what = format!("{} {}", tool.name, tool.version);
    let job = Job {
        what: &what,
        takes: tool.takes,
        registry: "crates.io",
    };
    cache::fill_whole(dir, |partial| {
        let mut cargo = host.command("cargo");
        cargo
            .args([
                "install",
                tool.package,
                "--version",
                tool.version,
                "--locked",
                "--force",
                "--root",
            ])
            .arg(partial);
        installer::run(host, &job, &mut cargo)
    })
}
