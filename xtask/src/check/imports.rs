//! Who may import whom. Cargo keeps the floors apart; this keeps the floors.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::process;
use crate::setup::Host;
use crate::workspace;
use std::collections::BTreeSet;

/// A crate of the browser side and the crates of ours that it may depend on.
const OURS: [(&str, &[&str]); 6] = [
    ("kaihu-identity", &[]),
    ("kaihu-inference", &[]),
    ("kaihu-password", &[]),
    ("kaihu-protocol", &[]),
    ("kaihu-quality", &["kaihu-inference"]),
    (
        "kaihu-wizard",
        &[
            "kaihu-identity",
            "kaihu-password",
            "kaihu-protocol",
            "kaihu-quality",
        ],
    ),
];

/// What those six may never reach, however far down: the web, time, threads of others, the network.
const FORBIDDEN: [&str; 9] = [
    "web-sys",
    "js-sys",
    "gloo-net",
    "gloo-timers",
    "leptos",
    "tokio",
    "reqwest",
    "getrandom",
    "chrono",
];

pub(super) fn check(host: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let mut findings = vec![];
    for (package, allowed) in OURS {
        let tree = dependencies(host, package)?;
        findings.extend(refused(&tree, package, allowed).map(|name| Finding {
            path: format!("crates/{}/Cargo.toml", package.trim_start_matches("kaihu-")).into(),
            line: None,
            what: format!("{package} may not depend on {name}"),
        }));
    }
    findings.extend(crossing(sources, "src/ui", "platform"));
    findings.extend(crossing(sources, "src/platform", "ui"));
    Ok(findings)
}

/// All that `package` depends on in a browser, with the features it has by default.
fn dependencies(host: &Host, package: &str) -> Result<BTreeSet<String>, Problem> {
    let mut cargo = host.command("cargo");
    cargo
        .current_dir(workspace::root())
        .args(["tree", "--locked", "--package", package]);
    cargo.args(["--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    let answer = process::answer(cargo.args(["--target", "wasm32-unknown-unknown"]));
    let tree = answer.ok_or(Problem::Failed {
        program: "cargo tree".into(),
    })?;
    Ok(tree
        .lines()
        .skip(1)
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect())
}

fn refused<'a>(
    tree: &'a BTreeSet<String>,
    package: &'a str,
    allowed: &'a [&str],
) -> impl Iterator<Item = &'a String> {
    tree.iter().filter(move |name| {
        let ours = name.starts_with("kaihu") && *name != package;
        FORBIDDEN.contains(&name.as_str()) || ours && !reachable(allowed).contains(&name.as_str())
    })
}

/// What a crate may reach through those it may import.
fn reachable<'a>(allowed: &'a [&'a str]) -> Vec<&'a str> {
    let further = OURS
        .iter()
        .filter(|(name, _)| allowed.contains(name))
        .flat_map(|(_, next)| next.iter());
    allowed.iter().chain(further).copied().collect()
}

/// Uses of `crate::<other>` in files under `dir`.
fn crossing(sources: &Sources, dir: &str, other: &str) -> Vec<Finding> {
    let path = format!("crate::{other}");
    let names = |line: &str| {
        let code = line.split("//").next().unwrap_or(line);
        code.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
            .any(|word| {
                word.strip_prefix(&path)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            })
            || in_a_group(code, other)
    };
    let lines = |text: &str| -> Vec<usize> {
        text.lines()
            .enumerate()
            .filter(|(_, line)| names(line))
            .map(|(i, _)| i + 1)
            .collect()
    };
    let finding = |path: &std::path::Path, line| Finding {
        path: path.to_owned(),
        line: Some(line),
        what: format!("{dir} may not import {other}: only element, runtime and app wire the two"),
    };
    sources
        .under(dir)
        .flat_map(|s| {
            lines(&s.text)
                .into_iter()
                .map(|line| finding(&s.path, line))
        })
        .collect()
}

/// `use crate::{platform::x, …}` on one line, as rustfmt leaves short ones.
fn in_a_group(code: &str, other: &str) -> bool {
    let Some(group) = code.trim_start().strip_prefix("use crate::{") else {
        return false;
    };
    group
        .split([',', '{', '}'])
        .any(|item| item.trim().split("::").next() == Some(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ui_and_platform_are_kept_apart() {
        let sources = Sources::of(&[
            (
                "src/ui/a.rs",
                "use crate::platform::camera;\nuse crate::ui::b;\n// crate::platform is told here",
            ),
            (
                "src/ui/b.rs",
                "use crate::{platform::http, view};\nuse crate::platforms::x;",
            ),
            ("src/runtime.rs", "use crate::platform;"),
        ]);
        let found: Vec<String> = crossing(&sources, "src/ui", "platform")
            .iter()
            .map(Finding::to_string)
            .collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("src/ui/a.rs:1:") && found[1].starts_with("src/ui/b.rs:1:"));
    }

    #[test]
    fn a_pure_crate_may_reach_what_its_imports_reach_and_no_more() {
        let tree: BTreeSet<String> = [
            "kaihu-quality",
            "kaihu-inference",
            "kaihu-sandbox",
            "serde",
            "web-sys",
        ]
        .map(String::from)
        .into();
        let allowed = ["kaihu-identity", "kaihu-quality"];
        let refused: Vec<&String> = refused(&tree, "kaihu-wizard", &allowed).collect();
        assert_eq!(refused, ["kaihu-sandbox", "web-sys"]);
    }
}
