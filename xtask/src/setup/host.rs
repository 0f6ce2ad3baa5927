//! The machine as set-up sees it: a value, so that the tests can make up a machine that lacks things.
use crate::problem::Problem;
use crate::process;
use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A machine to install on and to run programs of.
#[derive(Clone, Debug)]
pub(crate) struct Host {
    path: OsString,
    /// Where our own tools and logs are kept.
    pub(super) cache: PathBuf,
    /// Whether packages of the system may be installed.
    pub(super) root: bool,
}

impl Host {
    /// This machine.
    pub(crate) fn here() -> Result<Self, Problem> {
        let cache = match (env::var_os("XDG_CACHE_HOME"), env::var_os("HOME")) {
            (Some(cache), _) if Path::new(&cache).is_absolute() => PathBuf::from(cache),
            (_, Some(home)) => Path::new(&home).join(".cache"),
            _ => {
                return Err(Problem::NoProgram {
                    program: "HOME".into(),
                    get_it: "set it to your home directory",
                });
            }
        };
        let root = process::answer(Command::new("id").arg("-u")).as_deref() == Some("0");
        Ok(Self::new(
            env::var_os("PATH").unwrap_or_default(),
            cache.join("kaihu"),
            root,
        ))
    }

    pub(super) fn new(path: impl Into<OsString>, cache: impl Into<PathBuf>, root: bool) -> Self {
        Self {
            path: path.into(),
            cache: cache.into(),
            root,
        }
    }

    /// Puts `dir` first on PATH.
    pub(super) fn prefer(&mut self, dir: &Path) {
        let mut path = dir.as_os_str().to_owned();
        path.push(":");
        path.push(&self.path);
        self.path = path;
    }

    /// Where `program` is, if it is on PATH.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        env::split_paths(&self.path)
            .map(|dir| dir.join(program))
            .find(|file| is_executable(file))
    }

    /// A command that runs `program` with this PATH.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let program = program.as_ref();
        let found = program.to_str().and_then(|name| self.find(name));
        let mut command = Command::new(found.unwrap_or_else(|| program.into()));
        command.env("PATH", &self.path);
        command
    }

    /// The version that `program --version` tells, if it is there.
    pub(super) fn version(&self, program: &str) -> Option<String> {
        self.find(program)?;
        version_of(&process::answer(self.command(program).arg("--version"))?)
    }

    /// Where the output of an installer is kept.
    pub(super) fn log(&self, name: &str) -> PathBuf {
        self.cache.join("log").join(format!("{name}.log"))
    }
}

fn is_executable(file: &Path) -> bool {
    file.metadata()
        .is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// The first word that starts like a version, without a leading `v`: programs say “trunk 0.21.14”,
/// “wasm-opt version 132 (version_132)”, “v20.1.0”.
fn version_of(text: &str) -> Option<String> {
    text.split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_programs_tell_them() {
        let cases = [
            ("trunk 0.21.14", Some("0.21.14")),
            ("wasm-opt version 132 (version_132)", Some("132")),
            ("v20.20.2", Some("20.20.2")),
            ("wasm-bindgen 0.2.129\n", Some("0.2.129")),
            ("no version here", None),
        ];
        for (text, version) in cases {
            assert_eq!(version_of(text).as_deref(), version, "{text}");
        }
    }

    #[test]
    fn what_is_put_first_is_found_first() {
        let mut host = Host::new("/nowhere", "/nowhere", false);
        assert_eq!(host.find("sh"), None);
        host.prefer(Path::new("/bin"));
        assert_eq!(host.find("sh"), Some("/bin/sh".into()));
    }
}
