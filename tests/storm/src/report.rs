//! Figures of a storm, as a table.

use crate::model::{OUTAGE_MS, Storm};
use crate::run::Course;

const OUTAGE_S: usize = (OUTAGE_MS / 1000) as usize;

impl Course {
    /// Most requests in one second, in this time.
    fn peak(&self, after: bool) -> u32 {
        let (during, later) = self.load.split_at(OUTAGE_S);
        let part = if after { later } else { during };
        part.iter().copied().max().unwrap_or(0)
    }

    /// Share in percent who had their answer so many seconds after the outage.
    pub(crate) fn served_within(&self, seconds: usize) -> f64 {
        let end = (OUTAGE_S + seconds).min(self.served.len());
        let served: u64 = self.served[..end]
            .iter()
            .map(|count| u64::from(*count))
            .sum();
        served as f64 * 100.0 / f64::from(self.clients)
    }

    /// Seconds after the outage until 99 of a hundred of those who did not leave had their answer.
    pub fn drained_s(&self) -> Option<usize> {
        let wanted = u64::from(self.clients - self.left) * 99 / 100;
        let mut served = 0;
        let at = self.served.iter().position(|count| {
            served += u64::from(*count);
            served >= wanted
        })?;
        Some(at.saturating_sub(OUTAGE_S) + 1)
    }
}

/// One row for each way of trying again.
pub fn table(storm: Storm, courses: &[Course]) -> String {
    let head = "\
| tries again | most during the outage | most after it | 99 % served | within 1 min | 5 min | 15 min | left | requests each |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
";
    let rows = courses.iter().map(|course| row(storm, course));
    std::iter::once(head.to_owned()).chain(rows).collect()
}

/// Loads in requests a second and beside the capacity; times and shares from the end of the outage on.
pub fn row(storm: Storm, course: &Course) -> String {
    let load = |peak: u32| {
        let ratio = f64::from(peak) / f64::from(storm.capacity());
        format!("{peak}/s, {ratio:.1} ×")
    };
    let drained = match course.drained_s() {
        Some(seconds) => format!("{}:{:02} min", seconds / 60, seconds % 60),
        None => "not in time".to_owned(),
    };
    let people = f64::from(course.clients);
    format!(
        "| {} | {} | {} | {drained} | {:.0} % | {:.0} % | {:.0} % | {:.0} % | {:.1} |\n",
        course.policy.name(),
        load(course.peak(false)),
        load(course.peak(true)),
        course.served_within(60),
        course.served_within(300),
        course.served_within(900),
        f64::from(course.left) * 100.0 / people,
        course.requests as f64 / people,
    )
}
