//! Running other programs: seen, unseen with progress, or for their answer.
use crate::problem::{Problem, at};
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PROGRESS_EVERY: Duration = Duration::from_secs(30);

/// Runs with the terminal as its own; anything but success is a problem.
pub(crate) fn run(command: &mut Command) -> Result<(), Problem> {
    let status = command.status().map_err(at(command.get_program()))?;
    if status.success() {
        Ok(())
    } else {
        Err(Problem::Failed {
            program: shown(command),
        })
    }
}

/// What the program prints, trimmed; `None` if it cannot run or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// What the program says apart from its answer; `None` if it cannot run or fails.
pub(crate) fn errors(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then_some(())?;
    String::from_utf8(output.stderr).ok()
}

/// Runs with its output in the file `log`, telling every half minute that it is still at work.
/// Answers whether it succeeded.
pub(crate) fn run_logged(what: &str, command: &mut Command, log: &Path) -> Result<bool, Problem> {
    if let Some(dir) = log.parent() {
        fs::create_dir_all(dir).map_err(at(dir))?;
    }
    let file = File::create(log).map_err(at(log))?;
    let both = file.try_clone().map_err(at(log))?;
    command.stdin(Stdio::null()).stdout(file).stderr(both);
    let mut child = command.spawn().map_err(at(command.get_program()))?;
    let start = Instant::now();
    let mut told = start;
    loop {
        if let Some(status) = child.try_wait().map_err(at(command.get_program()))? {
            return Ok(status.success());
        }
        if told.elapsed() >= PROGRESS_EVERY {
            told = Instant::now();
            println!("  … {what}: {}", elapsed(start));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Time since `start` as people say it: “12 s”, “3 min 20 s”.
pub(crate) fn elapsed(start: Instant) -> String {
    spoken(start.elapsed().as_secs())
}

fn spoken(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let first = command.get_args().next().unwrap_or_default();
    format!("{} {}", program.display(), first.display())
        .trim_end()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_in_minutes_from_a_minute_on() {
        assert_eq!(spoken(59), "59 s");
        assert_eq!(spoken(200), "3 min 20 s");
    }

    #[test]
    fn a_failing_program_is_named_with_what_it_was_asked() {
        let problem = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert!(matches!(problem, Problem::Failed { program } if program == "sh -c"));
    }
}
