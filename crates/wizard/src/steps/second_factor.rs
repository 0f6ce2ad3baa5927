//! A passkey or an authenticator app: which of them is asked for, and which is left for later.

use crate::authenticator::{AuthenticatorEvent, FactorAction};
use crate::message::Message;
use crate::page::{PageId, pages_of};
use crate::steps::authenticator_app::AuthenticatorApp;
use crate::steps::passkey::Passkey;
use crate::wizard::Wizard;
use kaihu_protocol::{Step, StepKind, StepStatus};

/// What is known of the second factor.
#[derive(Debug, Default)]
pub(crate) struct SecondFactor {
    pub(crate) passkey: Passkey,
    pub(crate) app: AuthenticatorApp,
    /// Kinds of steps that were done here.
    done: Vec<StepKind>,
    /// Kinds of steps that the person wants to do later.
    later: Vec<StepKind>,
}

/// The step that a page is of.
fn kind_of(page: PageId) -> Option<StepKind> {
    let kinds = [StepKind::Passkey, StepKind::Totp].into_iter();
    let mut has_it = kinds.filter(|kind| pages_of(*kind).contains(&page));
    has_it.next()
}

impl Wizard {
    fn factor_step(&self, kind: StepKind) -> Option<&Step> {
        let steps = &self.flow.as_ref()?.steps;
        steps.iter().find(|step| step.kind == kind)
    }

    /// Whether a step of this kind is done, here or before.
    fn has_factor(&self, kind: StepKind) -> bool {
        let before = self.factor_step(kind);
        before.is_some_and(|step| step.status == StepStatus::Done)
            || self.factor.done.contains(&kind)
    }

    /// Whether nothing is left to do on a page of the second factor.
    pub(crate) fn is_factor_settled(&self, page: PageId) -> bool {
        self.is_factor_done(page)
            || kind_of(page).is_some_and(|kind| self.factor.later.contains(&kind))
    }

    /// Whether it is done, or another one does in its place.
    pub(crate) fn is_factor_done(&self, page: PageId) -> bool {
        // They are gone when they were seen.
        if page == PageId::RecoveryCodes {
            return self.factor.app.codes.is_empty();
        }
        kind_of(page).is_some_and(|kind| {
            let step = self.factor_step(kind);
            let instead = step.map_or(&[][..], |step| &step.constraints.instead);
            self.has_factor(kind) || instead.iter().any(|kind| self.has_factor(*kind))
        })
    }

    /// Whether a page may be left for later.
    pub(crate) fn can_wait(&self, page: PageId) -> bool {
        let step = kind_of(page).and_then(|kind| self.factor_step(kind));
        step.is_some_and(|step| step.optional)
    }

    /// The page of what does in the place of this one.
    pub(crate) fn other_factor(&self, page: PageId) -> Option<PageId> {
        let step = self.factor_step(kind_of(page)?)?;
        let other = step.constraints.instead.iter();
        let mut pages = other.filter_map(|kind| pages_of(*kind).first());
        pages.find(|page| self.path.contains(page)).copied()
    }

    /// Who comes back to it wants it after all.
    pub(crate) fn entered_factor_page(&mut self, page: PageId) {
        self.factor
            .later
            .retain(|kind| Some(*kind) != kind_of(page));
        match page {
            PageId::Passkey => self.entered_passkey_page(),
            PageId::AuthenticatorApp => self.entered_app_page(),
            _ => {}
        }
    }

    pub(crate) fn factor_pressed(&mut self, action: FactorAction) {
        let page = self.page();
        match action {
            FactorAction::Other if !self.is_busy() => {
                if let Some(other) = self.other_factor(page) {
                    self.go_to(other);
                }
            }
            FactorAction::Later if self.can_wait(page) && !self.is_busy() => self.leave_for_later(),
            FactorAction::OpenApp | FactorAction::CopySecret | FactorAction::NewSecret
                if page == PageId::AuthenticatorApp =>
            {
                self.app_pressed(action);
            }
            FactorAction::CopyCodes | FactorAction::SaveCodes if page == PageId::RecoveryCodes => {
                self.app_pressed(action);
            }
            _ => {}
        }
    }

    /// Not now: nor any of what would do in its place.
    fn leave_for_later(&mut self) {
        let Some(kind) = kind_of(self.page) else {
            return;
        };
        let step = self.factor_step(kind);
        let instead = step.map_or(&[][..], |step| &step.constraints.instead);
        let mut later = vec![kind];
        later.extend(instead);
        later.retain(|kind| self.factor_step(*kind).is_some_and(|step| step.optional));
        self.factor.later.extend(later);
        self.factor.app.forget();
        self.go_on();
    }

    /// It is done: what was shown for it goes.
    pub(crate) fn factor_done(&mut self, kind: StepKind, from: PageId) {
        self.factor.done.push(kind);
        self.factor.passkey.forget();
        self.factor.app.forget();
        if self.page == from {
            self.next_toast = Some(Message::new(match kind {
                StepKind::Passkey => "passkey-done",
                _ => "app-done",
            }));
            self.go_on();
        }
    }

    pub(crate) fn authenticator_reported(&mut self, event: AuthenticatorEvent) {
        match event {
            AuthenticatorEvent::LookedAt(there) => self.factor.passkey.there = there,
            AuthenticatorEvent::Created { ceremony, response } => {
                self.passkey_created(ceremony, &response);
            }
            AuthenticatorEvent::Refused { ceremony, refusal } => {
                self.passkey_refused(ceremony, refusal);
            }
        }
    }

    /// Another session begins, or none goes on here.
    pub(crate) fn forget_factors(&mut self) {
        self.factor = SecondFactor::default();
    }
}
