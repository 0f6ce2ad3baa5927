//! One call of the document, and which one a request means.

use crate::{Document, Exchange, members};
use serde_json::Value;

/// One call of the document.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    /// In capitals.
    pub method: &'a str,
    /// With its names in braces.
    pub path: &'a str,
    pub(crate) item: &'a Value,
}

/// What the document has for a method and a path.
pub(crate) enum Found<'a> {
    Operation(Operation<'a>),
    OtherMethods,
    Nothing,
}

pub(crate) fn find<'a>(document: &'a Document, method: &'a str, path: &str) -> Found<'a> {
    let mut paths = members(&document.root["paths"]);
    let Some((path, item)) = paths.find(|(template, _)| fits(template, path)) else {
        return Found::Nothing;
    };
    match item.get(method.to_ascii_lowercase()) {
        Some(item) => Found::Operation(Operation { method, path, item }),
        None => Found::OtherMethods,
    }
}

fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.split('/');
    let all = template.split('/').all(|wanted| {
        let given = segments.next();
        given.is_some_and(|given| given == wanted || wanted.starts_with('{'))
    });
    all && segments.next().is_none()
}

impl Operation<'_> {
    /// Whether a credential is asked for.
    fn is_protected(&self, document: &Document) -> bool {
        let security = self.item.get("security");
        let security = security.unwrap_or(&document.root["security"]);
        security.as_array().is_some_and(|all| !all.is_empty())
    }

    /// What is not of the document in the request, `None` if nothing is.
    pub(crate) fn request_fault(
        &self,
        document: &Document,
        request: &Exchange<'_>,
    ) -> Option<String> {
        if self.is_protected(document) && request.header("authorization").is_none() {
            return Some("no Authorization".to_owned());
        }
        let parameters = self.item["parameters"].as_array().into_iter().flatten();
        let fault = parameters
            .map(|parameter| document.resolved(parameter))
            .filter(|parameter| parameter["in"] == "header")
            .find_map(|parameter| parameter_fault(document, parameter, request));
        fault.or_else(|| self.body_fault(document, request))
    }

    fn body_fault(&self, document: &Document, request: &Exchange<'_>) -> Option<String> {
        let body = self.item.get("requestBody");
        let Some(body) = body.map(|body| document.resolved(body)) else {
            return None; // passed over
        };
        let media_type = request.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        let media_type = media_type.to_ascii_lowercase();
        let Some(content) = body["content"].get(&media_type) else {
            return Some(format!("media type “{media_type}”"));
        };
        if media_type != "application/json" {
            return None;
        }
        let Ok(value) = serde_json::from_slice(request.body) else {
            return Some("no JSON".to_owned());
        };
        document
            .compiled(&content["schema"])
            .faults(&value)
            .into_iter()
            .next()
    }
}

fn parameter_fault(
    document: &Document,
    parameter: &Value,
    request: &Exchange<'_>,
) -> Option<String> {
    let name = parameter["name"].as_str().unwrap_or_default();
    match request.header(name) {
        None if parameter["required"] == true => Some(format!("no {name}")),
        Some(value) if !document.compiled(&parameter["schema"]).takes_text(value) => {
            Some(format!("{name}: {value}"))
        }
        _ => None,
    }
}
