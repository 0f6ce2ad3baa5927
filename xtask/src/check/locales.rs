//! Every locale says the same things: the same messages, the same attributes, the same arguments.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const DIR: &str = "public/locales";
const MODEL: &str = "en";
/// How each language does not address people, where it has more than one way: said once, it stays so.
const OTHER_ADDRESS: [(&str, &str); 1] = [("zh-CN", "您")];

/// Message (or `message.attribute`) → the `$arguments` it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let mut findings = vec![];
    let mut parsed: BTreeMap<PathBuf, Messages> = BTreeMap::new();
    for source in sources
        .under(DIR)
        .filter(|source| source.path.extension().is_some_and(|end| end == "ftl"))
    {
        let (messages, mut broken) = messages(&source.path, &source.text);
        findings.append(&mut broken);
        findings.extend(addresses(&source.path, &source.text));
        parsed.insert(
            source
                .path
                .strip_prefix(DIR)
                .unwrap_or(&source.path)
                .to_owned(),
            messages,
        );
    }
    let locales: BTreeSet<&str> = parsed
        .keys()
        .filter_map(|path| path.iter().next()?.to_str())
        .collect();
    let files: BTreeSet<PathBuf> = parsed
        .keys()
        .map(|path| path.iter().skip(1).collect())
        .collect();
    if !locales.contains(MODEL) || locales.len() < 2 {
        let what = format!("expected {MODEL} and at least one other locale, found {locales:?}");
        findings.push(Finding {
            path: DIR.into(),
            line: None,
            what,
        });
    }
    let none = Messages::new();
    for locale in locales.iter().filter(|locale| **locale != MODEL) {
        for file in &files {
            let of = |locale: &str| parsed.get(&Path::new(locale).join(file)).unwrap_or(&none);
            let path = Path::new(DIR).join(locale).join(file);
            findings.extend(differences(of(MODEL), of(locale), &path));
        }
    }
    Ok(findings)
}

/// Lines that address people in another way than the rest of their language.
fn addresses(path: &Path, text: &str) -> Vec<Finding> {
    let other = |word: &str| {
        let lines = text.lines().enumerate();
        let found = lines.filter(|(_, line)| line.contains(word));
        found
            .map(|(at, _)| Finding {
                path: path.to_owned(),
                line: Some(at + 1),
                what: format!("{word}: this language addresses people in another way"),
            })
            .collect::<Vec<_>>()
    };
    OTHER_ADDRESS
        .iter()
        .filter(|(locale, _)| path.iter().any(|part| part == *locale))
        .flat_map(|(_, word)| other(word))
        .collect()
}

fn differences(model: &Messages, other: &Messages, path: &Path) -> Vec<Finding> {
    let keys: BTreeSet<&String> = model.keys().chain(other.keys()).collect();
    let told = keys
        .into_iter()
        .filter_map(|key| match (model.get(key), other.get(key)) {
            (Some(_), None) => Some(format!("{key} is missing")),
            (None, Some(_)) => Some(format!("{key} is not in {MODEL}")),
            (Some(a), Some(b)) if a != b => Some(format!("{key} takes {b:?}, in {MODEL} {a:?}")),
            _ => None,
        });
    told.map(|what| Finding {
        path: path.to_owned(),
        line: None,
        what,
    })
    .collect()
}

fn messages(path: &Path, text: &str) -> (Messages, Vec<Finding>) {
    let mut findings = vec![];
    let mut finding = |line, what| {
        findings.push(Finding {
            path: path.to_owned(),
            line,
            what,
        })
    };
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = text[..error.pos.start.min(text.len())].lines().count();
            finding(Some(line), error.kind.to_string());
        }
        resource
    });
    let mut messages = Messages::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            _ => continue,
        };
        let patterns = value.map(|value| (id.clone(), value)).into_iter();
        let named = attributes
            .iter()
            .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (key, pattern) in patterns.chain(named) {
            let mut arguments = BTreeSet::new();
            in_pattern(pattern, &mut arguments);
            if messages.insert(key.clone(), arguments).is_some() {
                finding(None, format!("{key} is there twice"));
            }
        }
    }
    (messages, findings)
}

fn in_pattern(pattern: &Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, arguments);
        }
    }
}

fn in_expression(expression: &Expression<&str>, arguments: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, arguments),
        Expression::Select { selector, variants } => {
            in_inline(selector, arguments);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, arguments));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, arguments: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            arguments.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference {
            arguments: call, ..
        } => in_call(call, arguments),
        InlineExpression::TermReference {
            arguments: Some(call),
            ..
        } => in_call(call, arguments),
        InlineExpression::Placeable { expression } => in_expression(expression, arguments),
        _ => {}
    }
}

fn in_call(call: &CallArguments<&str>, arguments: &mut BTreeSet<String>) {
    call.positional
        .iter()
        .for_each(|inline| in_inline(inline, arguments));
    call.named
        .iter()
        .for_each(|named| in_inline(&named.value, arguments));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Messages {
        let (messages, findings) = messages(Path::new("x.ftl"), text);
        assert_eq!(findings, []);
        messages
    }

    #[test]
    fn another_way_of_addressing_people_is_found() {
        let text = "a = 你好\nb = 您好\n";
        let found = addresses(Path::new("public/locales/zh-CN/wizard.ftl"), text);
        let lines: Vec<Option<usize>> = found.iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [Some(2)]);
        assert_eq!(
            addresses(Path::new("public/locales/zh-TW/wizard.ftl"), text),
            []
        );
    }

    #[test]
    fn missing_messages_and_other_arguments_are_found() {
        let en = of(
            "a = Hello { $name }\nb = { $n ->\n    [one] One\n   *[other] { $n } of { $all }\n }\nc = C\n    .label = L\n",
        );
        let zh = of("a = 你好\nb = { $n } / { $all }\nc = 三\nd = 四\n");
        let told: Vec<String> = differences(&en, &zh, Path::new("zh"))
            .into_iter()
            .map(|finding| finding.what)
            .collect();
        let expected = [
            "a takes {}, in en {\"name\"}",
            "c.label is missing",
            "d is not in en",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn what_cannot_be_parsed_is_found() {
        let (_, findings) = messages(Path::new("x.ftl"), "a = fine\nb = { $broken\n");
        assert_eq!(findings.len(), 1);
    }

    #[test]
    fn a_message_given_twice_is_found() {
        let (_, findings) = messages(Path::new("x.ftl"), "a = one\na = two\n");
        assert_eq!(findings.len(), 1);
    }
}
