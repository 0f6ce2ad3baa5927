//! Formatting, lints, and the rules of the house as tests.
mod allowances;
mod claims;
mod colours;
mod file_size;
mod imports;
mod lints;
mod locales;
mod machine_paths;
mod names;
mod sources;
mod static_style;

use crate::problem::Problem;
use crate::setup::{self, Host, Need};
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

/// Whether formatting is verified or mended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Verify,
    Fix,
}

/// One place that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    path: PathBuf,
    line: Option<usize>,
    what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path.display(), self.what),
            None => write!(f, "{}: {}", self.path.display(), self.what),
        }
    }
}

type Rule = fn(&Host, &sources::Sources) -> Result<Vec<Finding>, Problem>;

const RULES: [(&str, Rule); 9] = [
    ("nothing that ships prints or leaks", allowances::check),
    ("every colour pair has its contrast", colours::check),
    ("what security is shown by is there", claims::check),
    ("files are at most 450 lines", file_size::check),
    ("imports keep their directions", imports::check),
    ("every locale has the same messages", locales::check),
    ("no path of anyone's machine", machine_paths::check),
    ("no utils, helpers or managers", names::check),
    ("no static style attribute", static_style::check),
];

/// The command.
pub(crate) fn run(mode: Mode) -> Result<ExitCode, Problem> {
    let host = setup::ready(Need::Check)?;
    let (_, failed) = all(&host, mode)?;
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Runs every check, the quick ones first; answers how many passed and how many failed.
pub(crate) fn all(host: &Host, mode: Mode) -> Result<(usize, usize), Problem> {
    let mut outcomes = vec![];
    let sources = sources::Sources::read()?;
    for (rule, check) in RULES {
        let findings = check(host, &sources)?;
        findings.iter().for_each(|finding| println!("{finding}"));
        outcomes.push((rule, findings.is_empty()));
    }
    for lint in lints::all(host, mode) {
        println!("check: {}", lint.what);
        outcomes.push((lint.what, lint.run()));
    }
    for (what, passed) in &outcomes {
        println!("{} {what}", if *passed { "ok    " } else { "FAILED" });
    }
    let failed = outcomes.iter().filter(|(_, passed)| !passed).count();
    Ok((outcomes.len() - failed, failed))
}
