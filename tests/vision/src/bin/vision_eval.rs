//! The camera guide beside independent oracles.
#![allow(clippy::print_stdout, clippy::print_stderr)] // the report is what this binary is for

use kaihu_conformance::oracle::Oracle;
use kaihu_vision::golden::{self, Seen, Table};
use kaihu_vision::variants;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "vision-eval --python FILE --work DIR [--write]";

struct Options {
    python: PathBuf,
    /// Where pictures for the oracle are put.
    work: PathBuf,
    write: bool,
}

fn main() -> ExitCode {
    let Some(options) = options(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Option<Options> {
    let (mut python, mut work, mut write) = (None, None, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--python" => python = Some(arguments.next()?.into()),
            "--work" => work = Some(arguments.next()?.into()),
            "--write" => write = true,
            _ => return None,
        }
    }
    Some(Options {
        python: python?,
        work: work?,
        write,
    })
}

type Failure = Box<dyn std::error::Error>;

fn run(options: &Options) -> Result<bool, Failure> {
    std::fs::create_dir_all(&options.work)?;
    measures(options)
}

/// Our measures beside ofiqpy's, and ofiqpy's beside the committed ones.
fn measures(options: &Options) -> Result<bool, Failure> {
    let names = variants::ALL.map(|(name, _)| name);
    let mut seen = Vec::new();
    for (name, variant) in variants::ALL {
        seen.push(golden::seen(variant).ok_or_else(|| format!("{name}: no face"))?);
    }
    let table = ask(options, &names, &seen)?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden.tsv");
    if options.write {
        std::fs::write(&here, golden::write(&table))?;
    }
    let committed = golden::read(&std::fs::read_to_string(&here)?)?;
    let same = committed == golden::read(&golden::write(&table))?;
    println!(
        "golden values: {}",
        if same {
            "as committed"
        } else {
            "DIFFER from the committed ones"
        }
    );
    println!(
        "\n{:<30} {:>10} {:>10} {:>10}",
        "measure", "mean diff", "worst diff", "tolerance"
    );
    let measures = table
        .values()
        .next()
        .into_iter()
        .flatten()
        .map(|cell| cell.0);
    let mut near = true;
    for measure in measures {
        let differences = names.iter().zip(&seen).filter_map(|(name, seen)| {
            let golden = table.get(*name)?.get(measure)?;
            Some((*name, (seen.raw(measure)? - golden.raw).abs()))
        });
        let differences: Vec<(&str, f64)> = differences.collect();
        let mean = differences.iter().map(|d| d.1).sum::<f64>() / differences.len() as f64;
        let worst = differences.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        let (variant, worst) = worst.copied().unwrap_or(("", f64::NAN));
        let tolerance = golden::tolerance(measure);
        near &= worst <= tolerance;
        println!("{measure:<30} {mean:>10.4} {worst:>10.4} {tolerance:>10.4}  {variant}");
    }
    Ok(same && near)
}

fn ask(options: &Options, names: &[&str], seen: &[Seen]) -> Result<Table, Failure> {
    let mut questions = Vec::new();
    for (name, seen) in names.iter().zip(seen) {
        let file = options.work.join(format!("{}.png", name.replace(' ', "_")));
        seen.picture.save(&file)?;
        questions.push(seen.question(&file.display().to_string()));
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle/ofiq.py");
    let mut oracle = Oracle::start("ofiqpy", Command::new(&options.python).arg(script))?;
    Ok(golden::from_answers(names, &oracle.ask(&questions)?)?)
}
