//! The self-check of the network: begun by itself on the page of a failure that the network may have caused.

use crate::diagnosis::Cause;
use crate::effect::{Attempt, Effect};
use crate::event::RequestId;
use crate::journal::AttemptId;
use crate::message::Message;
use crate::network::{Probe, Verdict};
use crate::page::PageId;
use crate::view;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, IdempotencyKey};

/// How far it is.
#[derive(Debug, Default)]
pub(crate) struct NetworkCheck {
    /// What it was begun for: each is looked into once by itself.
    cause: Option<Cause>,
    /// Whether a probe is under way.
    pub(crate) runs: bool,
    /// What the last one measured.
    pub(crate) probe: Option<Probe>,
}

/// How often each place is asked.
const TRIES: u32 = 4;
/// Milliseconds from one try to the next.
const APART_MS: u32 = 400;
/// Milliseconds that each try has. A line on which a small file takes longer is of no use.
const TRY_MS: u32 = 5_000;

impl Wizard {
    /// After every event: a failure that is new on the screen is looked into, one that is gone no more.
    #[inline(never)]
    pub(crate) fn later_part_settle_network_check(&mut self) {
        let told = self.trouble.as_ref().map(|trouble| Cause::of(trouble.code));
        let told = told.filter(|cause| cause.is_of_the_network());
        let cause = told.or(self.is_unheard().then_some(Cause::OutcomeUnknown));
        if cause != self.network_check.cause {
            self.network_check = NetworkCheck {
                cause,
                ..NetworkCheck::default()
            };
            self.probe_network();
        }
    }

    /// Whether it is waited to hear if the submission arrived.
    fn is_unheard(&self) -> bool {
        self.page == PageId::Pending && self.trouble.is_none() && self.outcome.is_unknown()
    }

    /// The person wants to know anew; what is under way need not be begun again.
    pub(crate) fn check_network_again(&mut self) {
        if self.probe_network() {
            let told = Message::new(view::CHECKING_NETWORK);
            self.effects.push(Effect::Announce(told));
        }
        if self.is_unheard() {
            self.poll();
        }
    }

    fn probe_network(&mut self) -> bool {
        let wanted = self.network_check.cause.is_some() && !self.network_check.runs;
        if wanted {
            self.network_check.runs = true;
            let id = RequestId(self.next_name());
            let key = IdempotencyKey::from_random(self.draw());
            let status = Attempt {
                id,
                call: Call::Status,
                // One look, one name, however often it is tried.
                attempt_id: AttemptId::of(key.as_str(), id.0, 1, false),
                key,
                timeout_ms: TRY_MS,
            };
            self.effects.push(Effect::ProbeNetwork {
                status: Box::new(status),
                tries: TRIES,
                apart_ms: APART_MS,
            });
        }
        wanted
    }

    /// What was measured; of one that nobody waits for any more nothing is told.
    pub(crate) fn network_probed(&mut self, probe: Probe) {
        if std::mem::take(&mut self.network_check.runs) {
            let verdict = probe.verdict();
            // Where nothing is the matter, the page that waits for the outcome says nothing of it.
            if !(self.is_unheard() && verdict == Verdict::Fine) {
                let told = Message::new(view::network_words(verdict).1);
                self.effects.push(Effect::Announce(told));
            }
            self.network_check.probe = Some(probe);
            // The provider has answered: what failed may work again.
            if matches!(verdict, Verdict::Fine | Verdict::Weak) {
                self.look_by_itself();
            }
        }
    }
}
