//! All cells, and the table of them.

use super::{FAULTS, Outcome, STEPS, try_cell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What came of every cell, by fault and step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// A row for each of [`FAULTS`], a column for each of [`STEPS`].
    pub rows: Vec<Vec<Outcome>>,
}

impl Matrix {
    /// Tries every cell, on so many threads.
    pub fn play(threads: usize) -> Matrix {
        let next = AtomicUsize::new(0);
        let done = Mutex::new(vec![None; FAULTS.len() * STEPS.len()]);
        thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| {
                    loop {
                        let at = next.fetch_add(1, Ordering::Relaxed);
                        let Some(fault) = FAULTS.get(at / STEPS.len()) else {
                            return;
                        };
                        let step = &STEPS[at % STEPS.len()];
                        let outcome = guarded(|| try_cell(step, fault));
                        done.lock().expect("no thread has failed")[at] = Some(outcome);
                    }
                });
            }
        });
        let all = done.into_inner().expect("no thread has failed");
        let all: Vec<Outcome> = all.into_iter().flatten().collect();
        Matrix {
            rows: all.chunks(STEPS.len()).map(<[Outcome]>::to_vec).collect(),
        }
    }

    /// How many cells are so.
    pub fn count(&self, is_so: impl Fn(&Outcome) -> bool) -> usize {
        self.rows
            .iter()
            .flatten()
            .filter(|cell| is_so(cell))
            .count()
    }

    /// The cells that broke, by name.
    pub fn broken(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (fault, row) in FAULTS.iter().zip(&self.rows) {
            for (step, cell) in STEPS.iter().zip(row) {
                if let Outcome::Broken(why) = cell {
                    all.push(format!(
                        "{} × {}: {}",
                        fault.name,
                        step.name,
                        why.join("; ")
                    ));
                }
            }
        }
        all
    }

    /// Why cells are left out, each reason with its count.
    pub fn reasons(&self) -> Vec<(&'static str, usize)> {
        let mut all: Vec<(&'static str, usize)> = Vec::new();
        for cell in self.rows.iter().flatten() {
            let Outcome::Never(why) = cell else {
                continue;
            };
            match all.iter_mut().find(|(known, _)| known == why) {
                Some((_, count)) => *count += 1,
                None => all.push((why, 1)),
            }
        }
        all
    }
}

/// A rule of the world that breaks is a breach of the cell as well.
pub(crate) fn guarded(work: impl FnOnce() -> Outcome) -> Outcome {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let said = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or(panic.downcast_ref::<&str>().copied());
        let first = said
            .and_then(|said| said.lines().next())
            .unwrap_or_default();
        Outcome::Broken(vec![format!("rule: {first}")])
    })
}
