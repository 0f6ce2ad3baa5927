//! The types of `kaihu-protocol` against the document, in both directions: what they write is of its
//! schema, they name the same members and values, and what they read of a request is what the schema
//! takes.

mod answers;
mod calls;
mod enums;
mod requests;
mod second_factor;
mod some;
mod support;

use kaihu_openapi::Document;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Whatever the strategy brings is of the schema, and all that it brings has the members of the schema.
/// Answers one value in which every member is there.
fn agree<T: Serialize + std::fmt::Debug>(schema: &str, values: impl Strategy<Value = T>) -> Value {
    let document = Document::ours();
    let checked = document.schema(schema);
    let mut fullest = Value::Null;
    let mut met = BTreeSet::new();
    // From a seed of its own: the members met do not depend on luck.
    let mut runner = TestRunner::new_with_rng(
        Config::with_cases(128),
        proptest::test_runner::TestRng::deterministic_rng(Config::default().rng_algorithm),
    );
    for _ in 0..128 {
        let value = values.new_tree(&mut runner).expect("a value").current();
        let json = serde_json::to_value(&value).expect("JSON");
        assert_eq!(
            checked.faults(&json),
            Vec::<String>::new(),
            "{schema}: {json}"
        );
        let members = json.as_object().expect("an object");
        met.extend(members.keys().cloned());
        if members.len() > fullest.as_object().map_or(0, Map::len) {
            fullest = json;
        }
    }
    assert_eq!(met, documented(checked.source()), "members of {schema}");
    assert_eq!(
        fullest.as_object().map_or(0, Map::len),
        met.len(),
        "{schema}: one with all of them"
    );
    for name in required(checked.source()) {
        let mut without = fullest.clone();
        without.as_object_mut().expect("an object").remove(&name);
        assert!(!checked.takes(&without), "{schema} without {name}");
    }
    fullest
}

/// The members that a schema names, also those of the schemas it is made of.
fn documented(schema: &Value) -> BTreeSet<String> {
    gathered(schema, &|schema| {
        let properties = schema["properties"].as_object().into_iter().flatten();
        properties.map(|(name, _)| name.clone()).collect()
    })
}

fn required(schema: &Value) -> BTreeSet<String> {
    gathered(schema, &|schema| {
        let names = schema["required"].as_array().into_iter().flatten();
        names
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect()
    })
}

fn gathered(schema: &Value, of: &dyn Fn(&Value) -> BTreeSet<String>) -> BTreeSet<String> {
    let mut all = of(schema);
    for part in schema["allOf"].as_array().into_iter().flatten() {
        all.extend(gathered(part, of));
    }
    if let Some(name) = schema["$ref"].as_str().and_then(|to| to.rsplit('/').next()) {
        all.extend(gathered(Document::ours().schema(name).source(), of));
    }
    all
}
