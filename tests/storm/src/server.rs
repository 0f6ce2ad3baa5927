//! What a backend does with more than it can serve.

/// A backend, during the outage and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// Says 503 at once, with this `Retry-After` in seconds, during the outage and whenever a second's
    /// work is waiting already.
    Refuses {
        /// `Retry-After`, seconds; the same for all.
        retry_after_s: u32,
    },
    /// Says nothing during the outage. After it everything waits its turn, also what nobody waits for
    /// any more.
    Silent,
}

impl Backend {
    /// The backends of the report.
    pub const ALL: [Backend; 3] = [
        Backend::Refuses { retry_after_s: 5 },
        Backend::Refuses { retry_after_s: 60 },
        Backend::Silent,
    ];

    /// What it is, in a sentence.
    pub fn name(self) -> String {
        match self {
            Backend::Refuses { retry_after_s } => {
                format!("503 with Retry-After: {retry_after_s}")
            }
            Backend::Silent => "no answer, and after the outage a queue".to_owned(),
        }
    }

    /// Work that may wait, in seconds of capacity.
    pub(crate) fn longest_queue_s(self) -> u32 {
        match self {
            Backend::Refuses { .. } => 1,
            Backend::Silent => 60,
        }
    }
}

/// A refusal costs one of so many parts of what an answer costs.
pub const REFUSALS_PER_ANSWER: u32 = 50;
