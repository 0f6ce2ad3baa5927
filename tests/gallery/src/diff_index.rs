//! The page to look through what changed: before, after, and where.

use crate::compare::{Change, state};
use crate::index::escaped;
use std::collections::BTreeMap;
use std::fmt::Write;

const STYLE: &str = include_str!("diff_index.css");

/// The page; the pictures are in `before/png/`, `after/png/` and `difference/` beside it.
pub(crate) fn page(revision: &str, changes: &BTreeMap<String, Change>) -> String {
    let mut states: BTreeMap<&str, Vec<(&str, Change)>> = BTreeMap::new();
    for (path, change) in changes {
        states.entry(state(path)).or_default().push((path, *change));
    }
    let links = states.keys().map(|state| {
        let state = escaped(state);
        format!("<a href=\"#{state}\">{state}</a>")
    });
    let links: String = links.collect();
    let sections: String = states
        .iter()
        .map(|(state, rows)| section(state, rows))
        .collect();
    let nothing = if changes.is_empty() {
        "<p>Nothing changed.</p>"
    } else {
        ""
    };
    let revision = escaped(revision);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Since {revision}</title>\n\
         <style>\n{STYLE}</style>\n<h1>Since {revision}</h1>\n{nothing}<nav>{links}</nav>\n\
         {sections}</html>\n"
    )
}

fn section(state: &str, rows: &[(&str, Change)]) -> String {
    let mut section = String::new();
    let name = escaped(state);
    let _ = write!(section, "<section id=\"{name}\"><h2>{name}</h2>");
    for &(path, change) in rows {
        let (told, folders): (String, &[&str]) = match change {
            Change::New => ("new".to_owned(), &["after/png"]),
            Change::Gone => ("gone".to_owned(), &["before/png"]),
            Change::Changed(pixels, share) => (
                format!("{pixels} pixels, {:.2} %", share * 100.0),
                &["before/png", "after/png", "difference"],
            ),
        };
        let series = escaped(
            &path
                .rsplit_once('/')
                .map_or(path, |(series, _)| series)
                .replace('/', " · "),
        );
        let _ = write!(section, "<h3>{series}: {told}</h3><div>");
        for folder in folders {
            let file = escaped(&format!("{folder}/{path}"));
            let side = folder.split('/').next().unwrap_or(folder);
            let _ = write!(
                section,
                "<figure><a href=\"{file}\"><img src=\"{file}\" loading=\"lazy\" alt=\"{side}\"></a>\
                 <figcaption>{side}</figcaption></figure>"
            );
        }
        section += "</div>";
    }
    section + "</section>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_after_and_difference_stand_side_by_side() {
        let path = |name: &str| format!("en/light/phone/{name}.png");
        let changes = BTreeMap::from([
            (path("code"), Change::Changed(12, 0.03)),
            (path("young"), Change::New),
            (path("old"), Change::Gone),
        ]);
        let page = page("abc<1>", &changes);
        assert_eq!(page.matches("<img ").count(), 5);
        for file in ["before/png", "after/png", "difference"] {
            assert!(page.contains(&format!("src=\"{file}/en/light/phone/code.png\"")));
        }
        assert!(page.contains("12 pixels, 3.00 %"));
        assert!(page.contains("src=\"after/png/en/light/phone/young.png\""));
        assert!(page.contains("src=\"before/png/en/light/phone/old.png\""));
        assert!(page.contains("abc&lt;1&gt;"));
    }

    #[test]
    fn that_nothing_changed_is_said() {
        assert!(page("abc", &BTreeMap::new()).contains("Nothing changed."));
    }
}
