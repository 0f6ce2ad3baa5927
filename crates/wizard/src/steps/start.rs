//! Status, flow, and whether the device can do it at all.

use crate::effect::Effect;
use crate::event::Environment;
use crate::page::{PageId, path_of};
use crate::steps::otp::OneTimeCode;
use crate::steps::without_face::Without;
use crate::waiting::Wait;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, Flow, IdentityPatch, ServiceState, ServiceStatus, StepKind};

impl Wizard {
    pub(crate) fn started(&mut self, environment: Environment) {
        self.environment = Some(environment);
        self.load();
        if environment.secure_context {
            self.look_at_device();
        }
    }

    /// Asks for status and flow at once: on a slow network each round trip counts. From a page that is not
    /// secure nothing is asked for, however often somebody tries.
    pub(crate) fn load(&mut self) {
        if self.environment.is_some_and(|it| !it.secure_context) {
            return self.fail(Code::DeviceInsecureContext, None);
        }
        self.begin_to_wait();
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
        self.wait = Wait::default();
        self.effects.push(Effect::AbortCalls);
        self.effects.push(Effect::ForgetToken);
        self.handed_over = false;
        self.starts_over = true;
        self.page = PageId::Loading;
        self.checking = false;
        self.consented = false;
        self.consents.clear();
        self.sent = IdentityPatch::default();
        // It may be another session, which counts from the beginning.
        self.rev = 0;
        self.face.forget_verdict();
        self.forget_factors();
        self.outcome = Default::default();
        self.load();
    }

    /// Goes on here, and no longer where it was open before.
    pub(crate) fn take_over(&mut self) {
        self.pending.clear();
        self.alarms.clear();
        self.wait = Wait::default();
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
            self.look_later(None);
        }
    }

    pub(crate) fn flow_known(&mut self, flow: Flow) {
        self.learn_time(flow.server_time);
        self.rev = self.rev.max(flow.rev);
        let first_time = self.page == PageId::Loading;
        if first_time {
            // What was to be sent again belongs to where the person was before.
            self.patch_again = false;
            self.consented = flow.is_done(StepKind::Consent) || flow.policy.consents.is_empty();
            self.face.without = chosen_before(&flow);
            let has_picture = self.face.without == Without::No;
            self.face
                .remember_verdict(has_picture && flow.is_done(StepKind::Face));
            self.password.remember(flow.is_done(StepKind::Password));
            if !flow.is_done(StepKind::Otp) {
                self.code = OneTimeCode::default();
            }
            self.path = path_of(&flow);
        }
        let to_start = self.leads_to_start(&flow);
        self.flow = Some(flow);
        let awaited = self.patch_again || self.page == PageId::HandOver;
        if awaited && self.later_part_flow_awaited() {
            return;
        }
        if !first_time || self.trouble.is_some() {
            return;
        }
        match to_start {
            true => self.go_to(PageId::Start),
            false => self.later_part_go_on_from(),
        }
    }

    /// Whether [`Wizard::flow_known`] leads to the page of the start, or nowhere.
    pub(crate) fn leads_to_start(&self, flow: &Flow) -> bool {
        let agreed = flow.is_done(StepKind::Consent) && !flow.policy.consents.is_empty();
        let begun = agreed || flow.rev.max(self.rev) > 0;
        let ended = is_beyond_us(flow) || flow.is_done(StepKind::Review);
        self.page == PageId::Start || !(begun || ended || flow.held_elsewhere)
    }

    /// What waited for the flow goes on.
    #[inline(never)]
    fn later_part_flow_awaited(&mut self) -> bool {
        debug_assert!(!self.is_in_first_part());
        let again = std::mem::take(&mut self.patch_again);
        if let Some(patch) = self.changes().filter(|_| again) {
            self.send_changes(patch);
            return true;
        }
        let on_the_way = self.page == PageId::HandOver;
        if on_the_way && let Some(flow) = &self.flow {
            let (elsewhere, submitted) = (flow.held_elsewhere, flow.is_done(StepKind::Review));
            self.followed(elsewhere, submitted);
        }
        on_the_way
    }

    /// Where somebody has been before, or cannot begin.
    #[inline(never)]
    fn later_part_go_on_from(&mut self) {
        debug_assert!(!self.is_in_first_part());
        let Some(flow) = &self.flow else {
            return;
        };
        match flow {
            flow if is_beyond_us(flow) => self.fail(Code::Unknown, None),
            flow if flow.is_done(StepKind::Review) => self.go_to(PageId::Pending),
            flow if flow.held_elsewhere => self.fail(Code::SessionSuperseded, None),
            _ => {
                self.recall_local_draft();
                match self.rev {
                    // Nothing was saved yet: there is nothing to read.
                    0 => self.resume(),
                    _ => self.call(Call::Identity),
                }
            }
        }
    }
}

/// Whether the person goes on without a picture of the face.
fn chosen_before(flow: &Flow) -> Without {
    let mut ways = flow
        .steps
        .iter()
        .filter_map(|it| it.constraints.without_face);
    match ways.any(|way| way.chosen) {
        true => Without::Recorded,
        false => Without::No,
    }
}

/// Whether there is something to do that is not known here.
fn is_beyond_us(flow: &Flow) -> bool {
    let mut steps = flow.steps.iter();
    steps.any(|step| step.kind == StepKind::Unknown && !step.optional)
}
