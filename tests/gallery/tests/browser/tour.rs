//! Goes through every state in some series, with the same question to each.

use kaihu_gallery::{Page, Problem, Series};
use serde::Deserialize;

/// What the page answered for a state.
pub(crate) struct Seen<T> {
    /// Where: state, language, theme, and size.
    pub(crate) place: String,
    pub(crate) answer: T,
}

/// Examines every state in every series.
pub(crate) async fn through<T: for<'a> Deserialize<'a>>(
    page: &Page,
    plan: &[Series],
    body: &str,
) -> Result<Vec<Seen<T>>, Problem> {
    let mut all = vec![];
    for series in plan {
        page.turn_to(series).await?;
        for state in &page.states {
            let (locale, theme, size) = (&series.locale, series.theme.name(), series.size.name);
            all.push(Seen {
                place: format!("{state} ({locale}, {theme}, {size})"),
                answer: page.examine(series, state, body).await?,
            });
        }
    }
    assert!(!all.is_empty(), "there is not a single state");
    Ok(all)
}

/// Fails with everything that was found, each with where.
pub(crate) fn must_be_clean<'a>(found: impl Iterator<Item = (&'a String, &'a Vec<String>)>) {
    let told = found.flat_map(|(place, findings)| {
        findings
            .iter()
            .map(move |finding| format!("{place}: {finding}"))
    });
    let told: Vec<String> = told.collect();
    assert!(
        told.is_empty(),
        "{} findings\n{}",
        told.len(),
        told.join("\n")
    );
}
