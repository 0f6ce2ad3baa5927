//! Why a command could not do its work, each with the sentence that says what to do.
use std::fmt;
use std::path::PathBuf;

/// A reason to stop. `Display` says what is wrong and what to do about it.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The arguments are not those of any command.
    Usage(String),
    /// A file could not be read, written or moved.
    File {
        path: PathBuf,
        error: std::io::Error,
    },
    /// A program that set-up cannot bring along is not on PATH.
    NoProgram {
        program: String,
        get_it: &'static str,
    },
    /// Debian packages are missing and there is no apt-get to install them with.
    NoApt { packages: Vec<&'static str> },
    /// Debian packages are missing and only root may install them.
    NotRoot { packages: Vec<&'static str> },
    /// What is there is older than what is needed.
    TooOld {
        program: &'static str,
        found: String,
        needed: String,
    },
    /// A download failed because the place it comes from does not answer.
    Unreachable {
        what: String,
        registry: &'static str,
        log: PathBuf,
    },
    /// The installer ran and failed for another reason.
    InstallFailed { what: String, log: PathBuf },
    /// Cargo.lock does not name the crate whose version decides about a tool.
    NotLocked { package: &'static str },
    /// A program ended with an error that it has already explained.
    Failed { program: String },
    /// The port is taken by another program.
    PortTaken { port: u16, free_it: &'static str },
    /// Something has to be built first.
    NotBuilt { path: PathBuf },
    /// git knows no commit by this name.
    NoRevision { revision: String },
    /// A commit from before there was a gallery.
    NoGallery { revision: String },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(given) => write!(f, "“{given}” is not a command: see cargo xtask --help."),
            Self::File { path, error } => write!(f, "{}: {error}.", path.display()),
            Self::NoProgram { program, get_it } => {
                write!(
                    f,
                    "{program} is missing: {get_it}, then run this command again."
                )
            }
            Self::NoApt { packages } => write!(
                f,
                "{} missing and there is no apt-get here: install {} by the means of your system, then run this command again.",
                are(packages),
                packages.join(", ")
            ),
            Self::NotRoot { packages } => write!(
                f,
                "{} missing and only root may install packages: run “sudo apt-get update && sudo apt-get install -y --no-install-recommends {}”, then this command again.",
                are(packages),
                packages.join(" ")
            ),
            Self::TooOld {
                program,
                found,
                needed,
            } => {
                write!(
                    f,
                    "{program} {found} is too old: install {program} {needed} or newer, then run this command again."
                )
            }
            Self::Unreachable {
                what,
                registry,
                log,
            } => write!(
                f,
                "{what} could not be fetched because {registry} cannot be reached: check the network and run this command again (nothing was left half done; details in {}).",
                log.display()
            ),
            Self::InstallFailed { what, log } => write!(
                f,
                "Installing {what} failed: {} says why; nothing was left half done, so run this command again once that is mended.",
                log.display()
            ),
            Self::NotLocked { package } => {
                write!(
                    f,
                    "Cargo.lock does not name {package}: restore Cargo.lock from the repository."
                )
            }
            Self::Failed { program } => write!(f, "{program} failed: see what it says above."),
            Self::PortTaken { port, free_it } => {
                write!(f, "Port {port} is taken by another program: {free_it}.")
            }
            Self::NotBuilt { path } => {
                write!(
                    f,
                    "{} is not there: run cargo xtask build first.",
                    path.display()
                )
            }
            Self::NoRevision { revision } => {
                write!(
                    f,
                    "“{revision}” is no commit here: name a branch, a tag or a hash that git log shows."
                )
            }
            Self::NoGallery { revision } => {
                write!(
                    f,
                    "{revision} cannot draw itself: it has no gallery yet. Name a later revision."
                )
            }
        }
    }
}

fn are(packages: &[&str]) -> String {
    format!(
        "{} {}",
        packages.join(", "),
        if packages.len() == 1 { "is" } else { "are" }
    )
}

/// Names the file in an input or output error.
pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Problem {
    let path = path.into();
    move |error| Problem::File { path, error }
}
