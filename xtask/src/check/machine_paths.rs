//! What names a directory of one person's machine works on that machine only.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;

const STARTS: [&str; 5] = ["home", "root", "work", "tmp", "Users"];
const OWN_TEXT: &str = "xtask/src/check/machine_paths.rs";

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let files = sources
        .all()
        .iter()
        .filter(|source| source.path != std::path::Path::new(OWN_TEXT));
    let places = files.flat_map(|source| {
        let lines = source
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| names_a_machine_path(line));
        let what = || "an absolute path of one machine".to_owned();
        lines.map(move |(i, _)| Finding {
            path: source.path.clone(),
            line: Some(i + 1),
            what: what(),
        })
    });
    Ok(places.collect())
}

/// True for `/home/…` and its like at the start of a path; a URL's or a longer path's middle is fine.
fn names_a_machine_path(line: &str) -> bool {
    line.match_indices('/').any(|(at, _)| {
        let starts_here =
            !line[..at].ends_with(|c: char| c.is_alphanumeric() || "/._-}~:".contains(c));
        let rest = &line[at + 1..];
        starts_here
            && STARTS.iter().any(|start| {
                rest.strip_prefix(start)
                    .is_some_and(|rest| rest.starts_with('/'))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_a_machine_are_told_from_urls_and_relative_paths() {
        assert!(names_a_machine_path("see /home/ann/kaihu"));
        assert!(names_a_machine_path("\"/tmp/clips\""));
        assert!(!names_a_machine_path("https://example.org/home/page"));
        assert!(!names_a_machine_path("src/home/page.rs"));
        assert!(!names_a_machine_path("/homes/"));
    }
}
