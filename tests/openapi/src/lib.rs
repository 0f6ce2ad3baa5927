//! `docs/openapi.yaml` as something to hold requests, answers and types against.
//!
//! [`Document::ours`] reads it. [`Document::check`] judges one request with its answer, [`Schema`] one
//! value. What is found wrong comes back as sentences for developers.

mod exchange;
mod operation;
mod schema;

pub use exchange::Exchange;
pub use operation::Operation;
pub use schema::Schema;

use serde_json::Value;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// An OpenAPI 3.1 document.
pub struct Document {
    root: Value,
    schemas: Mutex<HashMap<String, Arc<Schema>>>,
}

impl Document {
    /// The document of this repository.
    pub fn ours() -> &'static Document {
        static OURS: LazyLock<Document> =
            LazyLock::new(|| Document::parse(include_str!("../../../docs/openapi.yaml")));
        &OURS
    }

    /// # Panics
    /// When the text is no YAML.
    pub fn parse(yaml: &str) -> Document {
        Document {
            root: serde_yaml_ng::from_str(yaml).expect("the document is YAML"),
            schemas: Mutex::default(),
        }
    }

    /// The whole of it.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// Every method, in capitals, with its path.
    pub fn operations(&self) -> BTreeSet<(String, String)> {
        let paths = members(&self.root["paths"]);
        let all = paths.flat_map(|(path, item)| {
            let methods = members(item).map(|(name, _)| name.to_ascii_uppercase());
            methods.map(|method| (method, path.to_owned()))
        });
        all.collect()
    }

    /// Every answer: method, in capitals, path, status, and the code where it is a problem with a body.
    pub fn answers(&self) -> BTreeSet<(String, String, u16, Option<String>)> {
        let mut all = BTreeSet::new();
        for (method, path) in self.operations() {
            let operation = &self.root["paths"][&path][method.to_ascii_lowercase()];
            for (status, answer) in members(&operation["responses"]) {
                let Ok(status) = status.parse() else {
                    continue;
                };
                let problem = &self.resolved(answer)["content"]["application/problem+json"];
                let codes = problem["schema"]["properties"]["code"]["enum"].as_array();
                let codes = codes.into_iter().flatten().filter_map(Value::as_str);
                let mut codes: Vec<_> = codes.map(|code| Some(code.to_owned())).collect();
                if codes.is_empty() {
                    codes.push(None);
                }
                all.extend(
                    codes
                        .into_iter()
                        .map(|code| (method.clone(), path.clone(), status, code)),
                );
            }
        }
        all
    }

    /// The names of the shared schemas.
    pub fn schema_names(&self) -> BTreeSet<&str> {
        let schemas = members(&self.root["components"]["schemas"]);
        schemas.map(|(name, _)| name).collect()
    }

    /// The shared schema of that name.
    pub fn schema(&self, name: &str) -> Arc<Schema> {
        self.compiled(&self.root["components"]["schemas"][name])
    }

    /// The schema at a place in the document, such as `/components/schemas/Code`.
    ///
    /// # Panics
    /// When there is nothing.
    pub fn schema_at(&self, pointer: &str) -> Arc<Schema> {
        self.compiled(self.root.pointer(pointer).expect("a place in the document"))
    }

    /// Holds a request and its answer against the document. `None` where there is no such call and the
    /// answer says so.
    ///
    /// # Errors
    /// What is not of the document.
    pub fn check(&self, exchange: &Exchange<'_>) -> Result<Option<Operation<'_>>, Vec<String>> {
        exchange::check(self, exchange)
    }

    /// A schema, made ready once.
    fn compiled(&self, schema: &Value) -> Arc<Schema> {
        let mut all = self.schemas.lock().unwrap_or_else(PoisonError::into_inner);
        let ready = all
            .entry(schema.to_string())
            .or_insert_with(|| Arc::new(Schema::new(schema, &self.root["components"])));
        ready.clone()
    }

    /// What a `$ref` stands for, or the value itself.
    fn resolved<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str().and_then(|to| to.strip_prefix('#')) {
            Some(pointer) => self.root.pointer(pointer).unwrap_or(&Value::Null),
            None => value,
        }
    }
}

/// The members of an object; of anything else none.
fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let all = value.as_object().into_iter().flatten();
    all.map(|(name, value)| (name.as_str(), value))
}
