//! Status, flow, and whether the device can do it at all.

use crate::effect::Effect;
use crate::event::Environment;
use crate::page::{PageId, path_of};
use crate::steps::otp::OneTimeCode;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, Flow, IdentityPatch, ServiceState, ServiceStatus, StepKind};

impl Wizard {
    pub(crate) fn started(&mut self, environment: Environment) {
        self.environment = Some(environment);
        if !environment.secure_context {
            return self.fail(Code::DeviceInsecureContext, None);
        }
        self.load();
        self.look_at_device();
    }

    /// Asks for status and flow at once: on a slow network each round trip counts.
    pub(crate) fn load(&mut self) {
        self.call(Call::Status);
        if self.handed_over {
            return self.call(Call::Claim);
        }
        self.call(Call::Flow);
    }

    /// Asks the backend anew. What was typed and photographed stays.
    pub(crate) fn start_over(&mut self) {
        self.pending.clear();
        self.alarms.clear();
        self.effects.push(Effect::AbortCalls);
        self.effects.push(Effect::ForgetToken);
        self.handed_over = false;
        self.starts_over = true;
        self.page = PageId::Loading;
        self.checking = false;
        self.consented = false;
        self.consents.clear();
        self.sent = IdentityPatch::default();
        self.face.forget_verdict();
        self.outcome = Default::default();
        self.load();
    }

    /// Goes on here, and no longer where it was open before.
    pub(crate) fn take_over(&mut self) {
        self.pending.clear();
        self.alarms.clear();
        self.effects.push(Effect::AbortCalls);
        self.page = PageId::Loading;
        self.call(Call::Claim);
    }

    pub(crate) fn claimed(&mut self) {
        self.handed_over = false;
        self.call(Call::Flow);
    }

    /// The same texts in another language; what is still under way in the old one is not awaited.
    pub(crate) fn reload_texts(&mut self) {
        let before = self.pending.len();
        self.pending
            .retain(|p| !matches!(p.call, Call::Status | Call::Flow));
        if self.flow.is_some() || self.pending.len() < before {
            self.load();
        }
    }

    pub(crate) fn status_known(&mut self, status: ServiceStatus) {
        self.learn_time(status.server_time);
        let closed = status.state == ServiceState::Maintenance;
        self.status = Some(status);
        if closed && self.page == PageId::Loading && self.trouble.is_none() {
            self.fail(Code::ServiceMaintenance, None);
        }
    }

    pub(crate) fn flow_known(&mut self, flow: Flow) {
        self.learn_time(flow.server_time);
        self.rev = self.rev.max(flow.rev);
        let first_time = self.page == PageId::Loading;
        if first_time {
            self.consented = flow.is_done(StepKind::Consent) || flow.policy.consents.is_empty();
            self.face.remember_verdict(flow.is_done(StepKind::Face));
            if !flow.is_done(StepKind::Otp) {
                self.code = OneTimeCode::default();
            }
            self.path = path_of(&flow);
        }
        let submitted = flow.is_done(StepKind::Review);
        let elsewhere = flow.held_elsewhere;
        let beyond_us = flow
            .steps
            .iter()
            .any(|step| step.kind == StepKind::Unknown && !step.optional);
        self.flow = Some(flow);
        if let Some(patch) = self
            .changes()
            .filter(|_| std::mem::take(&mut self.patch_again))
        {
            let rev = self.rev;
            return self.call(Call::PatchIdentity { rev, patch });
        }
        if self.page == PageId::HandOver {
            return self.followed(elsewhere, submitted);
        }
        if !first_time || self.trouble.is_some() {
            return;
        }
        match (beyond_us, submitted, elsewhere) {
            (true, ..) => self.fail(Code::Unknown, None),
            (_, true, _) => self.go_to(PageId::Pending),
            (.., true) => self.fail(Code::SessionSuperseded, None),
            // Nothing was saved yet: there is nothing to read.
            _ if self.rev == 0 => self.resume(),
            _ => self.call(Call::Identity),
        }
    }
}
