//! `coach CLIP`: what a person before the camera would be told, and when the picture would be taken.
#![allow(clippy::print_stdout, clippy::print_stderr)] // the course of the clip is what this binary is for

use kaihu_vision::assessor;
use kaihu_vision::film::{Film, FilmError};
use kaihu_wizard::{Coach, Prompt};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [clip] = arguments.as_slice() else {
        eprintln!("coach CLIP");
        return ExitCode::from(2);
    };
    let path = Path::new(clip);
    match play(path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} {error}", path.display());
            ExitCode::FAILURE
        }
    }
}

/// Plays until the picture is taken, as the wizard would, or to the end.
fn play(path: &Path) -> Result<(), FilmError> {
    let film = Film::open(path)?;
    let mut assessor = assessor();
    let mut coach = Coach::new(0);
    say(0, "shows", coach.prompt());
    let mut frames = 0;
    for frame in film {
        let frame = frame?;
        frames += 1;
        let (width, height) = frame.picture.dimensions();
        let report = assessor.assess(&frame.picture, width, height);
        let before = coach.prompt();
        let advice = coach.observe(&report, frame.at);
        if coach.prompt() != before {
            say(frame.at, "shows", coach.prompt());
        }
        if advice.announce {
            say(frame.at, "announces", coach.prompt());
        }
        if advice.reopen {
            println!("{}  reopens the camera", seconds(frame.at));
        }
        if advice.capture {
            println!("{}  captures", seconds(frame.at));
            return Ok(());
        }
    }
    println!("no picture in {frames} frames");
    Ok(())
}

fn say(at: u64, what: &str, prompt: Prompt) {
    let key = prompt.message().key;
    println!("{}  {what:9}  {key:22} {}", seconds(at), words(key));
}

fn seconds(at: u64) -> String {
    format!("{:3}.{:03} s", at / 1000, at % 1000)
}

/// The English words for a prompt: each is one line of its file.
fn words(key: &str) -> &'static str {
    let lines = include_str!("../../../../public/locales/en/wizard.ftl").lines();
    let mut words = lines.filter_map(|line| line.split_once(" = "));
    words
        .find(|(name, _)| *name == key)
        .map_or("", |(_, words)| words)
}
