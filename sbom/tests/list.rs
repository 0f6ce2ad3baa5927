//! The list against Cargo.lock, and against what may ship.

use cargo_lock::Lockfile;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Any of these is enough, and the last is a choice beside MIT.
const MAY_SHIP: [&str; 8] = [
    "BSD-3-Clause",
    "MIT",
    "Apache-2.0",
    "ISC",
    "Unicode-3.0",
    "Zlib",
    "BSL-1.0",
    "Unlicense",
];

/// Crates that are there in more than one version. `thiserror` writes errors of leptos and of its parts, and leaves
/// hardly any code.
const TWICE: [&str; 1] = ["thiserror"];

fn list() -> Value {
    let text = kaihu_sbom::bom().expect("a list");
    serde_json::from_str(&text).expect("JSON")
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

#[test]
fn it_comes_out_the_same_again() {
    assert_eq!(kaihu_sbom::bom().unwrap(), kaihu_sbom::bom().unwrap());
}

#[test]
fn every_crate_is_that_of_the_lock_file() {
    let lock = Lockfile::load(kaihu_sbom::root().join("Cargo.lock")).unwrap();
    let locked: BTreeMap<(String, String), Option<String>> = lock
        .packages
        .into_iter()
        .map(|it| {
            (
                (it.name.to_string(), it.version.to_string()),
                it.checksum.map(|sum| sum.to_string()),
            )
        })
        .collect();
    let list = list();
    let components = list["components"].as_array().unwrap();
    let mut named = BTreeSet::new();
    for it in components.iter().filter(|it| text(it, "type") == "library") {
        let (name, version) = (text(it, "name"), text(it, "version"));
        let checksum = locked.get(&(name.to_owned(), version.to_owned()));
        let checksum = checksum.unwrap_or_else(|| panic!("{name} {version} is not locked"));
        let told = it["hashes"][0]["content"].as_str();
        assert_eq!(told, checksum.as_deref(), "{name}");
        // Only what is ours has none.
        assert_eq!(checksum.is_none(), name.starts_with("kaihu"), "{name}");
        named.insert(name.to_owned());
    }
    for module in kaihu_sbom::MODULES {
        assert!(named.contains(module));
    }
    // What the tests alone need does not ship.
    for other in ["tokio", "rusqlite", "proptest", "kaihu-sandbox"] {
        assert!(locked.keys().any(|(name, _)| name == other), "{other}");
        assert!(!named.contains(other), "{other}");
    }
    for needed in ["leptos", "wasm-bindgen", "hifijson", "zeroize", "qrcodegen"] {
        assert!(named.contains(needed), "{needed}");
    }
}

#[test]
fn whatever_is_needed_is_on_the_list_itself() {
    let list = list();
    let components = list["components"].as_array().unwrap();
    let known: BTreeSet<&str> = components.iter().map(|it| text(it, "bom-ref")).collect();
    assert_eq!(known.len(), components.len(), "each is listed once");
    for it in list["dependencies"].as_array().unwrap() {
        assert!(known.contains(text(it, "ref")));
        for needed in it["dependsOn"].as_array().into_iter().flatten() {
            assert!(known.contains(needed.as_str().unwrap()), "{needed}");
        }
    }
}

#[test]
fn what_ships_is_under_a_licence_that_allows_it() {
    let list = list();
    for it in list["components"].as_array().unwrap() {
        let expression = text(&it["licenses"][0], "expression");
        let words = expression
            .split([' ', '(', ')'])
            .filter(|word| !word.is_empty());
        let mut ways = words.collect::<Vec<_>>();
        // Each is enough where there is a choice, and all are needed where there is none.
        let is_choice = ways.contains(&"OR");
        ways.retain(|word| !["OR", "AND", "WITH", "LLVM-exception"].contains(word));
        let may = |word: &&str| MAY_SHIP.contains(word);
        let allowed = match is_choice && !expression.contains("AND") {
            true => ways.iter().any(may),
            false => !ways.is_empty() && ways.iter().all(may),
        };
        assert!(allowed, "{}: {expression:?}", text(it, "name"));
    }
}

#[test]
fn nothing_ships_in_two_versions() {
    let list = list();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for it in list["components"].as_array().unwrap() {
        versions
            .entry(text(it, "name"))
            .or_default()
            .insert(text(it, "version"));
    }
    let twice: Vec<_> = versions.iter().filter(|(_, of)| of.len() > 1).collect();
    let names: Vec<&str> = twice.iter().map(|(name, _)| **name).collect();
    assert_eq!(names, TWICE, "{twice:?}");
}

#[test]
fn the_nets_and_the_numbering_plans_are_on_it() {
    let list = list();
    let components = list["components"].as_array().unwrap();
    for name in ["face_detector.knet", "face_landmarks.knet", "numbering.bin"] {
        let it = components
            .iter()
            .find(|it| text(it, "name") == name)
            .unwrap();
        assert_eq!(it["hashes"][0]["content"].as_str().unwrap().len(), 64);
    }
}
