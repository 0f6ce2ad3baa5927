//! The camera guide in the browser, beside MediaPipe and onnxruntime on the same frames in the same run.
use super::instructions;
use crate::problem::{Problem, at};
use crate::setup::{self, Host, Peers};
use crate::{browser, build, process, workspace};
use std::fs;
use std::path::{Path, PathBuf};

const MODELS: &str = "crates/inference/models";

/// Whether these are options of this bench: pairs of a name and a number.
pub(super) fn takes(options: &[&str]) -> bool {
    let (pairs, rest) = options.as_chunks();
    let known = |[name, number]: &[&str; 2]| {
        ["--minutes", "--rounds"].contains(name) && number.parse::<f32>().is_ok_and(|n| n > 0.0)
    };
    rest.is_empty() && pairs.iter().all(known)
}

/// Counts instructions, then measures in headless Chromium.
pub(super) fn run(host: &Host, options: &[&str]) -> Result<(), Problem> {
    instructions::run(host)?;
    let root = workspace::root();
    let target = workspace::target_dir();
    let clips = target.join("clips");
    let mut cargo = cargo(
        host,
        &["run", "--release", "--package", "kaihu-clips", "--"],
    );
    process::run(cargo.arg(&clips))?;
    process::run(&mut self::cargo(
        host,
        &["build", "--package", "kaihu-sandbox"],
    ))?;
    let peers = setup::peers(host)?;
    let nets = nets(host)?;
    let models = models(host, &peers)?;

    let mut node = browser::told(host, host.command("node"));
    node.current_dir(root).arg("crates/quality/bench/bench.mjs");
    for (option, path) in [
        ("--dist", &root.join("dist")),
        ("--clips", &clips),
        ("--nets", &nets),
        ("--models", &models),
        ("--tasks-vision", &peers.tasks_vision),
        ("--onnxruntime-web", &peers.onnxruntime_web),
        ("--sandbox", &target.join("debug/kaihu-sandbox")),
    ] {
        node.arg(option).arg(path);
    }
    process::run(node.args(options))
}

fn cargo(host: &Host, arguments: &[&str]) -> std::process::Command {
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root());
    let (command, rest) = arguments.split_at(1);
    cargo.args(command).arg("--locked").args(rest);
    cargo
}

/// The two nets as a module of their own, built as the worker is.
fn nets(host: &Host) -> Result<PathBuf, Problem> {
    let page = workspace::root().join("index.html");
    let text = fs::read_to_string(&page).map_err(at(&page))?;
    let flags = flags(&text).ok_or(Problem::NotBuilt { path: page })?;
    let mut cargo = cargo(
        host,
        &["build", "--package", "kaihu-inference", "--example", "nets"],
    );
    cargo.args(["--profile", "wasm", "--target", "wasm32-unknown-unknown"]);
    build::without_paths(&mut cargo);
    process::run(&mut cargo)?;
    let folder = workspace::target_dir().join("bench/nets");
    let built = "wasm32-unknown-unknown/wasm/examples/nets.wasm";
    let mut bindgen = host.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]);
    bindgen
        .arg(&folder)
        .arg(workspace::target_dir().join(built));
    process::run(&mut bindgen)?;
    let module = folder.join("nets_bg.wasm");
    let mut wasm_opt = host.command("wasm-opt");
    wasm_opt.args(flags).arg(&module).arg("-o").arg(&module);
    process::run(&mut wasm_opt)?;
    Ok(folder)
}

/// What the page asks of wasm-opt for the worker.
fn flags(page: &str) -> Option<Vec<String>> {
    let (_, rest) = page.split_once("crates/frame-worker/Cargo.toml")?;
    let (link, _) = rest.split_once("<link")?;
    let value = |name: &str| Some(link.split_once(name)?.1.split_once('"')?.0);
    let level = format!("-O{}", value("data-wasm-opt=\"")?);
    let parameters = value("data-wasm-opt-params=\"")?.split_whitespace();
    Some(
        [level]
            .into_iter()
            .chain(parameters.map(str::to_owned))
            .collect(),
    )
}

/// What the peers run.
fn models(host: &Host, peers: &Peers) -> Result<PathBuf, Problem> {
    let folder = workspace::target_dir().join("bench/models");
    let mut python = host.command(&peers.python);
    python.current_dir(workspace::root());
    python.env("PYTHONDONTWRITEBYTECODE", "1");
    python.args([
        Path::new("crates/quality/bench/export.py"),
        Path::new(MODELS),
        &folder,
    ]);
    process::run(&mut python)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_names_with_numbers() {
        assert!(takes(&["--minutes", "0.5", "--rounds", "3"]));
        assert!(!takes(&["--minutes"]));
        assert!(!takes(&["--minutes", "-1"]));
        assert!(!takes(&["--speed", "3"]));
    }

    #[test]
    fn the_page_tells_how_the_worker_is_built() {
        let page = fs::read_to_string(workspace::root().join("index.html")).unwrap();
        let flags = flags(&page).unwrap();
        assert_eq!(flags[0], "-O3");
        assert!(flags.iter().any(|flag| flag == "--enable-simd"));
        assert_eq!(super::flags("<link>"), None);
    }
}
