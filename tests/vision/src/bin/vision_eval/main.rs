//! The camera guide beside independent oracles.
#![allow(clippy::print_stdout, clippy::print_stderr)] // the report is what this binary is for

mod detection;
mod groups;
mod landmarks;
mod lids;
mod measures;
mod people;
mod pose;

use kaihu_conformance::oracle::Oracle;
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
    let measures = measures::compare(options)?;
    let heads = people::draw(options)?;
    let people = people::compare(&heads);
    let pose = pose::compare(&heads);
    let lids = lids::compare(&heads);
    let groups = groups::compare(&heads);
    let landmarks = landmarks::compare(options, &heads)?;
    let detection = detection::count(options, &heads)?;
    Ok(measures && people && pose && lids && groups && landmarks && detection)
}

impl Options {
    /// A script of `oracle/`, ready to run.
    fn script(&self, name: &str) -> Command {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle");
        let mut command = Command::new(&self.python);
        command.arg(folder.join(name));
        command
    }

    /// The picture file of a variant of the portrait; [`measures`] puts it there.
    fn variant(&self, name: &str) -> PathBuf {
        self.work.join(format!("{}.png", name.replace(' ', "_")))
    }

    /// A script that is asked in lines.
    fn oracle(&self, name: &str) -> Result<Oracle, Failure> {
        Ok(Oracle::start(name, &mut self.script(name))?)
    }
}
