//! The text files of the repository, read once for all rules.
use crate::problem::{Problem, at};
use crate::workspace;
use std::fs;
use std::path::{Path, PathBuf};

const LEFT_OUT: [&str; 6] = [
    "target",
    "dist",
    "dist-dev",
    "screenshots",
    "node_modules",
    "__pycache__",
];
const HIDDEN_BUT_OURS: [&str; 3] = [".cargo", ".ci", ".gitignore"];

/// A text file: its path from the root of the repository and what it says.
pub(super) struct Source {
    pub path: PathBuf,
    pub text: String,
}

/// All text files, in order of their paths.
pub(super) struct Sources(Vec<Source>);

impl Sources {
    /// Reads the repository, without what is built, hidden, or not UTF-8.
    pub(super) fn read() -> Result<Self, Problem> {
        let mut sources = vec![];
        collect(workspace::root(), Path::new(""), &mut sources)?;
        sources.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self(sources))
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let source = |(path, text): &(&str, &str)| Source {
            path: path.into(),
            text: (*text).to_owned(),
        };
        Self(files.iter().map(source).collect())
    }

    pub(super) fn all(&self) -> &[Source] {
        &self.0
    }

    pub(super) fn rust(&self) -> impl Iterator<Item = &Source> {
        self.0
            .iter()
            .filter(|source| source.path.extension().is_some_and(|end| end == "rs"))
    }

    /// The files under `dir`, a path from the root.
    pub(super) fn under<'a>(&'a self, dir: &'a str) -> impl Iterator<Item = &'a Source> {
        self.0
            .iter()
            .filter(move |source| source.path.starts_with(dir))
    }
}

fn collect(root: &Path, dir: &Path, sources: &mut Vec<Source>) -> Result<(), Problem> {
    for entry in fs::read_dir(root.join(dir)).map_err(at(dir))? {
        let entry = entry.map_err(at(dir))?;
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let path = dir.join(&*name);
        if LEFT_OUT.contains(&&*name) || name.starts_with('.') && !HIDDEN_BUT_OURS.contains(&&*name)
        {
            continue;
        }
        if entry.file_type().map_err(at(&path))?.is_dir() {
            collect(root, &path, sources)?;
        } else if let Ok(text) = String::from_utf8(fs::read(root.join(&path)).map_err(at(&path))?) {
            sources.push(Source { path, text });
        }
    }
    Ok(())
}
