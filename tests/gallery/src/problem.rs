//! Why there are no pictures.

use std::fmt;
use std::path::PathBuf;
use thirtyfour::error::WebDriverError;

/// A reason to stop.
#[derive(Debug)]
pub enum Problem {
    /// The arguments are not those of any command.
    Usage(String),
    /// There are no texts in this language.
    NoSuchLocale(String),
    /// No state has a name that starts like this.
    NoSuchState(String),
    /// A file could not be read or written.
    File {
        /// Which.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// A picture is none.
    Picture {
        /// Which.
        path: PathBuf,
        /// Why not.
        error: image::ImageError,
    },
    /// The browser did not do what it was told.
    Browser(Box<WebDriverError>),
    /// The page told of an error.
    Page(String),
    /// The page or the browser answered something else than was asked for.
    Answer(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(given) => write!(f, "“{given}” is not understood: see cargo xtask --help."),
            Self::NoSuchLocale(locale) => write!(f, "There are no texts for {locale}."),
            Self::NoSuchState(prefix) => write!(f, "No state is called {prefix}…"),
            Self::File { path, error } => write!(f, "{}: {error}.", path.display()),
            Self::Picture { path, error } => write!(f, "{}: {error}.", path.display()),
            Self::Browser(error) => write!(f, "{error}"),
            Self::Page(error) => write!(f, "The page says: {error}"),
            Self::Answer(answer) => write!(f, "An answer that was not expected: {answer}"),
        }
    }
}

impl std::error::Error for Problem {}

impl From<WebDriverError> for Problem {
    fn from(error: WebDriverError) -> Self {
        Self::Browser(Box::new(error))
    }
}

/// Names the file in an input or output error.
pub(crate) fn at(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Problem {
    let path = path.into();
    move |error| Problem::File { path, error }
}

/// Names the file in an error of a picture.
pub(crate) fn of(path: impl Into<PathBuf>) -> impl FnOnce(image::ImageError) -> Problem {
    let path = path.into();
    move |error| Problem::Picture { path, error }
}
