//! Every page and state as pictures, and what changed in them since another revision.
mod options;
mod revision;
mod site;

use crate::problem::Problem;
use crate::setup::{self, Host, Need};
use crate::{browser, process, workspace};
use options::Options;
use revision::Revision;
pub(crate) use site::build as build_site;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// Draws; with `--diff REV` before and after, and compares.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let options = Options::parse(options)?;
    let host = setup::ready(Need::Test)?;
    match options.since {
        None => {
            let out = folder(options.out, "gallery")?;
            draw(&host, &out, &options.passed_on)?;
        }
        Some(since) => {
            let revision = Revision::find(&host, since)?;
            let out = folder(options.out, "gallery/diff")?;
            revision.draw(&host, &out.join("before"), &options.passed_on)?;
            draw(&host, &out.join("after"), &options.passed_on)?;
            let mut compare = program(&host);
            compare.args(["compare", "--folder"]).arg(&out);
            process::run(compare.args(["--revision", since]))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The folder that was told, or one in Cargo's output directory.
fn folder(told: Option<&str>, usual: &str) -> Result<PathBuf, Problem> {
    let Some(told) = told else {
        return Ok(workspace::target_dir().join(usual));
    };
    std::path::absolute(told).map_err(crate::problem::at(told))
}

fn draw(host: &Host, out: &Path, passed_on: &[&str]) -> Result<(), Problem> {
    let site = build_site(host)?;
    let mut render = program(host);
    render.args(["render", "--site"]).arg(site);
    process::run(render.arg("--out").arg(out).args(passed_on))
}

fn program(host: &Host) -> Command {
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root()).args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "kaihu-gallery",
        "--",
    ]);
    browser::told(host, cargo)
}
