//! One JSON Schema of the document, ready to use.

use jsonschema::Validator;
use serde_json::{Value, json};

/// A JSON Schema 2020-12 with formats, in which `#/components/…` leads to the document's.
pub struct Schema {
    source: Value,
    validator: Validator,
}

impl Schema {
    /// # Panics
    /// When it is no schema.
    pub(crate) fn new(source: &Value, components: &Value) -> Schema {
        let whole = json!({ "allOf": [source], "components": components });
        let validator = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&whole)
            .unwrap_or_else(|error| panic!("no schema: {error}: {source}"));
        Schema {
            source: source.clone(),
            validator,
        }
    }

    /// As it stands in the document.
    pub fn source(&self) -> &Value {
        &self.source
    }

    /// What is wrong with the value, with the place.
    pub fn faults(&self, value: &Value) -> Vec<String> {
        let errors = self.validator.iter_errors(value);
        errors
            .map(|error| format!("{error} at “{}”", error.instance_path()))
            .collect()
    }

    /// Whether the value is of this schema.
    pub fn takes(&self, value: &Value) -> bool {
        self.validator.is_valid(value)
    }

    /// Judges what came as text in a header or path: numbers where the schema wants numbers.
    pub(crate) fn takes_text(&self, text: &str) -> bool {
        let number = text.parse::<u64>().ok().map(Value::from);
        self.takes(&Value::from(text)) || number.is_some_and(|number| self.takes(&number))
    }
}
