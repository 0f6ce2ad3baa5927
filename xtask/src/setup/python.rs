//! Packages from PyPI in an environment of their own, each pinned by version and checksum.
use super::Host;
use super::installer::{self, Job};
use crate::problem::{Problem, at};
use std::fs;
use std::path::{Path, PathBuf};

/// Makes `dir` an environment with exactly the packages that the file `requirements` names, and
/// answers its interpreter. What is there already stays.
pub(super) fn ensure(host: &Host, dir: &Path, requirements: &Path) -> Result<PathBuf, Problem> {
    let python = dir.join("bin/python");
    let wanted = fs::read_to_string(requirements).map_err(at(requirements))?;
    let installed = dir.join("installed.txt"); // written last: half an environment has none
    if python.exists() && fs::read_to_string(&installed).is_ok_and(|text| text == wanted) {
        return Ok(python);
    }
    if host.find("python3").is_none() {
        return Err(Problem::NoProgram {
            program: "python3".into(),
            get_it: "install it with its venv module, such as Debian's python3-venv",
        });
    }
    let job = Job {
        what: "the oracles from PyPI",
        takes: "half a minute",
        registry: "PyPI",
    };
    let mut venv = host.command("python3");
    installer::run(host, &job, venv.args(["-m", "venv", "--clear"]).arg(dir))?;
    let mut pip = host.command(&python);
    pip.args(["-m", "pip", "install", "--no-input", "--no-deps"]);
    pip.args([
        "--only-binary",
        ":all:",
        "--require-hashes",
        "--requirement",
    ]);
    installer::run(host, &job, pip.arg(requirements))?;
    fs::write(&installed, wanted).map_err(at(&installed))?;
    Ok(python)
}
