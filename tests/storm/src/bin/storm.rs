//! Plays the storm and prints its figures; holds the page to them, or writes them there.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing figures is what this binary does

use kaihu_storm::{Storm, page};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut storm = Storm::default();
    let mut write = false;
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(option) = rest.next() {
        match option {
            "--write" => write = true,
            "--seed" | "--clients" => match rest.next().and_then(|text| text.parse::<u64>().ok()) {
                Some(seed) if option == "--seed" => storm.seed = seed,
                Some(clients) if (20_000..=4_000_000).contains(&clients) => {
                    storm.clients = clients as u32;
                }
                _ => return usage(),
            },
            _ => return usage(),
        }
    }
    let played = page::play(storm);
    let figures = page::figures(storm, &played);
    println!("{figures}");
    if storm != Storm::default() {
        return ExitCode::SUCCESS;
    }
    match settle(&figures, &page::drawing(storm, &played), write) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(said) => {
            eprintln!("{said}");
            ExitCode::FAILURE
        }
    }
}

/// The page and its picture are what was played, or are made so.
fn settle(figures: &str, drawing: &str, write: bool) -> Result<&'static str, String> {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let (page, picture) = (docs.join("storm.md"), docs.join("storm.svg"));
    let text = std::fs::read_to_string(&page).map_err(|error| format!("docs/storm.md: {error}"))?;
    let wanted = page::with(&text, figures).ok_or("docs/storm.md has no place for figures")?;
    if write {
        std::fs::write(&page, wanted).map_err(|error| format!("docs/storm.md: {error}"))?;
        std::fs::write(&picture, drawing).map_err(|error| format!("docs/storm.svg: {error}"))?;
        return Ok("docs/storm.md and docs/storm.svg are written.");
    }
    let same = text == wanted && std::fs::read_to_string(&picture).is_ok_and(|old| old == drawing);
    match same {
        true => Ok("docs/storm.md and docs/storm.svg say the same."),
        false => {
            Err("docs/storm.md or docs/storm.svg says otherwise: cargo xtask storm --write".into())
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("storm [--seed N] [--clients 20000..4000000] [--write]");
    ExitCode::FAILURE
}
