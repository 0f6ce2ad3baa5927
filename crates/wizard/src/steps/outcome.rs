//! Submission and what comes of it.

use crate::backend::{Alarm, Pending};
use crate::effect::{Effect, HostEvent};
use crate::page::PageId;
use crate::retry;
use crate::steps::consent::sha256_hex;
use crate::steps::otp::OneTimeCode;
use crate::wizard::Wizard;
use kaihu_protocol::{
    ApplicationResult, ApplicationState, Call, Code, IdentityPatch, SubmitRequest, Submitted,
};

/// What is known of the decision.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) application_id: Option<String>,
    pub(crate) state: Option<ApplicationState>,
    pub(crate) reasons: Vec<Code>,
    /// The submission whose fate is not known.
    unknown: Option<Pending>,
    looks: u32,
    /// How often nothing was known of what was handed in.
    missing: u8,
}

/// How often that may be before it is told: some backends are slow to know.
const MISSING_AT_MOST: u8 = 3;

impl Outcome {
    /// Heading and first sentence while the decision is awaited.
    pub(crate) fn words(&self) -> (&'static str, &'static str) {
        let manual = self.state == Some(ApplicationState::ManualReview);
        match (self.is_unknown(), manual) {
            (true, _) => ("unknown-heading", "unknown-lead"),
            (false, true) => ("review-heading", "review-lead"),
            (false, false) => ("pending-heading", "pending-lead"),
        }
    }

    /// Whether it is not known if the submission arrived.
    pub(crate) fn is_unknown(&self) -> bool {
        self.unknown.is_some()
    }
}

impl Wizard {
    pub(crate) fn submit(&mut self) {
        let open = self
            .path
            .iter()
            .find(|page| !self.is_done(**page) && **page != PageId::CheckAnswers);
        let open = open.copied();
        let is_answered = open.is_none_or(|page| page != PageId::Consent && !page.is_identity());
        // What was changed and not sent yet is sent first: what counts is what is shown, and a code goes to the
        // number that the backend holds.
        if let Some(patch) = self.changes().filter(|_| is_answered) {
            return self.send_changes(patch);
        }
        if let Some(page) = open {
            return self.go_to_and_list(page);
        }
        self.outcome.unknown = None;
        let request = SubmitRequest {
            rev: self.rev,
            answers_sha256: sha256_hex(&self.identity().as_checked()),
        };
        self.call(Call::Submit(request));
    }

    pub(crate) fn submitted(&mut self, submitted: Submitted) {
        let before = self.outcome.words();
        self.outcome.application_id = Some(submitted.application_id);
        self.forget_intents();
        self.outcome.unknown = None;
        self.tell_what_changed(before);
        self.page = PageId::Pending;
        self.look_after(Some(submitted.poll_after).filter(|said| *said > 0));
    }

    /// The submission may have arrived or not: find out by looking at the result.
    pub(crate) fn outcome_unknown(&mut self, pending: Pending) {
        let origin = self.page;
        self.effects.push(Effect::Emit(HostEvent::Failed {
            code: Code::OutcomeUnknown,
            page: origin,
        }));
        self.outcome.unknown = Some(pending);
        self.page = PageId::Pending;
        self.look_after(Some(2));
    }

    pub(crate) fn poll(&mut self) {
        let under_way = self.pending.iter().any(|p| matches!(p.call, Call::Result));
        if !under_way && self.page == PageId::Pending {
            self.call(Call::Result);
        }
    }

    /// The network is still away, or the backend has no time: go on looking, slower and slower, and not before
    /// it said.
    pub(crate) fn result_unreachable(&mut self, retry_after_s: Option<u32>) {
        let random = self.draw() as u32;
        let after_ms = self.look_again_ms(None, random);
        let asked_ms = retry::not_before_ms(retry_after_s, random);
        self.set_timer(Alarm::Poll, after_ms.max(asked_ms));
    }

    pub(crate) fn result_known(&mut self, result: ApplicationResult) {
        if self.page != PageId::Pending {
            return;
        }
        let before = self.outcome.words();
        self.outcome.state = Some(result.state);
        self.outcome.reasons = result.reasons;
        if result.state != ApplicationState::Open {
            self.forget_intents();
            self.outcome.unknown = None;
        }
        match result.state {
            ApplicationState::Approved => self.opened(result.wallet_id),
            ApplicationState::Rejected => self.page = PageId::Rejected,
            ApplicationState::NeedsInput => {
                let reason = self.outcome.reasons.first().copied();
                let code = reason.unwrap_or(Code::FieldInvalid);
                self.send_back_to(result.next.as_deref(), code);
            }
            // Nothing has arrived: send it again, with the same key.
            ApplicationState::Open => match self.outcome.unknown.clone() {
                Some(pending) => {
                    self.call_again(pending);
                }
                // What was handed in is not there: it may be another session by now.
                None if self.outcome.missing >= MISSING_AT_MOST => {
                    self.fail(Code::FlowOutOfOrder, None);
                }
                None => {
                    self.outcome.missing += 1;
                    self.look_after(None);
                }
            },
            ApplicationState::Processing
            | ApplicationState::ManualReview
            | ApplicationState::Unknown => {
                self.look_after(result.poll_after.filter(|said| *said > 0));
            }
        }
        self.tell_what_changed(before);
    }

    /// The page stays and says something else: those who listen are told.
    fn tell_what_changed(&mut self, before: (&'static str, &'static str)) {
        let (heading, _) = self.outcome.words();
        if self.page() == PageId::Pending && heading != before.0 {
            self.effects.push(Effect::Announce(heading.into()));
        }
    }

    /// Nothing about the person is needed any more.
    pub(crate) fn forget_the_person(&mut self) {
        self.texts.clear();
        self.zone = None;
        self.other_evidence.clear();
        self.filled_in.clear();
        self.errors.clear();
        self.sent = IdentityPatch::default();
        self.code = OneTimeCode::default();
        self.drop_picture();
        self.forget_factors();
        self.face.challenge.forget();
        self.drop_local_draft();
    }

    fn opened(&mut self, wallet_id: Option<String>) {
        self.page = PageId::Opened;
        self.forget_the_person();
        let application_id = self
            .outcome
            .application_id
            .clone()
            .or(wallet_id)
            .unwrap_or_default();
        self.effects
            .push(Effect::Emit(HostEvent::Completed { application_id }));
    }

    /// Looks again after what the backend said, or slower and slower.
    fn look_after(&mut self, said_s: Option<u32>) {
        let random = self.draw() as u32;
        let after_ms = self.look_again_ms(said_s, random);
        self.set_timer(Alarm::Poll, after_ms);
    }

    fn look_again_ms(&mut self, said_s: Option<u32>, random: u32) -> u64 {
        self.outcome.looks += 1;
        retry::look_again_ms(self.outcome.looks, said_s, random)
    }
}
