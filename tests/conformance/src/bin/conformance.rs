//! Our parsers beside their oracles. Fails at a disagreement that `known.tsv` does not explain, and
//! at a line of it that no disagreement meets any more.
#![allow(clippy::print_stdout, clippy::print_stderr)] // the report is what this binary is for

use kaihu_conformance::known::{self, Known};
use kaihu_conformance::oracle::Oracle;
use kaihu_conformance::report::{Compared, Disagreement, Use, judged};
use kaihu_conformance::suites::{Plan, icao, isemail, phonenumbers, stdnum, validator};
use kaihu_conformance::verdict;
use std::io;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

const USAGE: &str = "conformance --python FILE --node-modules DIR [--seed N] [--quick] [--list]";
/// How many unexplained disagreements of a kind are shown; `--list` shows all, and how often each
/// line of the list was met.
const SHOWN: usize = 3;

struct Options {
    python: PathBuf,
    modules: PathBuf,
    seed: u64,
    quick: bool,
    list: bool,
}

fn main() -> ExitCode {
    let Some(options) = options(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let list = known::read(include_str!("../../known.tsv"));
    let known = match list {
        Ok(known) => known,
        Err(line) => {
            eprintln!(
                "known.tsv, line {line}: seven texts parted by tabs, please, the last a reason, and a cause \
                 that there is"
            );
            return ExitCode::FAILURE;
        }
    };
    match run(&options, &known) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn options(mut arguments: impl Iterator<Item = String>) -> Option<Options> {
    let (mut python, mut modules, mut seed, mut quick, mut list) = (None, None, 1, false, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--python" => python = Some(arguments.next()?.into()),
            "--node-modules" => modules = Some(arguments.next()?.into()),
            "--seed" => seed = arguments.next()?.parse().ok()?,
            "--quick" => quick = true,
            "--list" => list = true,
            _ => return None,
        }
    }
    Some(Options {
        python: python?,
        modules: modules?,
        seed,
        quick,
        list,
    })
}

/// Asks every oracle; whether all agree but for what is on the list, and all of the list is met.
fn run(options: &Options, known: &[Known]) -> io::Result<bool> {
    let plan = Plan {
        seed: options.seed,
        valid: if options.quick { 40 } else { 250 },
        rounds: if options.quick { 100 } else { 400 },
        today: verdict::today(),
        known,
    };
    println!("seed {}", options.seed);
    let oracles = |file: &str| {
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("oracles")
            .join(file)
    };
    let python = |name: &str| Oracle::start(name, Command::new(&options.python).arg(oracles(name)));
    let node = |name: &str| {
        let mut node = Command::new("node");
        Oracle::start(name, node.arg(oracles(name)).arg(&options.modules))
    };
    let mut uses = vec![Use::default(); known.len()];
    let (mut agreed, mut unexplained) = (0, 0);
    let mut tell = |oracle: &str, start: Instant, compared: &Compared| {
        let left = judged(oracle, compared, known, &mut uses);
        let listed = compared.disagreements.len() - left.len();
        let form = compared
            .disagreements
            .iter()
            .filter(|found| found.is_of_form())
            .count();
        println!(
            "{oracle:<16} {:>7} compared in {:>3} schemes, {listed:>6} disagreements listed ({form} only in form), \
             {:>4} unexplained   {:.1} s",
            compared.total(),
            compared.counts.len(),
            left.len(),
            start.elapsed().as_secs_f32()
        );
        show(&left, if options.list { usize::MAX } else { SHOWN });
        agreed += compared.total() - compared.disagreements.len().min(compared.total());
        unexplained += left.len();
    };
    let start = Instant::now();
    let compared = stdnum::compare(&mut python("stdnum_oracle.py")?, plan)?;
    tell("stdnum", start, &compared);
    fewest(&compared);
    let start = Instant::now();
    tell(
        "validator.js",
        start,
        &validator::compare(&mut node("validator_oracle.mjs")?, plan)?,
    );
    let start = Instant::now();
    tell(
        "phonenumbers",
        start,
        &phonenumbers::compare(&mut python("phonenumbers_oracle.py")?, plan)?,
    );
    let start = Instant::now();
    tell("isemail", start, &isemail::compare(plan)?);
    let start = Instant::now();
    tell("icao", start, &icao::compare(plan)?);
    for (line, uses) in known.iter().zip(&uses) {
        match uses.count {
            0 => println!("met no more: {} ({})", line.shown(), line.reason),
            count if options.list => {
                println!(
                    "{count:>7} {}: {} ({})",
                    line.shown(),
                    uses.first,
                    line.reason
                );
            }
            _ => {}
        }
    }
    let idle = uses.iter().filter(|uses| uses.count == 0).count();
    let failed = unexplained + idle;
    println!(
        "test result: {}. {agreed} passed; {failed} failed; 0 ignored",
        match failed {
            0 => "ok",
            _ => "FAILED",
        }
    );
    Ok(failed == 0)
}

fn fewest(compared: &Compared) {
    let fewest = compared
        .counts
        .iter()
        .min_by_key(|(_, [compared, _])| *compared);
    if let Some((scheme, [compared, taken])) = fewest {
        println!("                 fewest: {scheme}, {compared} compared, {taken} taken by both");
    }
}

/// A few of each kind.
fn show(left: &[&Disagreement], most: usize) {
    let mut kinds: Vec<([&str; 3], usize)> = vec![];
    for Disagreement {
        scheme,
        value,
        ours,
        theirs,
    } in left
    {
        let kind = match ours.split_once(':') {
            Some((what, _)) => [scheme.as_str(), what, ""],
            None => [scheme.as_str(), ours.as_str(), theirs.as_str()],
        };
        let at = kinds
            .iter()
            .position(|(known, _)| *known == kind)
            .unwrap_or_else(|| {
                kinds.push((kind, 0));
                kinds.len() - 1
            });
        kinds[at].1 += 1;
        if kinds[at].1 <= most {
            println!("  {scheme}\t{value}\t{ours}\t{theirs}");
        }
    }
    for ([scheme, ours, theirs], count) in kinds.iter().filter(|(_, count)| *count > most) {
        println!("  {scheme}: {count} of {ours} {theirs}");
    }
}
