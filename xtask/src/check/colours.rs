//! Every pair of colours has its contrast, in every theme, whatever a provider sets.
use super::Finding;
use super::sources::Sources;
use crate::contrast;
use crate::problem::Problem;
use crate::setup::Host;

pub(super) fn check(_: &Host, sources: &Sources) -> Result<Vec<Finding>, Problem> {
    let sheets = sources
        .under("style")
        .map(|sheet| (&*sheet.path, &*sheet.text));
    let finding = |what| Finding {
        path: "style".into(),
        line: None,
        what,
    };
    Ok(contrast::faults(sheets).into_iter().map(finding).collect())
}
