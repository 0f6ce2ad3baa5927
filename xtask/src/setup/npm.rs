//! Tools from npm, each pinned by version and checksum in `xtask/npm/`, each in a directory of its own in the cache.
use super::installer::{self, Job};
use super::{Host, cache};
use crate::problem::{Problem, at};
use crate::workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// By default npm waits for minutes before it says that nobody answers.
const IMPATIENT: [&str; 4] = [
    "--prefer-offline",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=5000",
];

/// Puts `program` of the npm package `package` on PATH, in exactly this version.
pub(super) fn ensure(
    host: &mut Host,
    package: &str,
    version: &str,
    program: &str,
) -> Result<(), Problem> {
    if has_version(host, program, version) {
        return Ok(());
    }
    let dir = cache::tool_dir(host, package, version);
    let mut with_cache = host.clone();
    with_cache.prefer(&dir.join("node_modules/.bin"));
    if !has_version(&with_cache, program, version) {
        install(host, package, version, &dir)?;
    }
    *host = with_cache;
    Ok(())
}

/// Installs an npm package that brings no program.
pub(super) fn ensure_library(host: &Host, package: &str, version: &str) -> Result<(), Problem> {
    if library(host, package, version).exists() {
        return Ok(());
    }
    let dir = cache::tool_dir(host, package, version);
    install(host, package, version, &dir)
}

/// Where the files of such a package are.
pub(super) fn library(host: &Host, package: &str, version: &str) -> PathBuf {
    let dir = cache::tool_dir(host, package, version);
    dir.join("node_modules").join(package)
}

/// wasm-opt numbers its releases “132” where npm has to say “132.0.0”.
fn has_version(host: &Host, program: &str, version: &str) -> bool {
    host.version(program)
        .is_some_and(|found| found == version || version.strip_suffix(".0.0") == Some(&found))
}

fn install(host: &Host, package: &str, version: &str, dir: &Path) -> Result<(), Problem> {
    let what = format!("{package} {version}");
    let job = Job {
        what: &what,
        takes: "a few seconds",
        registry: "the npm registry",
    };
    cache::fill_whole(dir, |partial| {
        for name in ["package.json", "package-lock.json"] {
            let file = locks(package).join(name);
            fs::copy(&file, partial.join(name)).map_err(at(&file))?;
        }
        let mut npm = host.command("npm");
        // What is not of the checksums is refused, and nothing of a package runs while it is installed.
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        npm.args(IMPATIENT).arg("--prefix").arg(partial);
        installer::run(host, &job, &mut npm)
    })
}

/// The folder with what npm has to find of a package and all that it needs.
pub(super) fn locks(package: &str) -> PathBuf {
    let name = package.rsplit('/').next().unwrap_or(package);
    workspace::root().join("xtask/npm").join(name)
}
