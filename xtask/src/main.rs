//! `cargo xtask COMMAND`: set-up, build, demo, tests and checks.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing progress is what this binary does

mod assess;
mod bench;
mod browser;
mod build;
mod check;
mod clips;
mod coach;
mod conformance;
mod contrast;
mod demo;
mod deny;
mod dev;
mod faults;
mod fuzz;
mod gallery;
mod identity;
mod integrity;
mod later_part;
mod passwords;
mod population;
mod problem;
mod process;
mod sbom;
mod schemathesis;
mod serve;
mod service;
mod setup;
mod size;
mod storm;
mod test;
mod vision_eval;
mod workspace;

use problem::Problem;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  demo   [--challenge] [--crypto] [--password] [--port N]
                     set up, build the release, start the sandbox, serve the demo page; with
                     --challenge movements of the head come before the picture, with
                     --crypto a risk is to be acknowledged, with --password one is asked for
  test               set up (Chromium too), check, run every test there is
  build              the release, in dist/
  dev    [--port N]  rebuild and reload at every change, in dist-dev/
  gallery            every page and state as pictures, in target/gallery/
                     [--diff REV] what changed in them since, in target/gallery/diff/
                     [--states PREFIX] [--locales A,B] [--all-locales] [--out DIR]
  check  [--fix]     format, lint, and the rules of the house
  deny               licences, sources and bans of all crates, by deny.toml
  sbom               what the four wasm modules are made of, as CycloneDX, in target/sbom/
  fuzz   [--runs N] [NAME]
                     every parser and every answer, or those whose names start so, under libFuzzer
  conformance        every parser beside independent oracles; fails where they disagree
                     without a reason [--seed N] [--quick] [--list]
  passwords          the filters of common and leaked passwords, made anew from their source
                     [--compare] verdicts beside those of zxcvbn on 10,000 passwords [--seed N] [--list]
  schemathesis       the sandbox under calls made up from docs/openapi.yaml, 10,000 of them
                     [--cases N] [--seed N]
  identity           lines scheme<TAB>value to one JSON verdict a line; --schemes lists them
  assess FILE…       the camera guide's whole report on each picture, as a line of JSON
  coach CLIP         what the camera guide says to a clip (.mjpeg, .y4m, a folder of pictures) and when
  clips  [DIR]       the clips of the camera guide as .mjpeg, in target/clips/
  vision-eval        detection, landmarks, pose and every measure beside independent oracles
                     [--write] the golden values anew
  faults             every fault at every step of the wizard, then 100,000 sequences of faults by
                     chance; holds docs/faults.md to it [--random N, 0 for none] [--seed N] [--write];
                     [--only SEED] plays one of them again
  storm              a million wizards after an outage of ten minutes, beside other ways of trying
                     again; holds docs/storm.md to it [--seed N] [--clients N] [--write]
  population         ten thousand made-up people who follow the first advice, beside a plain form; holds
                     docs/population.md to it [--people N] [--seed N] [--write]
  contrast           every pair of colours in every theme, whatever a provider sets
  size               bytes of every file in dist/: raw, gzip, brotli; fails above the budget
                     [identity] what each family of parsers adds to a module instead
  bench              all of these: milliseconds beside something else in the same run
                     [vision] per camera frame and net, beside MediaPipe and onnxruntime, and
                     what the wizard does with the camera [--minutes N] [--rounds N]
                     [typing] from a key to its painted answer, beside a plain input
                     [resume] from a reload to the painted page that was left, beside a plain page
  setup              only install what is missing

Every command is safe to repeat, and quick the second time.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("\n{problem}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<ExitCode, Problem> {
    match arguments {
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        ["demo", options @ ..] => demo::run(options),
        ["dev", options @ ..] => dev::run(port(options)?),
        ["build"] => build::run().map(|_| ExitCode::SUCCESS),
        ["test"] => test::run(),
        ["check"] => check::run(check::Mode::Verify),
        ["check", "--fix"] => check::run(check::Mode::Fix),
        ["fuzz", options @ ..] => fuzz::run(options),
        ["conformance", options @ ..] => conformance::run(options),
        ["deny"] => deny::run(),
        ["sbom"] => sbom::run(),
        ["passwords", options @ ..] => passwords::run(options),
        ["identity", options @ ..] => identity::run(options),
        ["schemathesis", options @ ..] => schemathesis::run(options),
        ["assess", files @ ..] => assess::run(files),
        ["coach", options @ ..] => coach::run(options),
        ["clips", options @ ..] => clips::run(options),
        ["vision-eval", options @ ..] => vision_eval::run(options),
        ["contrast"] => contrast::run(),
        ["faults", options @ ..] => faults::run(options),
        ["storm", options @ ..] => storm::run(options),
        ["population", options @ ..] => population::run(options),
        ["size", options @ ..] => size::run(options),
        ["gallery", options @ ..] => gallery::run(options),
        ["bench", options @ ..] => bench::run(options),
        // Called by Trunk.toml.
        ["later-part", staging] => later_part::run(staging),
        ["integrity", staging] => integrity::run(staging),
        ["setup"] => setup::ready(setup::Need::Test).map(|_| ExitCode::SUCCESS),
        _ => Err(Problem::Usage(arguments.join(" "))),
    }
}

/// The port of the page from `--port N`; 8080 unless told.
pub(crate) fn port(options: &[&str]) -> Result<u16, Problem> {
    match options {
        [] => Ok(8080),
        ["--port", number] => number
            .parse()
            .map_err(|_| Problem::Usage(options.join(" "))),
        _ => Err(Problem::Usage(options.join(" "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_and_a_wrong_one_refused() {
        assert_eq!(port(&[]).ok(), Some(8080));
        assert_eq!(port(&["--port", "9000"]).ok(), Some(9000));
        assert!(port(&["--port", "90000"]).is_err());
        assert!(port(&["--fast"]).is_err());
    }
}
