//! Having everything erased that was sent: asked once more first, and nothing of it is kept here either.

use crate::effect::{Effect, HostEvent};
use crate::journal::Journal;
use crate::page::PageId;
use crate::steps::outcome::Outcome;
use crate::steps::support::Support;
use crate::trouble::Trouble;
use crate::waiting::Wait;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, StepKind};

/// Where the person was when they asked for it.
#[derive(Debug)]
pub(crate) struct Erasure {
    /// The page.
    pub(crate) from: PageId,
    /// The failure that was shown over it.
    trouble: Option<Trouble>,
}

impl Default for Erasure {
    fn default() -> Erasure {
        Erasure {
            from: PageId::Start,
            trouble: None,
        }
    }
}

impl Wizard {
    /// Whether there is anything to erase.
    pub(crate) fn can_erase(&self) -> bool {
        let agreed = |flow: &kaihu_protocol::Flow| flow.is_done(StepKind::Consent);
        let recorded = !self.consents.is_empty() || self.flow.as_ref().is_some_and(agreed);
        let asking = matches!(self.page, PageId::Loading | PageId::Erasing);
        let elsewhere = self.support.is_open() || self.is_busy();
        self.consented && (recorded || self.rev > 0) && !asking && !elsewhere
    }

    /// One press too many must not cost what was sent.
    pub(crate) fn ask_to_erase(&mut self) {
        if !self.can_erase() {
            return;
        }
        self.leaving = false;
        self.erasure = Erasure {
            from: match self.page {
                PageId::Camera | PageId::WithoutMovements => PageId::FaceIntro,
                page => page,
            },
            trouble: self.trouble.take(),
        };
        self.page = PageId::Erasing;
    }

    /// Back to where it was asked for; a failure that was shown there is shown again.
    pub(crate) fn keep_all(&mut self) {
        let Erasure { from, trouble } = std::mem::take(&mut self.erasure);
        match trouble {
            Some(trouble) => {
                self.page = from;
                self.trouble = Some(trouble);
                self.look_later(None);
            }
            None => {
                self.go_to(from);
                self.follow_later(None);
            }
        }
    }

    /// From here on nothing else is wanted of the backend.
    pub(crate) fn erase(&mut self) {
        self.pending.clear();
        self.alarms.clear();
        self.wait = Wait::default();
        self.effects.push(Effect::AbortCalls);
        self.call(Call::EraseSession);
    }

    /// Whether it is under way.
    pub(crate) fn is_erasing(&self) -> bool {
        let mut calls = self.pending.iter().map(|pending| &pending.call);
        calls.any(|call| *call == Call::EraseSession)
    }

    /// Whether it could not be done, or nobody knows if it was.
    pub(crate) fn is_erasure_open(&self) -> bool {
        let retry = self.trouble.as_ref().and_then(|it| it.retry.as_ref());
        retry.is_some_and(|pending| pending.call == Call::EraseSession)
    }

    /// The backend has let go of everything, and so does this page.
    pub(crate) fn erased(&mut self) {
        self.pending.clear();
        self.alarms.clear();
        self.wait = Wait::default();
        self.trouble = None;
        self.leaving = false;
        self.forget_the_person();
        self.forget_intents();
        self.support = Support::default();
        self.journal = Journal::default();
        self.outcome = Outcome::default();
        self.erasure = Erasure::default();
        self.face.without = Default::default();
        self.hand_over = Default::default();
        self.network_check = Default::default();
        self.flow = None;
        self.path.clear();
        self.consents.clear();
        self.consented = false;
        self.rev = 0;
        self.page = PageId::Erased;
        self.effects.push(Effect::AbortCalls);
        self.effects.push(Effect::ForgetToken);
        self.effects.push(Effect::Emit(HostEvent::Erased));
    }

    /// As somebody who comes for the first time.
    pub(crate) fn start_anew(&mut self) {
        self.start_over();
        self.starts_over = false;
    }
}
