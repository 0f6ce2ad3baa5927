//! The locale files hold what the code asks for: nothing is missing, nothing is left over.

use super::parse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The languages there are, by the names of their folders.
fn languages() -> Vec<String> {
    let folders = fs::read_dir(root().join("public/locales")).expect("the folder is there");
    let name = |entry: fs::DirEntry| entry.file_name().into_string().expect("a name in UTF-8");
    let mut names: Vec<String> = folders
        .map(|entry| name(entry.expect("readable")))
        .collect();
    names.sort();
    names
}

fn source_of(language: &str) -> String {
    let folder = root().join("public/locales").join(language);
    let files = ["wizard.ftl", "camera.ftl", "help.ftl"].map(|file| folder.join(file));
    let read = |path| fs::read_to_string(path).expect("the locale file is there");
    files.map(read).join("\n")
}

/// Keys with the names of their places, as one locale file has them.
fn places_by_key(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let source = source_of(language);
    let mut keys = BTreeMap::new();
    for entry in parse::entries(&source) {
        let (key, pattern) = entry.unwrap_or_else(|fault| panic!("{language}: {fault:?}"));
        let variants: Vec<&str> = match pattern.split_once('\n') {
            Some((_, lines)) => lines
                .lines()
                .filter_map(parse::variant)
                .map(|it| it.2)
                .collect(),
            None => vec![pattern],
        };
        let places = variants
            .iter()
            .flat_map(|text| text.split('{').skip(1))
            .filter_map(|piece| piece.split_once('}'));
        let names = places.map(|(place, _)| place.trim_matches([' ', '$']).to_owned());
        let before = keys.insert(key.to_owned(), names.collect());
        assert_eq!(before, None, "{language}: {key} is there twice");
    }
    keys
}

#[test]
fn every_language_has_the_same_keys_with_the_same_places() {
    let english = places_by_key("en");
    assert!(english.len() > 200);
    for language in languages() {
        let keys = places_by_key(&language);
        for (key, places) in &english {
            assert_eq!(keys.get(key), Some(places), "{language}: {key}");
        }
        let more: Vec<_> = keys
            .keys()
            .filter(|key| !english.contains_key(*key))
            .collect();
        assert!(more.is_empty(), "{language} alone has {more:?}");
    }
}

/// What CLDR 46 distinguishes in whole numbers, where that is more than `other`.
const CATEGORIES: [(&str, &[&str]); 7] = [
    ("en", &["one"]),
    ("de", &["one"]),
    ("es", &["one", "many"]),
    ("fr", &["one", "many"]),
    ("pt-BR", &["one", "many"]),
    ("hi", &["one"]),
    ("ar", &["zero", "one", "two", "few", "many"]),
];

#[test]
fn a_choice_has_only_categories_of_its_language_or_numbers() {
    for language in languages() {
        let known = CATEGORIES.iter().find(|(name, _)| *name == language);
        let known = known.map_or(&[][..], |(_, categories)| categories);
        let source = source_of(&language);
        for (key, pattern) in parse::entries(&source).filter_map(Result::ok) {
            if key.starts_with(BY_NAME) {
                continue;
            }
            let variants = pattern.lines().skip(1).filter_map(parse::variant);
            for (is_other, name, _) in variants {
                let is_number = name.bytes().all(|b| b.is_ascii_digit());
                let is_known = match is_other {
                    true => name == "other",
                    false => is_number || known.contains(&name),
                };
                assert!(is_known, "{language}: {key}: [{name}]");
            }
        }
    }
}

/// Texts of which one is chosen by a name that the machine gives, not by a number.
const BY_NAME: &str = "directions-";

#[test]
fn a_choice_by_name_has_the_names_that_the_machine_gives() {
    let machine = fs::read_to_string(root().join("crates/wizard/src/device.rs")).expect("there");
    let names = |language: &str| -> BTreeMap<String, Vec<String>> {
        let source = source_of(language);
        let entries = parse::entries(&source).filter_map(Result::ok);
        let by_name = entries.filter(|(key, _)| key.starts_with(BY_NAME));
        let names = |pattern: &str| {
            let variants = pattern.lines().skip(1).filter_map(parse::variant);
            variants.map(|(_, name, _)| name.to_owned()).collect()
        };
        by_name
            .map(|(key, pattern)| (key.to_owned(), names(pattern)))
            .collect()
    };
    let english = names("en");
    assert_eq!(english.len(), 3);
    for name in english.values().flatten() {
        assert!(machine.contains(&format!("\"{name}\"")), "who says {name}?");
    }
    for language in languages() {
        assert_eq!(names(&language), english, "{language}");
    }
}

#[test]
fn every_key_of_the_code_is_there_and_no_other() {
    let asked: BTreeSet<String> = sources().iter().flat_map(keys).collect();
    let there: BTreeSet<String> = places_by_key("en").into_keys().collect();
    // Asked for by the title of their article: `Words::found_by`.
    let by_title = |key: &String| {
        let title = key.strip_suffix("-words");
        title.is_some_and(|title| asked.contains(title))
    };
    let (by_title, there): (BTreeSet<_>, BTreeSet<_>) = there.into_iter().partition(by_title);
    assert!(by_title.len() > 20, "{by_title:?}");
    let missing: Vec<_> = asked.difference(&there).collect();
    let unused: Vec<_> = there.difference(&asked).collect();
    assert!(missing.is_empty(), "not in the locale files: {missing:?}");
    assert!(unused.is_empty(), "not asked for by the code: {unused:?}");
}

/// What may name a word of `camera.ftl`: nothing that is shown before that file is there.
const LATER: [&str; 32] = [
    "coach/prompt.rs",
    "src/description.rs",
    "steps/support.rs",
    "steps/password.rs",
    "view/password.rs",
    "view/support.rs",
    "components/camera_frame.rs",
    "camera_frame/challenge.rs",
    "components/file_field.rs",
    "components/measured.rs",
    "components/picture.rs",
    "components/record.rs",
    "components/recovery_codes.rs",
    "steps/authenticator_app.rs",
    "steps/camera.rs",
    "steps/challenge.rs",
    "components/qr_code.rs",
    "steps/face.rs",
    "steps/passkey.rs",
    "steps/second_factor.rs",
    "steps/hand_over.rs",
    "view/challenge.rs",
    "view/erasure.rs",
    "view/face.rs",
    "view/hand_over.rs",
    "view/risk.rs",
    "view/without_face.rs",
    "view/no_code.rs", // only once they are there
    "view/why.rs",
    "view/second_factor.rs",
    "view/registered.rs",
    "view/problem.rs", // directions, after the camera was asked for
];

/// What may name a word of `help.ftl`.
const HELP: [&str; 3] = ["src/help.rs", "view/help.rs", "components/help_search.rs"];

#[test]
fn the_words_that_come_later_are_named_by_what_is_shown_later() {
    named_only_by("camera.ftl", &LATER);
    named_only_by("help.ftl", &HELP);
}

fn named_only_by(file: &str, places: &[&str]) {
    let path = root().join("public/locales/en").join(file);
    let later = fs::read_to_string(path).expect("the locale file is there");
    let later: BTreeSet<String> = parse::entries(&later)
        .filter_map(Result::ok)
        .map(|(key, _)| key.to_owned())
        .collect();
    for source in sources() {
        if places.iter().any(|end| source.path.ends_with(end)) {
            continue;
        }
        let early: Vec<_> = keys(&source).intersection(&later).cloned().collect();
        assert!(early.is_empty(), "{}: {early:?}", source.path.display());
    }
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

/// The machine, the drawing and the element, without their tests and without what names fields and pages.
fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in ["crates/wizard/src", "src/ui"] {
        walk(&root().join(folder), &mut paths);
    }
    paths.push(root().join("public/kaihu.js"));
    let is_source = |path: &PathBuf| {
        let is_machine = path.starts_with(root().join("crates"));
        let name = path.file_name().unwrap_or_default();
        let is_sample = path.starts_with(root().join("src/ui/samples")) || name == "samples.rs";
        let names_things = is_machine
            && [
                "authenticator.rs",
                "field.rs",
                "page.rs",
                "device.rs",
                "remedy.rs",
            ]
            .map(Some)
            .contains(&name.to_str());
        let is_test = name == "tests.rs" || name == "coverage.rs" || name == "examples.rs";
        !(is_sample || names_things || is_test)
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
const ASKING: [&str; 6] = [
    "#text('",
    "word(\"",
    "Message::new(\"",
    "button(draw, \"quiet\", \"",
    "button(draw, \"quiet back\", \"",
    "button(draw, \"secondary\", \"",
];

fn keys(source: &Source) -> BTreeSet<String> {
    let text = source.text.split("#[cfg(test)]").next().unwrap_or_default();
    let text = text.split("EXAMPLES: Examples").next().unwrap_or_default();
    let literals: Vec<&str> = match source.path.starts_with(root().join("crates")) {
        true => text.split('"').skip(1).step_by(2).collect(),
        false => ASKING
            .iter()
            .chain(&["group(\""])
            .flat_map(|way| text.split(way).skip(1))
            .filter_map(|rest| rest.split(['"', '\'']).next())
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
