//! A strict Content Security Policy blocks `style="…"` in markup (`style:prop=` is not markup).
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let files = sources
        .under("src")
        .chain(sources.under("index.html"))
        .chain(sources.under("public"));
    let places = files.flat_map(|source| {
        let lines = source
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| has_static_style(line));
        let what =
            || "the Content Security Policy blocks this: use a class or style:property".to_owned();
        lines.map(move |(i, _)| Finding {
            path: source.path.clone(),
            line: Some(i + 1),
            what: what(),
        })
    });
    Ok(places.collect())
}

fn has_static_style(line: &str) -> bool {
    line.match_indices("style=")
        .any(|(at, _)| line[..at].ends_with([' ', '\t', '<']) || at == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_attribute_counts() {
        assert!(has_static_style(r#"<div style="color: red">"#));
        assert!(has_static_style("style=move || width()"));
        assert!(!has_static_style("<div style:color=\"red\">"));
        assert!(!has_static_style("let mystyle=1;"));
    }
}
