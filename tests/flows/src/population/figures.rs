//! Figures of many visits.

use super::TABLE;
use super::judge::{Record, Verdict};
use super::mishap::Mishap;
use super::visit::End;

/// What is wanted of a population, in percent.
#[derive(Clone, Copy, Debug)]
pub struct Targets {
    /// At least so many of the mishaps that were noticed are named rightly.
    pub named: f64,
    /// At least so many have a wallet, or were rightly told that they cannot have one.
    pub served: f64,
}

impl Default for Targets {
    fn default() -> Targets {
        Targets {
            named: 95.0,
            served: 90.0,
        }
    }
}

/// Figures of some visits.
#[derive(Clone, Debug)]
pub struct Figures<'a> {
    /// The visits.
    pub records: Vec<&'a Record>,
}

impl<'a> Figures<'a> {
    /// Of all of them.
    pub fn of(records: &'a [Record]) -> Figures<'a> {
        Figures {
            records: records.iter().collect(),
        }
    }

    /// Of those to whom something is so.
    pub fn only(&self, is_so: impl Fn(&Record) -> bool) -> Figures<'a> {
        let records = self.records.iter().copied();
        Figures {
            records: records.filter(|record| is_so(record)).collect(),
        }
    }

    /// How many.
    pub fn count(&self, is_so: impl Fn(&Record) -> bool) -> usize {
        self.records.iter().filter(|record| is_so(record)).count()
    }

    /// The same in percent.
    pub fn share(&self, is_so: impl Fn(&Record) -> bool) -> f64 {
        percent(self.count(is_so), self.records.len())
    }

    /// What was made of mishaps, of this one or of all.
    pub fn verdicts(&self, of: Option<Mishap>) -> Verdicts {
        let mut all = Verdicts::default();
        for record in &self.records {
            for (mishap, verdict) in record.verdicts() {
                if of.is_none_or(|of| of == mishap) {
                    match verdict {
                        Verdict::Named => all.named += 1,
                        Verdict::Unseen => all.unseen += 1,
                        Verdict::Missed => all.missed += 1,
                    }
                }
            }
        }
        all
    }

    /// How many people were told that something was theirs when it was not.
    pub fn wrongly_blamed(&self) -> usize {
        self.count(|record| !record.wrongly_blamed().is_empty())
    }

    /// Median and 95th percentile.
    pub fn spread(&self, of: impl Fn(&Record) -> u32) -> (u32, u32) {
        let mut all: Vec<u32> = self.records.iter().map(|record| of(record)).collect();
        all.sort_unstable();
        let at = |percent: usize| all.get(all.len() * percent / 100).copied();
        let last = all.last().copied().unwrap_or(0);
        (at(50).unwrap_or(last), at(95).unwrap_or(last))
    }

    /// What is not as it is wanted, in words.
    pub fn short_of(&self, targets: Targets) -> Vec<String> {
        let mut short = Vec::new();
        let named = self.verdicts(None).share();
        if named < targets.named {
            short.push(format!("{named:.1} % are named rightly"));
        }
        let served = self.share(is_served);
        if served < targets.served {
            short.push(format!("{served:.1} % are served"));
        }
        for (name, end) in [
            ("opened with something wrong", End::OpenedWrongly),
            ("broken", End::Broken),
        ] {
            let seeds = self.only(|record| record.end == end);
            let seeds = seeds.records.iter().map(|record| record.seed);
            short.extend(seeds.map(|seed| format!("{seed}: {name}")));
        }
        for record in &self.records {
            let blamed = record.wrongly_blamed();
            if !blamed.is_empty() {
                short.push(format!("{}: wrongly blamed, {blamed:?}", record.seed));
            }
        }
        short
    }

    /// Every mishap with the visits in which it was met.
    pub fn by_mishap(&self) -> impl Iterator<Item = (&'static super::About, Figures<'a>)> {
        let met = |mishap: Mishap| {
            move |record: &Record| {
                let mut all = record.mishaps.iter();
                all.any(|met| met.mishap == mishap && met.from.is_some())
            }
        };
        TABLE
            .iter()
            .map(move |about| (about, self.only(met(about.mishap))))
    }
}

/// Whether somebody has a wallet, or was rightly told why not.
pub(super) fn is_served(record: &Record) -> bool {
    matches!(record.end, End::Opened | End::Told)
}

/// What was made of some mishaps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Verdicts {
    /// Named rightly.
    pub named: usize,
    /// Coped with, and nobody noticed.
    pub unseen: usize,
    /// Not named.
    pub missed: usize,
}

impl Verdicts {
    /// Named of those that were noticed, in percent; 100 of none.
    pub fn share(self) -> f64 {
        match self.named + self.missed {
            0 => 100.0,
            noticed => percent(self.named, noticed),
        }
    }
}

pub(super) fn percent(some: usize, of: usize) -> f64 {
    some as f64 * 100.0 / of.max(1) as f64
}
