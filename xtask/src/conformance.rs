//! The parsers of the identity crate beside independent oracles.
use crate::problem::Problem;
use crate::setup::{self, Host, Oracles};
use crate::{process, workspace};
use std::process::{Command, ExitCode};

/// Runs with `[--seed N] [--quick] [--list]`; the exit code is 1 where a disagreement is not on
/// the list `tests/conformance/known.tsv`.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    if !are_known(options) {
        return Err(Problem::Usage(options.join(" ")));
    }
    let (host, oracles) = setup::ready_to_compare()?;
    process::run(&mut command(&host, &oracles, options))?;
    Ok(ExitCode::SUCCESS)
}

/// The comparison as `cargo xtask test` runs it.
pub(crate) fn quick() -> Result<Command, Problem> {
    let (host, oracles) = setup::ready_to_compare()?;
    Ok(command(&host, &oracles, &["--quick"]))
}

fn command(host: &Host, oracles: &Oracles, options: &[&str]) -> Command {
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root());
    cargo.args(["run", "--locked", "--package", "kaihu-conformance"]);
    cargo.args(["--bin", "conformance", "--", "--python"]);
    cargo
        .arg(&oracles.python)
        .arg("--node-modules")
        .arg(&oracles.node_modules);
    cargo.args(options);
    cargo
}

fn are_known(options: &[&str]) -> bool {
    match options {
        [] => true,
        ["--quick" | "--list", rest @ ..] => are_known(rest),
        ["--seed", number, rest @ ..] => number.parse::<u64>().is_ok() && are_known(rest),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_known_may_be_asked_for() {
        assert!(are_known(&["--seed", "7", "--quick"]));
        assert!(!are_known(&["--seed"]));
        assert!(!are_known(&["--seed", "x"]));
        assert!(!are_known(&["--fast"]));
    }
}
