//! The sandbox under schemathesis, which makes up calls from `docs/openapi.yaml`, good and bad ones.
use crate::problem::{Problem, at};
use crate::service::Service;
use crate::setup::{self, Host};
use crate::{process, workspace};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const CASES: u64 = 10_000;
const SEED: u64 = 1;

/// Cases in `cargo xtask test`: about a minute.
const FEW_CASES: u64 = 1_000;

/// The key of the provider's own server; the sandbox listens at loopback alone, and only for this.
const API_KEY: &str = "key-of-the-providers-own-server";

#[derive(Debug, PartialEq, Eq)]
struct Plan {
    cases: u64,
    seed: u64,
}

/// Runs with `[--cases N] [--seed N]`; the exit code is 1 at any finding, and where fewer cases ran.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    let plan = plan(options).ok_or_else(|| Problem::Usage(options.join(" ")))?;
    let held = examine(&plan)?;
    Ok(if held {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The run of `cargo xtask test`; whether all held.
pub(crate) fn quick() -> Result<bool, Problem> {
    examine(&Plan {
        cases: FEW_CASES,
        seed: SEED,
    })
}

fn examine(plan: &Plan) -> Result<bool, Problem> {
    let work = workspace::target_dir().join("schemathesis");
    let (host, python) = setup::ready_to_examine(&work.join("python"))?;
    let mut cargo = host.command("cargo");
    cargo.current_dir(workspace::root());
    process::run(cargo.args(["build", "--locked", "--package", "kaihu-sandbox"]))?;
    let data = work.join("data");
    if data.exists() {
        fs::remove_dir_all(&data).map_err(at(&data))?;
    }
    fs::create_dir_all(&data).map_err(at(&data))?;
    let (sandbox, address) = sandbox(&host, &data)?;
    let report = work.join("report.json");
    let held = command(&host, &python, plan, &address, &report)
        .status()
        .map_err(at(&python))?
        .success();
    drop(sandbox);
    let text = fs::read_to_string(&report).map_err(at(&report))?;
    let ran = cases(&text).unwrap_or(0);
    println!(
        "{ran} cases with seed {}, {} were asked for",
        plan.seed, plan.cases
    );
    Ok(held && ran >= plan.cases)
}

/// A sandbox with nothing in it, and its address.
fn sandbox(host: &Host, data: &Path) -> Result<(Service, String), Problem> {
    let log = data.join("sandbox.log");
    let log = fs::File::create(&log).map_err(at(&log))?;
    let mut command = host.command(workspace::target_dir().join("debug/kaihu-sandbox"));
    command.arg("--db").arg(data.join("sandbox.db"));
    command.args(["--listen", "127.0.0.1:0", "--demo", "--challenge"]);
    command.args(["--second-factor", "optional"]);
    command.arg("--password");
    command.env("KAIHU_SANDBOX_API_KEY", API_KEY);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log);
    let mut service = Service::start("the sandbox", &mut command)?;
    let mut line = String::new();
    if let Some(stdout) = service.child.stdout.take() {
        let mut stdout = BufReader::new(stdout);
        stdout.read_line(&mut line).map_err(at("the sandbox"))?;
    }
    let address = line.trim_end().strip_prefix("listening on ");
    let address = address.map(str::to_owned).ok_or(Problem::Failed {
        program: service.name.to_owned(),
    })?;
    Ok((service, address))
}

fn command(host: &Host, python: &Path, plan: &Plan, address: &str, report: &Path) -> Command {
    let folder = workspace::root().join("tests/openapi/schemathesis");
    let mut program = PathBuf::from(python);
    program.set_file_name("schemathesis");
    let mut command = host.command(program);
    command.current_dir(report.parent().unwrap_or(Path::new(".")));
    command
        .arg("--config-file")
        .arg(folder.join("schemathesis.toml"));
    command
        .arg("run")
        .arg(workspace::root().join("docs/openapi.yaml"));
    command.args(["--url", &format!("{address}/v1"), "--checks", "all"]);
    command.args(["--seed", &plan.seed.to_string()]);
    command.args(["--max-examples", &examples(plan.cases).to_string()]);
    command
        .args(["--report", "json", "--report-json-path"])
        .arg(report);
    command.arg("--no-color");
    command.env("KAIHU_HOOKS", folder.join("sessions.py"));
    command.env("KAIHU_SANDBOX_URL", address);
    command.env("KAIHU_SANDBOX_API_KEY", API_KEY);
    command.env("KAIHU_SEED", plan.seed.to_string());
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

/// How many cases schemathesis shall make up for each call. Beside them come those of its own plan,
/// which are about a thousand.
fn examples(cases: u64) -> u64 {
    (cases / CALLS).max(10)
}

/// Fewer than there are, since a call that takes little cannot be called in many ways.
const CALLS: u64 = 10;

/// How many cases ran, as the report tells.
fn cases(report: &str) -> Option<u64> {
    let (_, rest) = report.split_once("\"test_cases\"")?;
    let (_, rest) = rest.split_once("\"generated\"")?;
    let number = rest.trim_start_matches([':', ' ']);
    let end = number.find(|c: char| !c.is_ascii_digit())?;
    number[..end].parse().ok()
}

fn plan(options: &[&str]) -> Option<Plan> {
    let plan = match options {
        [] => Plan {
            cases: CASES,
            seed: SEED,
        },
        [rest @ .., "--cases", number] => Plan {
            cases: number.parse().ok()?,
            ..plan(rest)?
        },
        [rest @ .., "--seed", number] => Plan {
            seed: number.parse().ok()?,
            ..plan(rest)?
        },
        _ => return None,
    };
    Some(plan)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_and_seed_are_read() {
        let of = |cases, seed| Some(Plan { cases, seed });
        assert_eq!(plan(&[]), of(CASES, SEED));
        assert_eq!(plan(&["--cases", "50", "--seed", "7"]), of(50, 7));
        assert_eq!(plan(&["--seed", "7"]), of(CASES, 7));
        assert_eq!(plan(&["--cases"]), None);
        assert_eq!(plan(&["--cases", "many"]), None);
        assert_eq!(plan(&["--fast"]), None);
    }

    #[test]
    fn cases_are_those_of_the_report() {
        let report = r#"{"seed":1,"test_cases": {"generated": 1614, "with_failures": 0}}"#;
        assert_eq!(cases(report), Some(1614));
        assert_eq!(cases(r#"{"generated": 3}"#), None);
    }
}
