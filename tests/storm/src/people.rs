//! When people come, what they do on the page of a failure, and when they leave.

use crate::model::{
    NEXT_CALL_MEAN_MS, OUTAGE_MS, PATIENCE_MEAN_MS, PRESENT_PERCENT, PRESS_MEAN_LONGEST_MS,
    PRESS_MEAN_MS, READING_MS, Storm, WAITING_PERCENT,
};
use crate::random::Random;

/// Somebody whose wizard needs an answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Client {
    /// When the last request left, in milliseconds.
    pub(crate) sent_ms: u32,
    /// When the answer came, in milliseconds; `u32::MAX` before.
    pub(crate) served_ms: u32,
    /// When patience ends, in milliseconds.
    pub(crate) leaves_ms: u32,
    pub(crate) requests: u16,
    /// Attempts since the person last pressed.
    pub(crate) attempt: u8,
    /// Failures that were shown, or looks at the result that failed.
    pub(crate) failures: u8,
    /// Waits for the decision: the wizard looks by itself.
    pub(crate) waits: bool,
}

impl Client {
    pub(crate) fn is_served(&self) -> bool {
        self.served_ms != u32::MAX
    }

    fn new(waits: bool, comes_ms: u32, random: &mut Random) -> Client {
        Client {
            sent_ms: 0,
            served_ms: u32::MAX,
            leaves_ms: comes_ms.saturating_add(random.exponential(PATIENCE_MEAN_MS)),
            requests: 0,
            attempt: 0,
            failures: 0,
            waits,
        }
    }

    /// Milliseconds from a failure that is shown to the press of “Try again”.
    pub(crate) fn presses_after(&self, random: &mut Random) -> u32 {
        let doublings = u32::from(self.failures.saturating_sub(1)).min(8);
        let mean = (PRESS_MEAN_MS << doublings).min(PRESS_MEAN_LONGEST_MS);
        READING_MS + random.exponential(mean)
    }
}

/// Those of the outage, each with the time of the first call.
pub(crate) fn of_the_outage(storm: Storm, random: &mut Random) -> Vec<(u32, Client)> {
    let present = storm.clients / 100 * PRESENT_PERCENT;
    let one = |i: u32| match i < present {
        true => {
            let waits = random.below(100) < WAITING_PERCENT;
            let comes = random.exponential(NEXT_CALL_MEAN_MS).min(OUTAGE_MS - 1);
            (comes, Client::new(waits, comes, random))
        }
        false => {
            let comes = random.below(OUTAGE_MS);
            (comes, Client::new(false, comes, random))
        }
    };
    (0..storm.clients).map(one).collect()
}

/// Those who come after it.
pub(crate) fn of_the_time_after(
    storm: Storm,
    end_ms: u32,
    random: &mut Random,
) -> Vec<(u32, Client)> {
    let many = storm.arrivals() * ((end_ms - OUTAGE_MS) / 1000);
    let one = |_| {
        let comes = OUTAGE_MS + random.below(end_ms - OUTAGE_MS);
        (comes, Client::new(false, comes, random))
    };
    (0..many).map(one).collect()
}
