//! Plays a population and prints its figures; holds the page to them, or writes them there.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing figures is what this binary does

use kaihu_flows::population::{End, Figures, Targets, Verdict, people, play, with};
use std::path::Path;
use std::process::ExitCode;

const THREADS: usize = 2;

#[derive(Clone, Copy, PartialEq, Eq)]
struct Options {
    seed: u64,
    people: u64,
    write: bool,
    /// One visit, word by word.
    one: Option<u64>,
}

const DEFAULT: Options = Options {
    seed: 1,
    people: 10_000,
    write: false,
    one: None,
};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(options) = options(&arguments) else {
        eprintln!("population [--seed N] [--people N] [--write] [--one SEED]");
        return ExitCode::FAILURE;
    };
    if let Some(seed) = options.one {
        println!("{:#?}", play(seed, None, &|key| key));
        return ExitCode::SUCCESS;
    }
    // What breaks is named at the end.
    std::panic::set_hook(Box::new(|_| {}));
    let records = people(options.seed, options.people, THREADS);
    let figures = Figures::of(&records);
    let told = figures.told(options.seed);
    println!("{told}");
    for record in &figures.records {
        let missed = record.verdicts().into_iter();
        let missed: Vec<_> = missed.filter(|(_, it)| *it == Verdict::Missed).collect();
        if record.end == End::Lost || !missed.is_empty() {
            println!("{}: {:?}, missed {missed:?}", record.seed, record.end);
        }
    }
    let short = figures.short_of(Targets::default());
    for what in &short {
        println!("short of what is wanted: {what}");
    }
    let by_default = (options.seed, options.people) == (DEFAULT.seed, DEFAULT.people);
    let page = match by_default {
        true => settle(&told, options.write),
        false => Ok(()),
    };
    if let Err(said) = &page {
        eprintln!("{said}");
    }
    match short.is_empty() && page.is_ok() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

fn options(arguments: &[String]) -> Option<Options> {
    let mut options = DEFAULT;
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(option) = rest.next() {
        match option {
            "--write" => options.write = true,
            "--seed" => options.seed = rest.next()?.parse().ok()?,
            "--people" => options.people = rest.next()?.parse().ok().filter(|n| *n > 0)?,
            "--one" => options.one = Some(rest.next()?.parse().ok()?),
            _ => return None,
        }
    }
    Some(options)
}

fn settle(told: &str, write: bool) -> Result<(), String> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/population.md");
    let fault = |error: std::io::Error| format!("docs/population.md: {error}");
    let text = std::fs::read_to_string(&page).map_err(fault)?;
    let wanted = with(&text, Some(told)).ok_or("docs/population.md has no place for figures")?;
    match (write, text == wanted) {
        (_, true) => Ok(()),
        (true, false) => std::fs::write(&page, wanted).map_err(fault),
        (false, false) => {
            Err("docs/population.md says otherwise: cargo xtask population --write".into())
        }
    }
}
