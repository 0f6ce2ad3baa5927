//! axe-core over every state: WCAG 2.0, 2.1 and 2.2 at levels A and AA, and its best practices.

use crate::tour::{self, Seen};
use crate::{LANGUAGES, both_themes, folder, site};
use kaihu_gallery::{PHONE, Page, Problem, Size, ZOOM_400};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;

const PROBE: &str = include_str!("probes/axe.js");

#[derive(Deserialize)]
struct Report {
    violations: Vec<Finding>,
    incomplete: Vec<Finding>,
    /// How many rules had something to look at and found it well.
    passes: usize,
}

/// A rule and one node that it is about.
#[derive(Deserialize)]
struct Finding {
    rule: String,
    node: String,
    why: String,
}

#[tokio::test]
async fn axe_finds_nothing_on_a_phone() -> Result<(), Problem> {
    axe_finds_nothing(PHONE).await
}

#[tokio::test]
async fn axe_finds_nothing_at_400_percent() -> Result<(), Problem> {
    axe_finds_nothing(ZOOM_400).await
}

async fn axe_finds_nothing(size: Size) -> Result<(), Problem> {
    let site = site().await?;
    let page = Page::open(&site).await?;
    let file = folder("KAIHU_AXE").join("axe.min.js");
    let axe = fs::read_to_string(&file).map_err(|error| Problem::File { path: file, error })?;
    page.load(&axe).await?;
    let plan = both_themes(&LANGUAGES, size);
    let seen = tour::through::<Report>(&page, &plan, PROBE).await?;
    page.close().await?;

    let violations = seen.iter().flat_map(|seen| {
        let told = |v: &Finding| format!("{}: {} at {}: {}", seen.place, v.rule, v.node, v.why);
        seen.answer.violations.iter().map(told)
    });
    let violations: Vec<String> = violations.collect();
    let passes: usize = seen.iter().map(|seen| seen.answer.passes).sum();
    println!(
        "axe, {}: {} runs, {passes} rules passed, {} violations; for a person to judge:{}",
        size.name,
        seen.len(),
        violations.len(),
        to_judge(&seen)
    );
    assert!(
        passes > 10 * seen.len(),
        "axe has hardly looked at anything"
    );
    assert!(violations.is_empty(), "\n{}", violations.join("\n"));
    Ok(())
}

/// Each rule and why axe could not tell, with the number of nodes and the first of them.
fn to_judge(seen: &[Seen<Report>]) -> String {
    let mut rules: BTreeMap<(&str, &str), (usize, String)> = BTreeMap::new();
    for Seen { place, answer } in seen {
        for Finding { rule, node, why } in &answer.incomplete {
            let first = || (0, format!("{node} of {place}"));
            rules.entry((rule, why)).or_insert_with(first).0 += 1;
        }
    }
    let told = rules.iter().map(|((rule, why), (nodes, first))| {
        format!("\n  {rule}: {nodes} nodes, such as {first}: {why}")
    });
    told.collect()
}
