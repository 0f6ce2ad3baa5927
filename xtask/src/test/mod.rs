//! Every test there is, in stages; a failing stage does not hide the next.
mod counts;
mod stages;

use crate::problem::Problem;
use crate::process;
use crate::setup::{self, Need};
use counts::Counts;
use std::process::ExitCode;
use std::time::Instant;

/// What a stage came to.
struct Outcome {
    name: &'static str,
    time: String,
    counts: Counts,
}

/// Sets up, runs all stages, ends with the line `N passed, M failed`.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    let start = Instant::now();
    let host = setup::ready(Need::Test)?;
    let mut outcomes = vec![];
    for stage in stages::ALL {
        if stage.after_build && !built(&outcomes) {
            println!("\n== {}: not run, the release build failed", stage.name);
            outcomes.push(Outcome {
                name: stage.name,
                time: "not run".into(),
                counts: Counts::one_failed(),
            });
            continue;
        }
        println!("\n== {}", stage.name);
        let begin = Instant::now();
        let counts = (stage.run)(&host).unwrap_or_else(|problem| {
            println!("{problem}");
            Counts::one_failed()
        });
        outcomes.push(Outcome {
            name: stage.name,
            time: process::elapsed(begin),
            counts,
        });
    }
    Ok(summary(&outcomes, start))
}

fn built(outcomes: &[Outcome]) -> bool {
    outcomes
        .iter()
        .any(|outcome| outcome.name == stages::BUILD && outcome.counts.failed == 0)
}

fn summary(outcomes: &[Outcome], start: Instant) -> ExitCode {
    println!();
    for Outcome {
        name,
        time,
        counts: Counts {
            passed,
            failed,
            ignored,
        },
    } in outcomes
    {
        let left_out = if *ignored > 0 {
            format!(", {ignored} ignored")
        } else {
            String::new()
        };
        println!("{name:<28} {passed:>5} passed {failed:>3} failed{left_out}   {time}");
    }
    let total: Counts = outcomes.iter().map(|outcome| outcome.counts).sum();
    println!("in all {}", process::elapsed(start));
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
