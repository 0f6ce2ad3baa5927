//! Runs an installer out of sight and tells its failures apart.
use super::Host;
use crate::problem::Problem;
use crate::process;
use std::fs;
use std::process::Command;
use std::time::Instant;

/// What cargo, npm and apt-get print when the network or the registry is not there.
const UNREACHABLE: [&str; 17] = [
    "Could not resolve host",
    "Couldn't resolve host",
    "Temporary failure resolving",
    "Could not connect",
    "Couldn't connect to server",
    "Could not resolve '",
    "Unable to connect",
    "failed to query replaced source registry",
    "spurious network error",
    "Unable to update registry",
    "download of config.json failed",
    "could not download",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
];

/// What is being installed, for the progress lines and the messages.
pub(super) struct Job<'a> {
    /// As people call it: “trunk 0.21.14”.
    pub what: &'a str,
    /// How long the first time takes: “about 6 minutes”.
    pub takes: &'a str,
    /// Where it comes from, for the message when that does not answer.
    pub registry: &'static str,
}

/// Runs `command`, with progress, its output in a log.
pub(super) fn run(host: &Host, job: &Job<'_>, command: &mut Command) -> Result<(), Problem> {
    let start = Instant::now();
    println!("installing {} ({} the first time) …", job.what, job.takes);
    let log = host.log(&job.what.replace([' ', ','], "-"));
    if process::run_logged(job.what, command, &log)? {
        println!("installed {} in {}", job.what, process::elapsed(start));
        return Ok(());
    }
    let said = fs::read_to_string(&log).unwrap_or_default();
    let what = job.what.to_owned();
    Err(match UNREACHABLE.iter().any(|sign| said.contains(sign)) {
        true => Problem::Unreachable {
            what,
            registry: job.registry,
            log,
        },
        false => Problem::InstallFailed { what, log },
    })
}
