//! Every fault at every step, and faults by chance.

use kaihu_flows::faults::{FAULTS, Matrix, Outcome, STEPS, sequences, summary, try_sequence, with};
use std::collections::HashSet;

/// Enough to notice; the command tries many more.
const SEQUENCES: u64 = 300;
const THREADS: usize = 2;

#[test]
fn every_fault_at_every_step_is_met_and_told_on_the_page() {
    let matrix = Matrix::play(THREADS);
    assert_eq!(matrix.broken(), Vec::<String>::new());
    let page = include_str!("../../../docs/faults.md");
    let wanted = with(page, &summary(&matrix));
    assert_eq!(wanted.as_deref(), Some(page), "cargo xtask faults --write");
}

#[test]
fn faults_by_chance_end_with_one_wallet() {
    assert_eq!(sequences(2, SEQUENCES, THREADS), vec![]);
}

/// Sequences that have broken once, each with what it was.
const ONCE_BROKEN: [(u64, &str); 2] = [
    (
        2_000_305,
        "a code for a number that was not known to be saved, again and again",
    ),
    (
        2_000_332,
        "a changed revision that could not be learned, without a word",
    ),
];

#[test]
fn what_has_broken_once_holds() {
    for (seed, what) in ONCE_BROKEN {
        assert_eq!(try_sequence(seed), Outcome::Held, "{what}");
    }
}

#[test]
fn there_are_enough_of_them_and_each_has_its_name() {
    let names: HashSet<&str> = FAULTS.iter().map(|fault| fault.name).collect();
    assert_eq!(names.len(), FAULTS.len());
    assert!(names.len() >= 40);
    let steps: HashSet<&str> = STEPS.iter().map(|step| step.name).collect();
    assert_eq!(steps.len(), STEPS.len());
}
