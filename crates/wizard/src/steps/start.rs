//! Status, flow, and whether the device can do it at all.

use crate::effect::Effect;
use crate::event::Environment;
use crate::page::{PageId, path_of};
use crate::steps::otp::OneTimeCode;
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Code, Flow, IdentityPatch, ServiceState, ServiceStatus, StepKind, StepStatus,
};

impl Wizard {
    pub(crate) fn started(&mut self, environment: Environment) {
        self.environment = Some(environment);
        if !environment.secure_context {
            return self.fail(Code::DeviceInsecureContext, None);
        }
        self.load();
    }

    /// Asks for status and flow at once: on a slow network each round trip counts.
    pub(crate) fn load(&mut self) {
        self.call(Call::Status);
        self.call(Call::Flow);
    }

    /// Asks the backend anew. What was typed and photographed stays.
    pub(crate) fn start_over(&mut self) {
        self.pending.clear();
        self.alarms.clear();
        self.effects.push(Effect::AbortCalls);
        self.effects.push(Effect::ForgetToken);
        self.page = PageId::Loading;
        self.checking = false;
        self.consented = false;
        self.consents.clear();
        self.sent = IdentityPatch::default();
        self.face.forget_verdict();
        self.outcome = Default::default();
        self.load();
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
            let done = |kind: StepKind| {
                let mut steps = flow
                    .steps
                    .iter()
                    .filter(|step| step.kind == kind)
                    .peekable();
                steps.peek().is_some() && steps.all(|step| step.status == StepStatus::Done)
            };
            self.consented = done(StepKind::Consent) || flow.policy.consents.is_empty();
            self.face.remember_verdict(done(StepKind::Face));
            if !done(StepKind::Otp) {
                self.code = OneTimeCode::default();
            }
            self.path = path_of(&flow);
        }
        let (beyond_us, submitted) = (is_beyond_us(&flow), is_submitted(&flow));
        self.flow = Some(flow);
        if self.patch_again && self.later_part_patch_again() {
            return;
        }
        if !first_time || self.trouble.is_some() {
            return;
        }
        match (beyond_us, submitted) {
            (true, _) => self.fail(Code::Unknown, None),
            (false, true) => self.go_to(PageId::Pending),
            (false, false) => self.go_to(PageId::Start),
        }
    }

    /// Whether [`Wizard::flow_known`] leads to the page of the start, or nowhere.
    pub(crate) fn leads_to_start(&self, flow: &Flow) -> bool {
        self.page == PageId::Start || !(is_beyond_us(flow) || is_submitted(flow))
    }

    #[inline(never)]
    fn later_part_patch_again(&mut self) -> bool {
        debug_assert!(!self.is_in_first_part());
        let Some(patch) = self.changes() else {
            return false;
        };
        self.patch_again = false;
        let rev = self.rev;
        self.call(Call::PatchIdentity { rev, patch });
        true
    }
}

fn is_submitted(flow: &Flow) -> bool {
    let mut steps = flow.steps.iter();
    steps.any(|step| step.kind == StepKind::Review && step.status == StepStatus::Done)
}

/// Whether there is something to do that is not known here.
fn is_beyond_us(flow: &Flow) -> bool {
    let mut steps = flow.steps.iter();
    steps.any(|step| step.kind == StepKind::Unknown && !step.optional)
}
