//! `kaihu-gallery render …` and `kaihu-gallery compare …`: see [`Command::parse`].
#![allow(clippy::print_stdout, clippy::print_stderr)] // tells what it drew, or why not

use kaihu_gallery::{Command, Problem, compare, render};
use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[&str]) -> Result<(), Problem> {
    match Command::parse(arguments)? {
        Command::Render(wanted) => {
            let drawn = render(&wanted).await?;
            println!(
                "{} pictures: {} states, {} languages, themes and sizes\n{}",
                drawn.pictures,
                drawn.states,
                drawn.series,
                drawn.index.display()
            );
        }
        Command::Compare(wanted) => println!("{}", compare(&wanted)?),
    }
    Ok(())
}
