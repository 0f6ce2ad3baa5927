//! Lines `scheme<TAB>value` from the standard input to one JSON verdict a line.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing verdicts is what this binary does

use kaihu_conformance::verdict;
use serde_json::json;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

const USAGE: &str = "lines scheme<TAB>value from the standard input, or --schemes to list them";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => verdicts(),
        ["--schemes"] => schemes(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        // A reader that has seen enough, such as `head`, is no failure.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn verdicts() -> io::Result<()> {
    let today = verdict::today();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().split(b'\n') {
        let line = line?;
        let answer = match std::str::from_utf8(&line) {
            Err(_) => json!({ "error": "not UTF-8" }),
            Ok(line) => match line.strip_suffix('\r').unwrap_or(line).split_once('\t') {
                None => json!({ "error": "no tab between scheme and value" }),
                Some((scheme, value)) => match verdict::verdict(scheme, value, today) {
                    None => json!({ "error": "no such scheme", "scheme": scheme }),
                    Some(verdict) => verdict.to_json(scheme),
                },
            },
        };
        writeln!(out, "{answer}")?;
    }
    out.flush()
}

fn schemes() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    for scheme in verdict::schemes() {
        let verdict::Listed {
            id,
            name,
            country,
            source,
        } = scheme;
        writeln!(out, "{id}\t{country}\t{name}\t{source}")?;
    }
    out.flush()
}
