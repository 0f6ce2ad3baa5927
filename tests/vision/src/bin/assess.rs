//! `assess FILE…`: the whole report on each picture as one line of JSON.
#![allow(clippy::print_stdout, clippy::print_stderr)] // the report is what this binary is for

use kaihu_vision::{assessor, json, picture};
use serde_json::Value;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let files: Vec<_> = std::env::args_os().skip(1).collect();
    if files.is_empty() {
        eprintln!("assess FILE…");
        return ExitCode::from(2);
    }
    let mut all = true;
    for file in &files {
        let path = Path::new(file);
        match picture::load(path) {
            Ok(picture) => {
                // Each picture stands alone: a new assessor remembers no face.
                let report = assessor().assess(&picture, picture.width(), picture.height());
                let mut line = json::of(&report);
                if let Value::Object(line) = &mut line {
                    line.insert("file".into(), path.display().to_string().into());
                }
                println!("{line}");
            }
            Err(error) => {
                all = false;
                eprintln!("{} {error}", path.display());
            }
        }
    }
    match all {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
