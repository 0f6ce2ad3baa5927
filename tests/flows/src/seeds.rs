//! Many runs, each from a seed of its own.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// What `run` makes of so many seeds, in no order.
pub(crate) fn of_each<T: Send>(
    seed: u64,
    count: u64,
    threads: usize,
    run: impl Fn(u64) -> Option<T> + Sync,
) -> Vec<T> {
    let next = AtomicU64::new(0);
    let made = Mutex::new(Vec::new());
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
                    let result = run(one);
                    made.lock().expect("no thread has failed").extend(result);
                }
            });
        }
    });
    made.into_inner().expect("no thread has failed")
}
