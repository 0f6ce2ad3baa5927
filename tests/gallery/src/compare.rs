//! What was drawn beside what was drawn before.

use crate::change::{self, Difference};
use crate::problem::{at, of};
use crate::{Compare, Problem, diff_index};
use image::RgbaImage;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// What became of a picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Change {
    /// It is new.
    New,
    /// It is there no more.
    Gone,
    /// So many of its pixels are others, and this share of all, 0 to 1.
    Changed(u64, f64),
}

/// What the comparison came to; `Display` is the summary.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Pictures that are the same to the pixel.
    pub same: usize,
    /// By path below `png/`: language, theme, size, state.
    pub(crate) changes: BTreeMap<String, Change>,
    /// The page to look at.
    pub index: PathBuf,
}

/// Compares the pictures in `before/png` and `after/png` of a folder; pictures of what is different
/// go to `difference/`.
///
/// # Errors
/// When a file cannot be read or written, or is no picture.
pub fn compare(wanted: &Compare) -> Result<Compared, Problem> {
    let [before, after] = ["before/png", "after/png"].map(|name| wanted.folder.join(name));
    let difference = wanted.folder.join("difference");
    if difference.exists() {
        fs::remove_dir_all(&difference).map_err(at(&difference))?;
    }
    let (old, new) = (pictures(&before)?, pictures(&after)?);
    let mut changes = BTreeMap::new();
    changes.extend(
        old.difference(&new)
            .map(|path| (path.clone(), Change::Gone)),
    );
    changes.extend(new.difference(&old).map(|path| (path.clone(), Change::New)));
    for path in old.intersection(&new) {
        if let Some(different) = between(&before.join(path), &after.join(path))? {
            save(&different.picture, &difference.join(path))?;
            let change = Change::Changed(different.pixels, different.share);
            changes.insert(path.clone(), change);
        }
    }
    let index = wanted.folder.join("index.html");
    let page = diff_index::page(&wanted.revision, &changes);
    fs::write(&index, page).map_err(at(&index))?;
    Ok(Compared {
        same: old.union(&new).count() - changes.len(),
        changes,
        index,
    })
}

/// The paths of all pictures below a folder.
fn pictures(folder: &Path) -> Result<BTreeSet<String>, Problem> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner).map_err(at(&inner))? {
            let path = entry.map_err(at(&inner))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "png") {
                let below = path.strip_prefix(folder).unwrap_or(&path);
                found.insert(below.to_string_lossy().into_owned());
            }
        }
    }
    Ok(found)
}

fn between(before: &Path, after: &Path) -> Result<Option<Difference>, Problem> {
    let (old, new) = (
        fs::read(before).map_err(at(before))?,
        fs::read(after).map_err(at(after))?,
    );
    if old == new {
        return Ok(None); // most are: to decode them would take minutes
    }
    Ok(change::between(
        &decoded(before, &old)?,
        &decoded(after, &new)?,
    ))
}

fn decoded(path: &Path, bytes: &[u8]) -> Result<RgbaImage, Problem> {
    let picture = image::load_from_memory(bytes).map_err(of(path))?;
    Ok(picture.into_rgba8())
}

fn save(picture: &RgbaImage, path: &Path) -> Result<(), Problem> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(at(folder))?;
    picture.save(path).map_err(of(path))
}

/// The state that a picture shows.
pub(crate) fn state(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".png").unwrap_or(name)
}

impl Change {
    fn name(self) -> &'static str {
        match self {
            Change::New => "new",
            Change::Gone => "gone",
            Change::Changed(..) => "changed",
        }
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for name in ["changed", "new", "gone"] {
            let of_kind = self
                .changes
                .iter()
                .filter(|(_, change)| change.name() == name);
            let paths: Vec<&String> = of_kind.map(|(path, _)| path).collect();
            let states: BTreeSet<&str> = paths.iter().map(|path| state(path)).collect();
            let states: Vec<&str> = states.into_iter().collect();
            writeln!(f, "{:>5} {name:<8} {}", paths.len(), states.join(", "))?;
        }
        writeln!(f, "{:>5} the same to the pixel", self.same)?;
        write!(f, "{}", self.index.display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::Rgba;

    fn put(folder: &Path, path: &str, grey: u8) {
        let picture = RgbaImage::from_pixel(2, 2, Rgba([grey, grey, grey, 255]));
        save(&picture, &folder.join(path)).unwrap();
    }

    #[test]
    fn changed_new_and_gone_pictures_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let [before, after] = ["before/png", "after/png"].map(|name| folder.path().join(name));
        put(&before, "en/light/phone/start.png", 10);
        put(&after, "en/light/phone/start.png", 10);
        put(&before, "en/light/phone/code.png", 10);
        put(&after, "en/light/phone/code.png", 11);
        put(&before, "en/dark/phone/old.png", 10);
        put(&after, "en/dark/phone/young.png", 10);
        let compared = compare(&Compare {
            folder: folder.path().to_owned(),
            revision: "abc".to_owned(),
        });
        let compared = compared.unwrap();
        assert_eq!(compared.same, 1);
        let changes: Vec<_> = compared.changes.into_iter().collect();
        assert_eq!(
            changes,
            [
                ("en/dark/phone/old.png".to_owned(), Change::Gone),
                ("en/dark/phone/young.png".to_owned(), Change::New),
                (
                    "en/light/phone/code.png".to_owned(),
                    Change::Changed(4, 1.0)
                ),
            ]
        );
        let difference = folder.path().join("difference/en/light/phone/code.png");
        assert!(difference.is_file());
        assert!(compared.index.is_file());
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = Compare {
            folder: folder.path().to_owned(),
            revision: String::new(),
        };
        assert!(matches!(compare(&wanted), Err(Problem::File { .. })));
    }
}
