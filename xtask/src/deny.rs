//! What is taken from others: licences, sources and bans by cargo-deny, by the lists of `deny.toml`.
use crate::problem::Problem;
use crate::setup::{self, Host};
use crate::{process, workspace};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The workspaces there are, by their manifests.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "fuzz/Cargo.toml"];

/// The command.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    Ok(match all()? {
        (_, 0) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

/// How many checks passed, and how many failed.
pub(crate) fn all() -> Result<(usize, usize), Problem> {
    let (host, program) = setup::ready_to_deny(&workspace::target_dir().join("deny/python"))?;
    let mut held = vec![];
    for manifest in MANIFESTS {
        held.push(check(
            &host,
            &program,
            manifest,
            &["licenses", "sources", "bans"],
        ));
    }
    match advisories() {
        Some(folder) => {
            println!(
                "advisories: those of {}, as they lie there",
                folder.display()
            );
            for manifest in MANIFESTS {
                let what = ["--disable-fetch", "advisories"];
                held.push(check(&host, &program, manifest, &what));
            }
        }
        None => println!(
            "advisories: NOT LOOKED UP, there is no database on this machine \
             (`cargo deny fetch` brings one to Cargo's home, where its host can be reached)"
        ),
    }
    let failed = held.iter().filter(|held| !**held).count();
    Ok((held.len() - failed, failed))
}

fn check(host: &Host, program: &Path, manifest: &str, what: &[&str]) -> bool {
    let root = workspace::root();
    let mut deny = host.command(program);
    deny.current_dir(root);
    deny.args(["--offline", "--locked", "--manifest-path", manifest]);
    deny.args(["--log-level", "error", "--config"]);
    deny.arg(root.join("deny.toml"))
        .arg("check")
        .arg("--hide-inclusion-graph");
    println!("cargo-deny: {manifest}, {}", what.join(", "));
    process::run(deny.args(what)).is_ok()
}

/// The databases of RustSec that cargo-deny has fetched before.
fn advisories() -> Option<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))?;
    let folder = home.join("advisory-dbs");
    let any = std::fs::read_dir(&folder).ok()?.next().is_some();
    any.then_some(folder)
}
