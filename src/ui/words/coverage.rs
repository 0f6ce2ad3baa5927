//! The locale files hold what the code asks for: nothing is missing, nothing is left over.

use super::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

/// Keys with the names of their places, as one locale file has them.
fn places_by_key(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = root()
        .join("public/locales")
        .join(language)
        .join("wizard.ftl");
    let source = fs::read_to_string(path).expect("the locale file is there");
    let mut keys = BTreeMap::new();
    for (index, line) in source.lines().enumerate() {
        let parsed = parse::line(line);
        let message = parsed.unwrap_or_else(|fault| panic!("{language}:{}: {fault:?}", index + 1));
        if let Some((key, pattern)) = message {
            let places = pattern
                .split('{')
                .skip(1)
                .filter_map(|piece| piece.split_once('}'));
            let names = places.map(|(place, _)| place.trim_matches([' ', '$']).to_owned());
            let before = keys.insert(key.to_owned(), names.collect());
            assert_eq!(before, None, "{language}: {key} is there twice");
        }
    }
    keys
}

#[test]
fn both_languages_have_the_same_keys_with_the_same_places() {
    let [en, zh] = LANGUAGES.map(places_by_key);
    assert_eq!(en, zh);
    assert!(en.len() > 200);
}

#[test]
fn every_key_of_the_code_is_there_and_no_other() {
    let asked: BTreeSet<String> = sources().iter().flat_map(keys).collect();
    let there: BTreeSet<String> = places_by_key("en").into_keys().collect();
    let missing: Vec<_> = asked.difference(&there).collect();
    let unused: Vec<_> = there.difference(&asked).collect();
    assert!(missing.is_empty(), "not in the locale files: {missing:?}");
    assert!(unused.is_empty(), "not asked for by the code: {unused:?}");
}

#[test]
fn every_place_is_filled_by_the_code_that_names_the_key() {
    for (key, places) in places_by_key("en") {
        for place in places {
            let filled = sources().iter().any(|source| {
                keys(source).contains(&key) && source.text.contains(&format!(".with(\"{place}\""))
            });
            assert!(filled, "nothing fills {place} of {key}");
        }
    }
}

struct Source {
    path: PathBuf,
    text: String,
}

/// The machine and the drawing, without their tests and without what names fields and pages.
fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in ["crates/wizard/src", "src/ui"] {
        walk(&root().join(folder), &mut paths);
    }
    let skipped = ["field.rs", "page.rs", "tests.rs", "coverage.rs"];
    let is_source = |path: &PathBuf| {
        let is_machine = path.starts_with(root().join("crates"));
        let name = path.file_name().unwrap_or_default();
        !skipped
            .iter()
            .any(|skip| name == *skip && (is_machine || *skip != "page.rs"))
    };
    let sources = paths.into_iter().filter(is_source).map(|path| Source {
        text: fs::read_to_string(&path).expect("a source can be read"),
        path,
    });
    sources.collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        match path.is_dir() {
            true => walk(&path, found),
            false => found.push(path),
        }
    }
}

/// The machine has no hyphenated literals but keys; the drawing has many, and asks for its own
/// keys in these ways only.
const ASKING: [&str; 5] = [
    "word(\"",
    "Message::new(\"",
    "button(draw, \"quiet\", \"",
    "button(draw, \"quiet back\", \"",
    "button(draw, \"secondary\", \"",
];

fn keys(source: &Source) -> BTreeSet<String> {
    let text = source.text.split("#[cfg(test)]").next().unwrap_or_default();
    let literals: Vec<&str> = match source.path.starts_with(root().join("crates")) {
        true => text.split('"').skip(1).step_by(2).collect(),
        false => ASKING
            .iter()
            .chain(&["group(\""])
            .flat_map(|way| text.split(way).skip(1))
            .filter_map(|rest| rest.split('"').next())
            .collect(),
    };
    let is_key = |text: &&str| {
        let inner = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        text.bytes().all(inner) && (text.contains('-') || *text == "progress")
    };
    literals
        .into_iter()
        .filter(is_key)
        .map(str::to_owned)
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
