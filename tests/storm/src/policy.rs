//! Who tries again, and when.

use crate::people::Client;
use crate::random::Random;
use kaihu_protocol::{Call, Code, Failure, Problem, Transport};
use kaihu_wizard::retry::{self, Verdict};

/// A way of trying again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// What the wizard does: its own code.
    Wizard,
    /// Every ten seconds, for ever.
    Fixed,
    /// After 0.5, 1, 2, 4, then every 8 seconds, for ever, without anything random; a longer
    /// `Retry-After` is obeyed.
    Exponential,
    /// Four times at once, then the person is asked.
    AtOnce,
}

/// What comes after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// The same again after so many milliseconds.
    Again(u32),
    /// The person sees that it failed.
    Page,
}

/// Between two tries at a fixed interval, in milliseconds.
const FIXED_MS: u32 = 10_000;
/// Tries of [`Policy::AtOnce`].
const AT_ONCE: u8 = 4;

impl Policy {
    /// All of them, ours first.
    pub const ALL: [Policy; 4] = [
        Policy::Wizard,
        Policy::Fixed,
        Policy::Exponential,
        Policy::AtOnce,
    ];

    /// Its name in the report.
    pub fn name(self) -> &'static str {
        match self {
            Policy::Wizard => "the wizard",
            Policy::Fixed => "every 10 s",
            Policy::Exponential => "exponential, no jitter",
            Policy::AtOnce => "4 tries at once",
        }
    }

    /// After attempt number `attempt` (from 1) failed so.
    pub(crate) fn after(self, failure: &Failure, attempt: u8, random: &mut Random) -> Next {
        match self {
            Policy::Wizard => {
                let attempt = u32::from(attempt);
                match retry::after(&Call::Flow, failure, attempt, false, random.bits()) {
                    Verdict::Retry { after_ms } => Next::Again(after_ms as u32),
                    Verdict::RenewToken | Verdict::GiveUp => Next::Page,
                }
            }
            Policy::Fixed => Next::Again(FIXED_MS),
            Policy::Exponential => {
                let own = 500 << u32::from(attempt - 1).min(4);
                Next::Again(own.max(retry_after(failure).unwrap_or(0) * 1000))
            }
            Policy::AtOnce if attempt < AT_ONCE => Next::Again(0),
            Policy::AtOnce => Next::Page,
        }
    }

    /// The person sees that it failed: milliseconds until the next attempt, and which one it is.
    pub(crate) fn on_the_page(
        self,
        client: &Client,
        failure: &Failure,
        random: &mut Random,
    ) -> (u32, u8) {
        let failures = u32::from(client.failures);
        if self != Policy::Wizard {
            return (client.presses_after(random), 1);
        }
        if client.waits {
            let wait = retry::look_again_ms(failures, None, random.bits());
            return (wait as u32, 1);
        }
        let pressed = client.presses_after(random);
        let by_itself = retry::by_itself_ms(failures, retry_after(failure), random.bits()) as u32;
        match pressed < by_itself {
            true => (pressed, retry::ATTEMPT_AFTER_GIVING_UP as u8),
            false => (by_itself, retry::LAST_ATTEMPT as u8),
        }
    }
}

fn retry_after(failure: &Failure) -> Option<u32> {
    match failure {
        Failure::Problem(problem) => problem.retry_after,
        _ => None,
    }
}

/// A 503 of the contract.
pub(crate) fn refusal(retry_after_s: u32) -> Failure {
    Failure::Problem(Problem {
        status: 503,
        code: Code::ServiceUnavailable,
        title: None,
        fields: Vec::new(),
        retry: true,
        attempts_left: None,
        retry_after: Some(retry_after_s),
    })
}

/// No answer in time.
pub(crate) fn silence() -> Failure {
    Failure::Transport(Transport::Timeout)
}

/// No room in the queue: the connection is refused.
pub(crate) fn unreachable() -> Failure {
    Failure::Transport(Transport::Unreachable)
}
