//! How many instructions a run of each net takes on this machine: the same number in every run, however
//! busy the machine is.
use crate::problem::Problem;
use crate::setup::{self, Host};
use crate::{process, workspace};

/// Runs beyond the first, whose count is taken away: reading the weights is not counted.
const RUNS: u64 = 4;

/// Prints them, or that valgrind cannot be had.
pub(super) fn run(host: &Host) -> Result<(), Problem> {
    println!("\nInstructions of one run, native (the portable kernels), by valgrind");
    if !setup::valgrind(host) {
        println!("not available: there is no valgrind here, and none from Debian's packages");
        return Ok(());
    }
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root());
    cargo.args([
        "build",
        "--locked",
        "--release",
        "--package",
        "kaihu-inference",
    ]);
    process::run(cargo.args(["--example", "runs"]))?;
    for net in ["detector", "landmarks"] {
        let counted = count(host, net, 1).zip(count(host, net, 1 + RUNS));
        match counted {
            Some((one, more)) => println!("{net:<18}{:>14}", (more - one) / RUNS),
            None => println!("{net:<18}not available: valgrind gives no number"),
        }
    }
    Ok(())
}

/// Instructions of a program that reads the net and runs it so many times.
fn count(host: &Host, net: &str, runs: u64) -> Option<u64> {
    let program = workspace::target_dir().join("release/examples/runs");
    let mut valgrind = host.command("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.arg(program).args([net, &runs.to_string()]);
    collected(&process::errors(&mut valgrind)?)
}

/// The number in callgrind's line “==1== Collected : 123”.
fn collected(said: &str) -> Option<u64> {
    let (_, number) = said.split_once("Collected :")?;
    number.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn callgrind_is_read() {
        let said = "==7== Events    : Ir\n==7== Collected : 81920\n==7== \n";
        assert_eq!(collected(said), Some(81920));
        assert_eq!(collected("valgrind: no such tool"), None);
    }
}
