//! The page that shows one state at a time.
use crate::problem::{Problem, at};
use crate::setup::Host;
use crate::{process, workspace};
use std::fs;
use std::path::{Path, PathBuf};

/// Builds it in `gallery/site/` of Cargo's output directory; answers that folder.
pub(crate) fn build(host: &Host) -> Result<PathBuf, Problem> {
    let root = workspace::root();
    let mut cargo = host.command("cargo");
    cargo.current_dir(root).args([
        "build",
        "--quiet",
        "--locked",
        "--package",
        "kaihu",
        "--features",
        "gallery",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    process::run(&mut cargo)?;

    let target = workspace::target_dir();
    let site = target.join("gallery/site");
    if site.exists() {
        fs::remove_dir_all(&site).map_err(at(&site))?;
    }
    let mut bindgen = host.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]);
    bindgen.arg(site.join("app"));
    process::run(bindgen.arg(target.join("wasm32-unknown-unknown/debug/kaihu.wasm")))?;

    copy_folder(&root.join("tests/gallery/page"), &site)?;
    copy_folder(&root.join("public/locales"), &site.join("locales"))?;
    let portrait = root.join("tests/clips/data/portrait.jpg");
    fs::copy(&portrait, site.join("portrait.jpg")).map_err(at(portrait))?;
    Ok(site)
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Problem> {
    fs::create_dir_all(to).map_err(at(to))?;
    for entry in fs::read_dir(from).map_err(at(from))? {
        let entry = entry.map_err(at(from))?;
        let (source, copy) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &copy)?;
        } else {
            fs::copy(&source, &copy).map_err(at(source))?;
        }
    }
    Ok(())
}
