//! Names that say nothing gather things that do not belong together.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;
use std::path::Path;

const EMPTY: [&str; 6] = ["util", "utils", "helper", "helpers", "manager", "common"];
const EMPTY_ENDS: [&str; 5] = ["Manager", "Helper", "Helpers", "Util", "Utils"];

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let what = || "a name that says what is inside, please".to_owned();
    let files = sources
        .all()
        .iter()
        .filter(|source| says_nothing(&source.path));
    let in_files = files.map(|source| Finding {
        path: source.path.clone(),
        line: None,
        what: what(),
    });
    let types = sources.rust().flat_map(|source| {
        let lines = source
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| declares_empty_name(line));
        lines.map(|(i, _)| Finding {
            path: source.path.clone(),
            line: Some(i + 1),
            what: what(),
        })
    });
    Ok(in_files.chain(types).collect())
}

fn says_nothing(path: &Path) -> bool {
    path.iter().filter_map(|part| part.to_str()).any(|part| {
        let stem = part.split('.').next().unwrap_or(part);
        stem.split(['_', '-']).any(|word| EMPTY.contains(&word))
    })
}

fn declares_empty_name(line: &str) -> bool {
    let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
    let mut words = words.filter(|word| !["", "pub", "crate", "super"].contains(word));
    match (words.next(), words.next()) {
        (Some("struct" | "enum" | "trait" | "type"), Some(name)) => {
            EMPTY_ENDS.iter().any(|end| name.ends_with(end))
        }
        (Some("mod"), Some(name)) => EMPTY.contains(&name),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_are_seen_in_paths_and_declarations() {
        assert!(says_nothing(Path::new("src/platform/camera_utils.rs")));
        assert!(says_nothing(Path::new("src/helpers/x.rs")));
        assert!(!says_nothing(Path::new("src/platform/camera.rs")));
        assert!(declares_empty_name("pub struct SessionManager {"));
        assert!(declares_empty_name("mod utils;"));
        assert!(!declares_empty_name(
            "pub struct Session { manager_name: String }"
        ));
    }
}
