//! The filters of known passwords, and the verdicts on passwords beside those of zxcvbn.
use crate::problem::{Problem, at};
use crate::setup;
use crate::{process, workspace};
use std::process::{ExitCode, Stdio};

/// The file of the pinned package that the filters are made of, and its SHA-256.
const LIST: &str = "data/passwords.txt.gz";
const SHA256: &str = "464093383707c273f9706f5c51bba0761c6f8c9c2ae7b7919e9086a95fa5e0f9";

/// Makes the filters anew; with `--compare [--seed N] [--list]` prints how verdicts agree.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    match options {
        [] => make(),
        ["--compare", rest @ ..] if are_known(rest) => compare(rest),
        _ => Err(Problem::Usage(["passwords", &options.join(" ")].join(" "))),
    }
}

fn make() -> Result<ExitCode, Problem> {
    let (host, package) = setup::password_list()?;
    let mut node = host.command("node");
    let script = include_str!("passwords/source.mjs");
    node.args(["--input-type=module", "--eval", script]);
    node.arg(package.join(LIST)).arg(SHA256);
    let mut source = node.stdout(Stdio::piped()).spawn().map_err(at("node"))?;
    let mut cargo = host.command("cargo");
    cargo
        .current_dir(workspace::root())
        .args(["run", "--quiet", "--locked"]);
    cargo.args(["--package", "kaihu-password", "--example", "filters"]);
    cargo.stdin(source.stdout.take().map_or(Stdio::null(), Stdio::from));
    // Made of half a list they would be the wrong ones: the source has the first word.
    let made = process::run(&mut cargo);
    match source.wait().map_err(at("node"))?.success() {
        true => made.map(|()| ExitCode::SUCCESS),
        false => Err(Problem::Failed {
            program: "node".into(),
        }),
    }
}

fn compare(options: &[&str]) -> Result<ExitCode, Problem> {
    let (host, node_modules) = setup::ready_to_compare_passwords()?;
    let mut cargo = host.command("cargo");
    cargo
        .current_dir(workspace::root())
        .args(["run", "--quiet", "--locked"]);
    cargo.args(["--package", "kaihu-conformance", "--bin", "passwords", "--"]);
    process::run(cargo.arg(node_modules).args(options))?;
    Ok(ExitCode::SUCCESS)
}

fn are_known(options: &[&str]) -> bool {
    match options {
        [] => true,
        ["--list", rest @ ..] => are_known(rest),
        ["--seed", number, rest @ ..] => number.parse::<u64>().is_ok() && are_known(rest),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_known_may_be_asked_for() {
        assert!(are_known(&["--list", "--seed", "7"]));
        assert!(!are_known(&["--seed"]));
        assert!(!are_known(&["--quick"]));
    }
}
