//! Nothing that ships allows itself what would leak: to print, to use what clippy.toml names, or `unsafe` without
//! a reason. Lints that no source can switch off (`--forbid`) would do, but the code that wasm-bindgen writes
//! switches off all it knows.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;

/// Where the sources are of what runs in the browser.
const SHIPPED: [&str; 8] = [
    "src",
    "crates/frame-worker/src",
    "crates/identity/src",
    "crates/inference/src",
    "crates/protocol/src",
    "crates/quality/src",
    "crates/reference/src",
    "crates/wizard/src",
];

const LINTS: [&str; 8] = [
    "clippy::print_stdout",
    "clippy::print_stderr",
    "clippy::dbg_macro",
    "clippy::disallowed_macros",
    "clippy::disallowed_methods",
    "clippy::disallowed_types",
    "clippy::undocumented_unsafe_blocks",
    "unsafe_code",
];

/// The one file with `unsafe`, see ARCHITECTURE.md.
const LANES: &str = "crates/inference/src/kernels/lanes_wasm.rs";

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    Ok(found(sources))
}

fn found(sources: &Sources) -> Vec<Finding> {
    let mut findings = vec![];
    for source in SHIPPED.iter().flat_map(|dir| sources.under(dir)) {
        for (at, line) in source.text.lines().enumerate() {
            let switched_off = LINTS.iter().find(|lint| allows(line, lint));
            let is_lanes = source.path.as_os_str() == LANES;
            if let Some(lint) = switched_off.filter(|lint| !(is_lanes && **lint == "unsafe_code")) {
                findings.push(Finding {
                    path: source.path.clone(),
                    line: Some(at + 1),
                    what: format!("{lint} may not be switched off in what ships"),
                });
            }
        }
    }
    findings
}

fn allows(line: &str, lint: &str) -> bool {
    let code = line.split("//").next().unwrap_or(line);
    let lists = ["allow(", "expect("]
        .iter()
        .filter_map(|word| code.split_once(word));
    lists.into_iter().any(|(_, list)| {
        let list = list.split(')').next().unwrap_or(list);
        list.split(',').any(|name| name.trim() == lint)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lanes_may_be_unsafe_and_nothing_may_print() {
        let sources = Sources::of(&[
            (
                "crates/wizard/src/a.rs",
                "#![allow(missing_docs, clippy::print_stdout)]",
            ),
            (
                "crates/wizard/src/b.rs",
                "// allow(clippy::dbg_macro) is told here",
            ),
            (
                "crates/sandbox/src/main.rs",
                "#![allow(clippy::print_stdout)]",
            ),
            ("src/c.rs", "#[expect(unsafe_code)]"),
            (LANES, "#![allow(unsafe_code)] // why"),
        ]);
        let found: Vec<String> = found(&sources).iter().map(Finding::to_string).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].starts_with("src/c.rs:1:")
                && found[1].starts_with("crates/wizard/src/a.rs:1:")
        );
    }
}
