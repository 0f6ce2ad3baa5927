//! The page of the storm: words around figures.

use crate::model::{self, Storm};
use crate::policy::Policy;
use crate::run::Course;
use crate::server::Backend;
use crate::{plot, report};
use std::thread;

const BEGIN: &str = "<!-- figures of cargo xtask storm -->\n";
const END: &str = "<!-- end of the figures -->\n";

/// Every way of trying again against every backend, in the order of [`Backend::ALL`].
pub fn play(storm: Storm) -> Vec<(Backend, Vec<Course>)> {
    let against = |backend: Backend| {
        thread::scope(|scope| {
            // Two at a time: a play of a million people takes a hundred megabytes.
            let half = |policies: &'static [Policy]| {
                scope.spawn(move || policies.iter().map(|p| storm.run(*p, backend)).collect())
            };
            let (first, second) = Policy::ALL.split_at(Policy::ALL.len() / 2);
            let halves: [thread::ScopedJoinHandle<'_, Vec<Course>>; 2] =
                [half(first), half(second)];
            halves.map(|half| half.join().unwrap_or_default()).concat()
        })
    };
    Backend::ALL
        .map(|backend| (backend, against(backend)))
        .into()
}

/// Assumptions and tables.
pub fn figures(storm: Storm, played: &[(Backend, Vec<Course>)]) -> String {
    let table = |(backend, courses): &(Backend, Vec<Course>)| {
        format!(
            "\n**{}**\n\n{}",
            backend.name(),
            report::table(storm, courses)
        )
    };
    model::told(storm) + &played.iter().map(table).collect::<String>()
}

/// The page with these figures in place of its own; `None` where it has no place for them.
pub fn with(page: &str, figures: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}{figures}{END}{after}"))
}

/// The drawing of what was played.
pub fn drawing(storm: Storm, played: &[(Backend, Vec<Course>)]) -> String {
    plot::draw(storm, played)
}
