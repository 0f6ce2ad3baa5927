//! One person, and many at once.

use super::judge::Record;
use super::mishap::Mishap;
use super::plain_form::Plain;
use super::screen::Lens;
use super::visit::{End, Visit};
use crate::seeds;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The visit of one person from this seed, with these mishaps or with what the seed brings. Everything is read
/// through the lens: a test can so have the wizard call things by other names.
pub fn play(seed: u64, given: Option<&[Mishap]>, lens: Lens<'_>) -> Record {
    let played = catch_unwind(AssertUnwindSafe(|| {
        Visit::new(seed, given, lens).play(seed)
    }));
    played.unwrap_or_else(|_| Record {
        seed,
        mishaps: Vec::new(),
        words: Vec::new(),
        also: Vec::new(),
        end: End::Broken,
        actions: 0,
        seconds: 0,
        plain: Plain {
            opened: false,
            actions: 0,
            seconds: 0,
        },
    })
}

/// So many people from this seed on, in their order.
pub fn people(seed: u64, count: u64, threads: usize) -> Vec<Record> {
    let mut all = seeds::of_each(seed, count, threads, |one| {
        Some(play(one, None, &|key| key))
    });
    all.sort_by_key(|record| record.seed);
    all
}
