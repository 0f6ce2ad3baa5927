//! How soon answers come, and how many tries in a row brought none.

use crate::diagnosis::Cause;
use crate::wizard::Wizard;
use kaihu_protocol::{Code, Failure};

/// What is known of it.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    /// When the first question was asked, in milliseconds by the clock of the inputs.
    began: u64,
    /// How long the first answer took, in milliseconds, where it came at the first try.
    pub(crate) first_answer_ms: Option<u64>,
    /// How many tries in a row brought no answer of the provider.
    pub(crate) unanswered: u32,
    /// What the last try failed as, where that may pass, until one succeeds.
    pub(crate) failed: Option<Code>,
}

impl Wizard {
    pub(crate) fn begin_to_wait(&mut self) {
        self.pace.began = self.now;
    }

    /// An answer of the provider came, whatever it says.
    pub(crate) fn was_answered(&mut self) {
        let took = self.now.saturating_sub(self.pace.began);
        if self.pace.unanswered == 0 {
            self.pace.first_answer_ms.get_or_insert(took);
        }
        self.pace.unanswered = 0;
        self.pace.failed = None;
    }

    /// A try failed: either the provider said why, or nothing came of it.
    pub(crate) fn count_failure(&mut self, failure: &Failure) {
        match failure {
            Failure::Problem(_) => self.was_answered(),
            _ => self.pace.unanswered = self.pace.unanswered.saturating_add(1),
        }
        let code = failure.code();
        if Cause::of(code).may_pass() {
            self.pace.failed = Some(code);
        }
    }
}
