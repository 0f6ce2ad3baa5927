//! A file is one idea: past a certain length it holds two.
use super::Finding;
use super::sources::Sources;
use crate::problem::Problem;
use crate::setup::Host;

const LINES: usize = 450;

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let long = sources.rust().filter_map(|source| {
        let lines = source.text.lines().count();
        let what = format!("{lines} lines: split it, {LINES} is the limit");
        (lines > LINES).then(|| Finding {
            path: source.path.clone(),
            line: None,
            what,
        })
    });
    Ok(long.collect())
}
