//! Tries every fault at every step, and sequences of faults by chance; holds docs/faults.md to it.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing figures is what this binary does

use kaihu_flows::faults::{
    Matrix, Outcome, sequences, sequences_told, summary, try_sequence, with, with_sequences,
};
use std::path::Path;
use std::process::ExitCode;

const THREADS: usize = 2;

struct Options {
    seed: u64,
    random: u64,
    write: bool,
    /// One sequence alone, by the seed that it was named with.
    only: Option<u64>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = options(&arguments) else {
        eprintln!("faults [--seed N] [--random N] [--only SEED] [--write]");
        return ExitCode::FAILURE;
    };
    if let Some(seed) = options.only {
        return only(seed);
    }
    // What breaks is named at the end.
    std::panic::set_hook(Box::new(|_| {}));
    let matrix = Matrix::play(THREADS);
    let told = summary(&matrix);
    println!("{told}");
    let mut broken = matrix.broken();
    let found = sequences(options.seed, options.random, THREADS);
    let chance = sequences_told(options.random, options.seed, found.len());
    if options.random > 0 {
        println!("{chance}");
    }
    broken.extend(
        found
            .iter()
            .map(|(seed, why)| format!("seed {seed}: {why}")),
    );
    for name in &broken {
        println!("broken: {name}");
    }
    let played = options.random > 0;
    let page = match settle(&told, played.then_some(&chance), options.write) {
        Ok(()) => true,
        Err(said) => {
            eprintln!("{said}");
            false
        }
    };
    match broken.is_empty() && page {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

fn only(seed: u64) -> ExitCode {
    match try_sequence(seed) {
        Outcome::Broken(why) => {
            println!("broken: {}", why.join("; "));
            ExitCode::FAILURE
        }
        held => {
            println!("{held:?}");
            ExitCode::SUCCESS
        }
    }
}

fn options(arguments: &[String]) -> Option<Options> {
    let mut options = Options {
        seed: 1,
        random: 100_000,
        write: false,
        only: None,
    };
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(option) = rest.next() {
        match option {
            "--write" => options.write = true,
            "--seed" => options.seed = rest.next()?.parse().ok()?,
            "--random" => options.random = rest.next()?.parse().ok()?,
            "--only" => options.only = Some(rest.next()?.parse().ok()?),
            _ => return None,
        }
    }
    Some(options)
}

/// Holds the page to what came, or writes it anew; sequences only where they are those that it tells of.
fn settle(told: &str, chance: Option<&String>, write: bool) -> Result<(), String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/faults.md");
    let text =
        std::fs::read_to_string(&page).map_err(|error| format!("docs/faults.md: {error}"))?;
    let mut wanted = with(&text, told).ok_or("docs/faults.md has no place for the matrix")?;
    // Without any sequence the page keeps what it says of them.
    let these = |chance: &&String| {
        let these = chance.split(':').next().unwrap_or_default();
        write || wanted.contains(these)
    };
    if let Some(chance) = chance.filter(these) {
        wanted = with_sequences(&wanted, chance).ok_or("docs/faults.md has no place for chance")?;
    }
    match (write, text == wanted) {
        (_, true) => Ok(()),
        (true, false) => {
            std::fs::write(&page, wanted).map_err(|error| format!("docs/faults.md: {error}"))
        }
        (false, false) => Err("docs/faults.md says otherwise: cargo xtask faults --write".into()),
    }
}
