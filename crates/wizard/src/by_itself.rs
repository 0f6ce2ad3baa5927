//! A failure that may end by itself: while its page is shown, the wizard looks now and then whether it has.

use crate::backend::{Alarm, Pending};
use crate::diagnosis::Cause;
use crate::effect::{Effect, FocusTarget};
use crate::page::PageId;
use crate::retry;
use crate::trouble::Trouble;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, Failure, Reply, ServiceState};

impl Wizard {
    /// Whether the page of a failure goes on by itself once what it tells of has ended.
    pub(crate) fn keeps_trying(&self) -> bool {
        self.trouble.as_ref().is_some_and(may_end_by_itself)
    }

    /// The next look at what has just failed, where looking may help.
    pub(crate) fn look_later(&mut self, retry_after_s: Option<u32>) {
        if self.keeps_trying() {
            self.failures += 1;
            let random = self.draw() as u32;
            let after_ms = retry::by_itself_ms(self.failures, retry_after_s, random);
            self.set_timer(Alarm::ByItself, after_ms);
        }
    }

    pub(crate) fn look_by_itself(&mut self) {
        let Some(trouble) = self.trouble.clone().filter(may_end_by_itself) else {
            return;
        };
        // Nobody looks, or somebody reads something else: later.
        if !self.visible || self.help_open || self.leaving {
            return self.look_later(None);
        }
        match trouble.retry {
            // Small, without a token, and the first to know of maintenance.
            _ if self.page == PageId::Loading => self.probe(Call::Status),
            Some(pending) => self.probe_again(pending),
            None => {}
        }
    }

    /// The same while the page of its failure stays: one attempt.
    fn probe_again(&mut self, pending: Pending) {
        mark_as_probe(self.call_again(pending));
    }

    /// A call that changes nothing, while the page of a failure stays: one attempt.
    fn probe(&mut self, call: Call) {
        mark_as_probe(self.call_from(self.page, call));
    }

    /// A probe brought an answer: what it looked at has ended, unless the answer says otherwise.
    pub(crate) fn probe_brought(&mut self, pending: &mut Pending, reply: &Reply) {
        match reply {
            // The person has gone on to something else meanwhile.
            _ if self.trouble.is_none() => pending.from = PageId::Problem,
            Reply::Status(status) if status.state == ServiceState::Maintenance => {
                self.look_later(None);
            }
            Reply::Status(_) => self.probe(Call::Flow),
            _ => self.trouble = None,
        }
    }

    pub(crate) fn probe_failed(&mut self, mut pending: Pending, failure: Failure) {
        let Some(trouble) = self.trouble.clone() else {
            return;
        };
        let still = Trouble {
            code: failure.code(),
            ..trouble
        };
        if may_end_by_itself(&still) && !pending.leaves_outcome_unknown(&failure) {
            self.fail(still.code, still.retry);
            return self.look_later(failure.retry_after_s());
        }
        // Nobody waits for the status itself: there is still no first page.
        if pending.call == Call::Status {
            return self.fail(still.code, still.retry);
        }
        self.trouble = None;
        pending.probes = false;
        self.gave_up(pending, failure);
    }

    /// After a probe the same page may tell of something else: it is heard of.
    pub(crate) fn hear_of_change(&mut self, before: Option<Code>) {
        let now = self.trouble.as_ref().map(|trouble| trouble.code);
        let told = |effect: &Effect| matches!(effect, Effect::Focus(_));
        if now.is_some() && now != before && !self.effects.iter().any(told) {
            self.effects.push(Effect::Focus(FocusTarget::Heading));
        }
    }
}

fn mark_as_probe(made: Option<&mut Pending>) {
    if let Some(pending) = made {
        pending.attempt = retry::LAST_ATTEMPT;
        pending.probes = true;
    }
}

/// Whether time alone may mend it, and there is something to look at.
fn may_end_by_itself(trouble: &Trouble) -> bool {
    let call = trouble.retry.as_ref().map(|pending| &pending.call);
    let cause = Cause::of(trouble.code);
    match (cause, call) {
        // Codes are sent when the person asks for them.
        (Cause::TooManyTries, Some(Call::RequestOtp(_))) => false,
        (cause, call) => cause.may_pass() && (call.is_some() || trouble.origin == PageId::Loading),
    }
}
