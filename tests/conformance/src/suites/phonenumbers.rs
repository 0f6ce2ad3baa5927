//! Telephone numbers beside libphonenumber (its port to Python).

use super::{Plan, ours};
use crate::oracle::Oracle;
use crate::report::Compared;
use crate::verdict::verdict;
use serde_json::{Value, json};
use std::io;

/// What people write before a national number, somewhere or once.
const PREFIXES: [&str; 14] = [
    "0", "00", "01", "02", "03", "044", "045", "06", "08", "1", "8", "80", "90", "9",
];

/// Asks for its examples of every country and kind, which must be taken, in whatever way they are
/// written, as the same number; about slips in them; and about prefixes before them.
///
/// Errors: as [`Oracle::ask`].
pub fn compare(oracle: &mut Oracle, plan: Plan<'_>) -> io::Result<Compared> {
    let mut compared = Compared::default();
    let examples = oracle.ask(&[json!(["examples"])])?.remove(0);
    let examples: Vec<Example> = examples
        .as_array()
        .into_iter()
        .flatten()
        .map(Example::read)
        .collect();
    let mut slipped = vec![];
    for example in &examples {
        for written in &example.written {
            must_be(&example.id, written, &example.e164, plan, &mut compared);
        }
        digits_more_or_less(example, plan, &mut compared);
        let texts = slips(&example.e164);
        slipped.extend(texts.into_iter().map(|text| (&example.id, text)));
    }
    let questions: Vec<Value> = slipped.iter().map(|(id, text)| asked(id, text)).collect();
    for ((id, text), answer) in slipped.iter().zip(oracle.ask(&questions)?) {
        let theirs = match answer["valid"].as_bool() {
            Some(true) => "valid",
            _ => answer["error"].as_str().unwrap_or_default(),
        };
        let scheme = id.replace("phone:", "phone-slip:");
        compared.add(&scheme, text, ours(id, text, plan.today), theirs);
    }
    prefixed(oracle, &examples, plan, &mut compared)?;
    Ok(compared)
}

/// A number that libphonenumber gives as an example.
struct Example {
    id: String,
    e164: String,
    /// The national number without any prefix.
    digits: String,
    written: [String; 4],
}

impl Example {
    fn read(told: &Value) -> Self {
        let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
        Self {
            id: format!("phone:{}", text("country")),
            e164: text("e164"),
            digits: text("digits"),
            written: ["e164", "international", "national", "rfc3966"].map(text),
        }
    }
}

fn asked(id: &str, text: &str) -> Value {
    json!([text, id.trim_start_matches("phone:")])
}

/// Both take it; as the same number?
fn must_be(id: &str, text: &str, e164: &str, plan: Plan<'_>, compared: &mut Compared) {
    let our = ours(id, text, plan.today);
    compared.add(id, text, our, "valid");
    let normalised = normalised(id, text, plan);
    if our == "valid" && normalised != e164 {
        compared.differ(id, text, format!("as:{normalised}"), format!("as:{e164}"));
    }
}

/// An example with a digit too many is not too short, and with one too few not too long.
fn digits_more_or_less(example: &Example, plan: Plan<'_>, compared: &mut Compared) {
    let id = &example.id;
    let scheme = id.replace("phone:", "phone-digit:");
    let longer = ('0'..='9').map(|digit| format!("{}{digit}", example.e164));
    let shorter = example.e164[..example.e164.len() - 1].to_owned();
    let texts = longer.map(|text| (text, "too-short", "a digit too many"));
    for (text, wrong, theirs) in texts.chain([(shorter, "too-long", "a digit too few")]) {
        let our = ours(id, &text, plan.today);
        compared.add(&scheme, &text, our, our);
        if our == wrong {
            compared.differ(&scheme, &text, our.into(), theirs.into());
        }
    }
}

/// Where theirs reads an example behind a prefix as that example, ours has to.
fn prefixed(
    oracle: &mut Oracle,
    examples: &[Example],
    plan: Plan<'_>,
    compared: &mut Compared,
) -> io::Result<()> {
    let written = |example: &Example| PREFIXES.map(|prefix| format!("{prefix}{}", example.digits));
    let all: Vec<_> = examples
        .iter()
        .flat_map(|example| written(example).map(|text| (example, text)))
        .collect();
    let questions: Vec<Value> = all
        .iter()
        .map(|(example, text)| asked(&example.id, text))
        .collect();
    for ((example, text), answer) in all.iter().zip(oracle.ask(&questions)?) {
        if answer["e164"].as_str() == Some(&example.e164) {
            must_be(&example.id, text, &example.e164, plan, compared);
        }
    }
    Ok(())
}

fn normalised(id: &str, text: &str, plan: Plan<'_>) -> String {
    let accepted = verdict(id, text, plan.today).and_then(|verdict| verdict.0.ok());
    accepted
        .map(|accepted| accepted.normalised)
        .unwrap_or_default()
}

/// Digits too many, too few, or other at the end.
fn slips(e164: &str) -> Vec<String> {
    let cut = |digits| &e164[..e164.len() - digits];
    let other = ["0", "4", "7", "9"].map(|digit| format!("{}{digit}", cut(1)));
    let mut all = vec![format!("{e164}5"), cut(1).to_owned(), cut(2).to_owned()];
    all.extend(other);
    all
}
