//! One person, and many at once.

use super::judge::Record;
use super::mishap::Mishap;
use super::plain_form::Plain;
use super::screen::Lens;
use super::visit::{End, Visit};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

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
    let next = AtomicU64::new(0);
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count {
                        return;
                    }
                    // Far from the seeds of others: each run has its own.
                    let one = seed.wrapping_mul(1_000_000).wrapping_add(at);
                    let record = play(one, None, &|key| key);
                    done.lock().expect("no thread has failed").push(record);
                }
            });
        }
    });
    let mut all = done.into_inner().expect("no thread has failed");
    all.sort_by_key(|record| record.seed);
    all
}
