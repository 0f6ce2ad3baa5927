//! The tool cache: one directory a tool and version, put in place whole or not at all.
use super::Host;
use crate::problem::{Problem, at};
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// Keeps other set-ups out for as long as it lives.
pub(super) struct Lock(#[allow(dead_code)] File); // held, never read: closing it frees the lock

/// Waits until no other set-up is at work on this cache.
pub(super) fn lock(host: &Host) -> Result<Lock, Problem> {
    fs::create_dir_all(&host.cache).map_err(at(&host.cache))?;
    let path = host.cache.join("lock");
    let file = File::create(&path).map_err(at(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("waiting for another set-up to finish …");
            file.lock().map_err(at(&path))?;
        }
        Err(TryLockError::Error(error)) => return Err(Problem::File { path, error }),
    }
    Ok(Lock(file))
}

/// Where a tool of this version lives.
pub(super) fn tool_dir(host: &Host, name: &str, version: &str) -> PathBuf {
    host.cache.join("tools").join(format!("{name}-{version}"))
}

/// Has `fill` install into a directory beside `dir`, and renames it to `dir` if that went well.
/// Otherwise nothing of it stays. The caller holds the lock.
pub(super) fn fill_whole(
    dir: &Path,
    fill: impl FnOnce(&Path) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let partial = dir.with_file_name(format!(
        ".partial-{}",
        dir.file_name().unwrap_or_default().display()
    ));
    remove(&partial)?; // of a set-up that was killed
    fs::create_dir_all(&partial).map_err(at(&partial))?;
    if let Err(problem) = fill(&partial) {
        remove(&partial)?;
        return Err(problem);
    }
    remove(dir)?;
    fs::rename(&partial, dir).map_err(at(dir))
}

fn remove(dir: &Path) -> Result<(), Problem> {
    if dir.exists() {
        fs::remove_dir_all(dir).map_err(at(dir))
    } else {
        Ok(())
    }
}
