//! The document itself: whole, without loose ends, its examples true.

use kaihu_openapi::Document;
use serde_json::Value;
use std::collections::BTreeSet;

/// Calls `visit` with every value in the document and the way there.
fn walk(value: &Value, way: &str, visit: &mut dyn FnMut(&Value, &str)) {
    visit(value, way);
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                walk(value, &format!("{way}/{}", name.replace('/', "~1")), visit);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().enumerate() {
                walk(value, &format!("{way}/{at}"), visit);
            }
        }
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere_and_everything_shared_is_used() {
    let root = Document::ours().root();
    let mut used = BTreeSet::new();
    walk(root, "", &mut |value, way| {
        if let Some(to) = value["$ref"].as_str() {
            let pointer = to.strip_prefix('#').expect("a place in this document");
            assert!(root.pointer(pointer).is_some(), "{way}: {to}");
            used.insert(pointer.to_owned());
        }
    });
    for part in ["schemas", "parameters", "headers", "responses"] {
        for name in root["components"][part]
            .as_object()
            .expect("shared parts")
            .keys()
        {
            let pointer = format!("/components/{part}/{name}");
            assert!(used.contains(&pointer), "{pointer} is used nowhere");
        }
    }
}

#[test]
fn every_schema_is_one_and_its_examples_are_of_it() {
    let document = Document::ours();
    for name in document.schema_names() {
        let schema = document.schema(name);
        for example in schema.source()["examples"].as_array().into_iter().flatten() {
            assert_eq!(
                schema.faults(example),
                Vec::<String>::new(),
                "{name}: {example}"
            );
        }
    }
}

#[test]
fn every_example_of_an_answer_or_a_header_is_of_its_schema() {
    let document = Document::ours();
    let mut examples = 0;
    walk(document.root(), "", &mut |value, way| {
        let (Some(example), Some(_)) = (value.get("example"), value.get("schema")) else {
            return;
        };
        examples += 1;
        let faults = document.schema_at(&format!("{way}/schema")).faults(example);
        assert_eq!(faults, Vec::<String>::new(), "{way}: {example}");
    });
    assert!(examples > 5);
}

#[test]
fn every_call_has_a_name_words_and_a_problem_for_each_refusal() {
    let document = Document::ours();
    let mut names = BTreeSet::new();
    for (method, path) in document.operations() {
        let operation = &document.root()["paths"][&path][method.to_ascii_lowercase()];
        let name = operation["operationId"].as_str().expect("a name");
        assert!(names.insert(name), "{name} twice");
        assert!(operation["summary"].is_string(), "{name}");
        for (status, answer) in operation["responses"].as_object().expect("answers") {
            let answer = match answer["$ref"].as_str() {
                Some(to) => document.root().pointer(&to[1..]).expect("an answer"),
                None => answer,
            };
            let problem = &answer["content"]["application/problem+json"]["schema"];
            if status.as_str() < "400" || method == "HEAD" {
                assert!(problem.is_null(), "{name} {status}");
                continue;
            }
            assert_eq!(
                problem["$ref"], "#/components/schemas/Problem",
                "{name} {status}"
            );
            let codes = problem["properties"]["code"]["enum"]
                .as_array()
                .expect("its codes");
            let told = problem["properties"]["status"]["const"].to_string();
            assert_eq!(&told, status, "{name}");
            for code in codes {
                assert!(
                    document.schema("Code").takes(code),
                    "{name} {status} {code}"
                );
            }
        }
    }
}
