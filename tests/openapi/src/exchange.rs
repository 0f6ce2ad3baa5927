//! A request and its answer, held against the document.

use crate::operation::{Found, find};
use crate::{Document, Operation, members};
use serde_json::Value;

/// A request and its answer. Names of headers in lower case.
#[derive(Clone, Copy, Debug)]
pub struct Exchange<'a> {
    /// In capitals.
    pub method: &'a str,
    /// Under the address of the server, without a query.
    pub path: &'a str,
    /// Headers of the request.
    pub headers: &'a [(String, String)],
    /// Body of the request.
    pub body: &'a [u8],
    /// HTTP status of the answer.
    pub status: u16,
    /// Headers of the answer.
    pub answer_headers: &'a [(String, String)],
    /// Body of the answer.
    pub answer: &'a [u8],
}

impl Exchange<'_> {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(self.headers, name)
    }
}

fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = headers
        .iter()
        .find(|(other, _)| other.eq_ignore_ascii_case(name))?;
    Some(&found.1)
}

pub(crate) fn check<'a>(
    document: &'a Document,
    exchange: &Exchange<'_>,
) -> Result<Option<Operation<'a>>, Vec<String>> {
    let mut faults = Vec::new();
    if header(exchange.answer_headers, "x-request-id").is_none() {
        faults.push("the answer has no X-Request-Id".to_owned());
    }
    let methods = [
        "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY",
    ];
    let method = methods
        .into_iter()
        .find(|method| *method == exchange.method);
    // Nothing has an empty name, whatever the path looks like.
    let nameless = exchange.path.split('/').skip(1).any(str::is_empty) && exchange.status == 404;
    let operation = match find(document, method.unwrap_or_default(), exchange.path) {
        Found::Operation(operation) => {
            check_request(document, operation, exchange, &mut faults);
            check_answer(document, operation, exchange, &mut faults);
            Some(operation)
        }
        // Where there is a GET, HTTP has a HEAD too (RFC 9110, 9.3.2).
        Found::OtherMethods if exchange.method == "HEAD" => None,
        Found::OtherMethods if !nameless => {
            if header(exchange.answer_headers, "allow").is_none() {
                faults.push("405 without Allow".to_owned());
            }
            check_refusal(document, exchange, 405, "request.invalid", &mut faults);
            None
        }
        Found::OtherMethods | Found::Nothing => {
            check_refusal(document, exchange, 404, "not_found", &mut faults);
            None
        }
    };
    match faults.is_empty() {
        true => Ok(operation),
        false => Err(faults),
    }
}

/// What is not of the document is not taken, and what is of it is not called malformed.
fn check_request(
    document: &Document,
    operation: Operation<'_>,
    exchange: &Exchange<'_>,
    faults: &mut Vec<String>,
) {
    match operation.request_fault(document, exchange) {
        Some(fault) if (200..300).contains(&exchange.status) => {
            faults.push(format!("taken although it is not of the document: {fault}"));
        }
        None if exchange.status == 400 => {
            faults.push("called malformed although it is of the document".to_owned());
        }
        _ => {}
    }
}

fn check_answer(
    document: &Document,
    operation: Operation<'_>,
    exchange: &Exchange<'_>,
    faults: &mut Vec<String>,
) {
    let status = exchange.status.to_string();
    let Some(answer) = operation.item["responses"].get(&status) else {
        faults.push(format!("{status} is not documented"));
        return;
    };
    let answer = document.resolved(answer);
    for (name, wanted) in members(&answer["headers"]) {
        let wanted = document.resolved(wanted);
        match header(exchange.answer_headers, name) {
            None if wanted["required"] == true => faults.push(format!("{status} without {name}")),
            Some(value) if !document.compiled(&wanted["schema"]).takes_text(value) => {
                faults.push(format!("{name}: {value}"));
            }
            _ => {}
        }
    }
    let Some(content) = answer.get("content") else {
        // The body of an answer to HEAD never leaves the server.
        if !exchange.answer.is_empty() && exchange.method != "HEAD" {
            faults.push(format!("{status} with a body"));
        }
        return;
    };
    let media_type = header(exchange.answer_headers, "content-type").unwrap_or_default();
    match content.get(media_type) {
        Some(content) => match serde_json::from_slice::<Value>(exchange.answer) {
            Ok(value) => faults.extend(document.compiled(&content["schema"]).faults(&value)),
            Err(error) => faults.push(format!("no JSON: {error}")),
        },
        None => faults.push(format!("{status} as “{media_type}”")),
    }
}

fn check_refusal(
    document: &Document,
    exchange: &Exchange<'_>,
    status: u16,
    code: &str,
    faults: &mut Vec<String>,
) {
    if exchange.status != status {
        faults.push(format!(
            "{} where {status} says that there is none",
            exchange.status
        ));
        return;
    }
    if exchange.method == "HEAD" {
        return;
    }
    let problem: Value = serde_json::from_slice(exchange.answer).unwrap_or_default();
    faults.extend(document.schema("Problem").faults(&problem));
    if problem["code"] != code || problem["status"] != status {
        faults.push(format!("{problem} where {code} was due"));
    }
}
