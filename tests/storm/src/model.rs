//! What is assumed. Every figure of the storm rests on these numbers; none of them is measured.

use crate::server::REFUSALS_PER_ANSWER;
use kaihu_wizard::retry::TIMEOUT_MS;

/// Length of the outage in milliseconds.
pub const OUTAGE_MS: u32 = 10 * 60_000;
/// How long it is watched after the outage in milliseconds.
pub const AFTER_MS: u32 = 20 * 60_000;

/// Of a hundred people, so many are in the wizard when the outage begins; the others come during it,
/// evenly.
pub const PRESENT_PERCENT: u32 = 40;
/// Mean time in milliseconds from the beginning of the outage to the next call of somebody who is in
/// the wizard (exponential).
pub const NEXT_CALL_MEAN_MS: u32 = 30_000;
/// Of a hundred people who are in the wizard, so many have applied and wait for the decision: their
/// wizard looks at the result by itself.
pub const WAITING_PERCENT: u32 = 10;

/// How long people stay without an answer, mean in milliseconds (exponential). Then they leave.
pub const PATIENCE_MEAN_MS: u32 = 15 * 60_000;
/// The shortest time in milliseconds in which somebody reads a failure and presses “Try again”.
pub const READING_MS: u32 = 2_000;
/// Mean time in milliseconds until “Try again” is pressed for the first time, on top of reading
/// (exponential); it doubles with every failure that follows.
pub const PRESS_MEAN_MS: u32 = 20_000;
/// The doubling ends here, in milliseconds.
pub const PRESS_MEAN_LONGEST_MS: u32 = 160_000;

/// Time in milliseconds of a refusal on its way.
pub const REFUSAL_MS: u32 = 100;

/// A storm to play.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Storm {
    /// People who need an answer when the outage ends, or have left for want of one.
    pub clients: u32,
    /// Seed of all that is random.
    pub seed: u64,
}

impl Default for Storm {
    fn default() -> Storm {
        Storm {
            clients: 1_000_000,
            seed: 1,
        }
    }
}

impl Storm {
    /// What the backend can serve, in requests a second: five times what comes on an ordinary day.
    pub fn capacity(self) -> u32 {
        self.clients / 200
    }

    /// People who come anew, per second, before, during and after the outage.
    pub fn arrivals(self) -> u32 {
        let during = self.clients / 100 * (100 - PRESENT_PERCENT);
        during / (OUTAGE_MS / 1000)
    }
}

/// The assumptions as a list.
pub fn told(storm: Storm) -> String {
    let Storm { clients, seed } = storm;
    let minutes = |ms: u32| ms / 60_000;
    let seconds = |ms: u32| ms / 1000;
    let lines = [
        format!(
            "seed {seed}; an outage of {} minutes, watched for {} more",
            minutes(OUTAGE_MS),
            minutes(AFTER_MS)
        ),
        format!(
            "{clients} people need one answer each: {PRESENT_PERCENT} % are in the wizard when it begins and make their next call after {} s (mean, exponential); the others come during it, evenly. Of those who are there {WAITING_PERCENT} % have applied already: their wizard looks at the result by itself",
            seconds(NEXT_CALL_MEAN_MS)
        ),
        format!(
            "people go on coming afterwards as before: {} a second; they count as load, not in the shares",
            storm.arrivals()
        ),
        format!(
            "the backend can serve {} requests a second; to refuse one costs it a {REFUSALS_PER_ANSWER}th of an answer; a refusal is back after {REFUSAL_MS} ms",
            storm.capacity()
        ),
        format!(
            "people stay for {} minutes without an answer (mean, exponential), whatever they see, then leave",
            minutes(PATIENCE_MEAN_MS)
        ),
        format!(
            "on the page of a failure “Try again” is pressed after {} s and {} s more (mean, exponential), doubled with each further failure up to {} s",
            seconds(READING_MS),
            seconds(PRESS_MEAN_MS),
            seconds(PRESS_MEAN_LONGEST_MS)
        ),
        format!(
            "an attempt without an answer is given up after {} s",
            TIMEOUT_MS / 1000
        ),
    ];
    lines.map(|line| format!("- {line}.\n")).concat()
}
