//! Calls under way, their retries, and the timers.

use crate::effect::{Attempt, Effect};
use crate::event::{RequestId, TimerId};
use crate::journal::{AttemptId, What};
use crate::page::PageId;
use crate::retry::{self, Verdict};
use crate::steps::consent::is_allowed_before_consent;
use crate::steps::password::{RANGE_TIMEOUT_MS, is_about_the_password};
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, Failure, IdempotencyKey, Reply, StepKind, Transport};

/// A call that has not come to its end.
#[derive(Clone, Debug)]
pub(crate) struct Pending {
    pub(crate) id: RequestId,
    pub(crate) call: Call,
    key: IdempotencyKey,
    pub(crate) attempt: u32,
    token_renewed: bool,
    /// The page from which it was made: its answer moves on only from there.
    pub(crate) from: PageId,
    /// Whether nobody waits for it: it changes nothing on the screen, and neither does its failure.
    pub(crate) quiet: bool,
    /// Made by the wizard itself while the page of a failure is shown.
    pub(crate) probes: bool,
    /// What became of the attempt before this one.
    pub(crate) failed: Option<Failure>,
}

/// What a timer is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alarm {
    /// Make the next attempt.
    Retry(RequestId),
    /// Look at the result.
    Poll,
    /// A second has gone on the page of the code.
    Tick,
    /// The challenge has ended.
    ChallengeOver,
    /// The camera has had its time to bring something.
    CameraWatch,
    /// The measuring of a picture has had its time.
    PictureCheck,
    /// The device has had its time to tell what it kept.
    Recall,
    /// What is being typed is to be kept.
    KeepDraft,
    /// The heavier checks have had their time to come.
    Book,
    /// Nothing more of the password was typed for a while.
    PasswordPause,
    /// Look how far the other device is.
    Follow,
    /// The person has been waiting for an answer.
    Patience,
    /// Look whether a failure has ended by itself.
    ByItself,
}

/// How often an answer of a revision that is gone is sent again before that is told.
const STALE_AT_MOST: u8 = 3;
/// Time for bytes in milliseconds.
const UPLOAD_TIMEOUT_MS: u32 = 60_000;

impl Pending {
    /// Whether its answer takes the person on from this page.
    pub(crate) fn is_awaited_on(&self, page: PageId) -> bool {
        self.from == page && !self.quiet
    }

    /// Whether it is a picture on its way.
    pub(crate) fn sends_bytes(&self) -> bool {
        matches!(self.call, Call::SendUpload { .. } | Call::PutUpload { .. })
    }

    /// What the attempt that is under way goes by.
    fn attempt_id(&self) -> AttemptId {
        AttemptId::of(
            self.key.as_str(),
            self.id.0,
            self.attempt,
            self.token_renewed,
        )
    }

    /// Bytes may have arrived all the same: ask before sending them twice.
    fn ask_before_sending_bytes(&mut self) {
        if let Call::SendUpload { url, .. } = &self.call {
            self.call = Call::UploadOffset { url: url.clone() };
        }
    }

    /// Whether a submission that failed so may have arrived all the same.
    pub(crate) fn leaves_outcome_unknown(&self, failure: &Failure) -> bool {
        matches!(self.call, Call::Submit(_)) && is_outcome_unknown(failure)
    }
}

impl Wizard {
    /// Makes a call with a key of its own.
    pub(crate) fn call(&mut self, call: Call) {
        self.call_from(self.page, call);
    }

    /// The same on behalf of a page that may not be on the screen any more. Gives the call, where it was made.
    pub(crate) fn call_from(&mut self, from: PageId, call: Call) -> Option<&mut Pending> {
        // Nothing personal goes out before consent, whatever led here.
        let allowed = self.consented || is_allowed_before_consent(&call);
        debug_assert!(allowed, "{call:?}");
        if !allowed {
            return None;
        }
        let key = self.key_for(&call);
        self.submit_pending(from, call, key)
    }

    /// The same beside the person, who goes on meanwhile.
    pub(crate) fn call_quietly(&mut self, call: Call) {
        if let Some(pending) = self.call_from(self.page, call) {
            pending.quiet = true;
        }
    }

    fn submit_pending(
        &mut self,
        from: PageId,
        call: Call,
        key: IdempotencyKey,
    ) -> Option<&mut Pending> {
        let pending = Pending {
            id: RequestId(self.next_name()),
            call,
            key,
            attempt: 1,
            token_renewed: false,
            from,
            probes: false,
            quiet: false,
            failed: None,
        };
        self.attempt(&pending);
        self.pending.push(pending);
        self.pending.last_mut()
    }

    /// Makes a call again that was given up before, with the same key.
    pub(crate) fn call_again(&mut self, mut pending: Pending) -> Option<&mut Pending> {
        pending.ask_before_sending_bytes();
        self.pending.retain(|other| !other.probes);
        let again = self.submit_pending(self.page, pending.call, pending.key)?;
        again.attempt = retry::ATTEMPT_AFTER_GIVING_UP;
        Some(again)
    }

    fn attempt(&mut self, pending: &Pending) {
        let timeout_ms = match pending.call {
            _ if pending.sends_bytes() => UPLOAD_TIMEOUT_MS,
            Call::PasswordRange(_) => RANGE_TIMEOUT_MS,
            _ => retry::TIMEOUT_MS,
        };
        self.effects.push(Effect::Backend(Box::new(Attempt {
            id: pending.id,
            call: pending.call.clone(),
            key: pending.key.clone(),
            attempt_id: pending.attempt_id(),
            timeout_ms,
        })));
    }

    /// Whether an answer to this attempt would be taken: there is none to it so far, and it was not given up.
    pub fn expects(&self, id: RequestId) -> bool {
        self.pending.iter().any(|pending| pending.id == id)
    }

    /// The one place where stale answers are dropped.
    pub(crate) fn replied(&mut self, id: RequestId, result: Result<Reply, Failure>) {
        let Some(at) = self.pending.iter().position(|p| p.id == id) else {
            return;
        };
        let mut pending = self.pending.remove(at);
        let before = self.trouble.as_ref().map(|trouble| trouble.code);
        let probes = pending.probes;
        match result {
            Ok(reply) => {
                self.was_answered();
                if probes {
                    self.probe_brought(&mut pending, &reply);
                }
                if self.trouble.is_none() {
                    self.failures = 0;
                }
                self.succeeded(pending, reply);
            }
            Err(failure) => self.later_part_attempt_failed(pending, failure),
        }
        if probes {
            self.hear_of_change(before);
        }
    }

    #[inline(never)]
    fn later_part_attempt_failed(&mut self, mut pending: Pending, failure: Failure) {
        debug_assert!(!self.is_in_first_part());
        let failed = What::Failed(failure.code(), Some(pending.attempt_id()));
        self.note(pending.from, failed);
        self.count_failure(&failure);
        let random = self.draw() as u32;
        let (attempt, renewed) = (pending.attempt, pending.token_renewed);
        match retry::after(&pending.call, &failure, attempt, renewed, random) {
            Verdict::GiveUp if pending.probes => self.probe_failed(pending, failure),
            Verdict::GiveUp => self.gave_up(pending, failure),
            Verdict::RenewToken => {
                pending.token_renewed = true;
                // An answer is to one attempt: another one to the attempt before is stale.
                pending.id = RequestId(self.next_name());
                self.effects.push(Effect::ForgetToken);
                self.attempt(&pending);
                self.pending.push(pending);
            }
            Verdict::Retry { after_ms } => {
                pending.attempt += 1;
                pending.failed = Some(failure);
                pending.id = RequestId(self.next_name());
                // What came was not about the token: if that ends later, there is another.
                pending.token_renewed = false;
                pending.ask_before_sending_bytes();
                self.set_timer(Alarm::Retry(pending.id), after_ms);
                self.pending.push(pending);
            }
        }
    }

    fn succeeded(&mut self, pending: Pending, reply: Reply) {
        match reply {
            Reply::Status(status) => self.status_known(status),
            Reply::Flow(flow) => self.flow_known(*flow),
            reply => self.later_part_succeeded(pending, reply),
        }
    }

    #[inline(never)]
    fn later_part_succeeded(&mut self, pending: Pending, reply: Reply) {
        debug_assert!(!self.is_in_first_part());
        match reply {
            Reply::Draft(draft) => self.draft_known(*draft),
            Reply::Claimed => self.claimed(),
            Reply::Handoff(link) => self.link_came(link),
            Reply::Consent(record) => self.consent_recorded(record, pending.from),
            Reply::Identity(accepted) => self.identity_accepted(accepted, pending),
            Reply::Otp(otp) => self.code_sent(otp, pending.from),
            Reply::OtpVerified => self.code_verified(pending.from),
            Reply::PasswordRange(range) => self.range_told(&range.suffixes, pending.from),
            Reply::PasswordSet => self.password_set(pending.from),
            Reply::Challenge(challenge) => self.challenge_came(challenge),
            Reply::Upload(upload) => self.upload_created(upload),
            Reply::UploadOffset(offset) => self.offset_told(offset.0, pending),
            Reply::UploadVerdict(verdict) => self.picture_judged(verdict),
            Reply::Submitted(submitted) => self.submitted(submitted),
            Reply::Result(result) => self.result_known(result),
            Reply::WebauthnOptions(options) => self.options_came(*options),
            Reply::PasskeyRegistered => self.factor_done(StepKind::Passkey, pending.from),
            Reply::TotpSetup(setup) => self.secret_came(setup),
            Reply::TotpVerified(verified) => self.app_verified(verified, pending.from),
            Reply::SupportCase(case) => self.case_opened(case),
            Reply::UploadStored => self.picture_stored(),
            Reply::WithoutFace => self.without_face_recorded(pending.from),
            Reply::Erased => self.erased(),
            Reply::ConsentWithdrawn | Reply::Status(_) | Reply::Flow(_) => {}
        }
    }

    pub(crate) fn gave_up(&mut self, pending: Pending, failure: Failure) {
        let code = failure.code();
        let problem = match &failure {
            Failure::Problem(problem) => Some(problem),
            _ => None,
        };
        match (&pending.call, problem) {
            (Call::Status, _) => {}
            (Call::Support(_), _) => self.case_failed(code, pending),
            (Call::Claim, None) if self.handed_over && failure == Failure::NoToken => {
                self.fail(Code::HandoffExpired, None);
            }
            // Nobody waits for it, unless answers are to be sent again after it.
            (Call::Flow, _)
                if self.flow.is_some() && self.page != PageId::Loading && !self.patch_again =>
            {
                self.follow_later(failure.retry_after_s());
            }
            // What is not saved is sent again with the last answer; then it is told.
            (Call::PatchIdentity { .. }, _) if pending.quiet => self.draft_not_saved(code),
            (Call::PatchIdentity { .. }, Some(problem)) if !problem.fields.is_empty() => {
                self.fields_refused(problem.fields.clone());
            }
            (Call::VerifyOtp { .. }, Some(problem)) if is_about_the_code(code) => {
                self.code_refused(problem.clone());
            }
            (Call::VerifyTotp(_), Some(problem)) if is_about_the_code(code) => {
                self.app_code_refused(problem.clone());
            }
            (call, Some(_)) if self.is_about_the_passkey(call, code) => {
                self.passkey_not_taken(code)
            }
            (Call::PasswordRange(_), _) => self.range_told(&[], pending.from),
            (Call::SetPassword(_), Some(_)) if is_about_the_password(code) => {
                self.password_refused(code, pending.from);
            }
            (Call::CreateUpload(_) | Call::CompleteUpload { .. }, Some(_))
                if matches!(code, Code::ChallengeExpired | Code::ChallengeFailed) =>
            {
                self.challenge_refused(code, pending.from);
            }
            (Call::PutUpload { .. }, Some(_)) => self.address_refused(code),
            _ if pending.leaves_outcome_unknown(&failure) => self.outcome_unknown(pending),
            (Call::PatchIdentity { .. }, Some(_))
                if code == Code::RevisionStale && self.stale < STALE_AT_MOST =>
            {
                self.stale += 1;
                self.patch_again = true;
                self.call(Call::Flow);
            }
            (_, Some(problem)) if self.can_announce_anew(&pending, problem) => self.announce_anew(),
            (Call::Result, problem)
                if self.page == PageId::Pending && problem.is_none_or(|p| p.status >= 429) =>
            {
                self.result_unreachable(failure.retry_after_s());
            }
            // The person has gone on to something else; what failed can be done again from there.
            _ if !pending.is_awaited_on(self.page) => {}
            _ => {
                self.fail(code, Some(pending));
                self.look_later(failure.retry_after_s());
            }
        }
    }

    /// Whatever comes of a call, it means nothing any more.
    pub(crate) fn forget_call(&mut self, call: &Pending) {
        self.pending.retain(|other| other.id != call.id);
        self.clear_timer(Alarm::Retry(call.id));
    }

    /// Answers with `TimerFired`; a timer with the same purpose is replaced.
    pub(crate) fn set_timer(&mut self, alarm: Alarm, after_ms: u64) {
        self.clear_timer(alarm);
        let id = TimerId(self.next_name());
        self.alarms.push((id, alarm));
        self.effects.push(Effect::SetTimer { id, after_ms });
    }

    /// Forgets a timer: when it fires it means nothing any more.
    pub(crate) fn clear_timer(&mut self, alarm: Alarm) {
        self.alarms.retain(|(_, other)| *other != alarm);
    }

    pub(crate) fn timer_fired(&mut self, id: TimerId) {
        let Some(at) = self.alarms.iter().position(|(other, _)| *other == id) else {
            return;
        };
        match self.alarms.remove(at).1 {
            Alarm::Patience => self.patience_is_over(),
            alarm => self.later_part_alarm(alarm),
        }
    }

    /// Whether a timer is one of the first part, or means nothing any more.
    pub(crate) fn is_timer_of_first_part(&self, id: TimerId) -> bool {
        let named = self.alarms.iter().find(|(other, _)| *other == id);
        named.is_none_or(|(_, alarm)| *alarm == Alarm::Patience)
    }

    #[inline(never)]
    fn later_part_alarm(&mut self, alarm: Alarm) {
        debug_assert!(!self.is_in_first_part());
        match alarm {
            Alarm::Retry(id) => {
                if let Some(pending) = self.pending.iter().find(|p| p.id == id).cloned() {
                    self.attempt(&pending);
                }
            }
            Alarm::Poll => self.poll(),
            Alarm::Follow => self.look_at_other_device(),
            Alarm::Tick => self.second_passed(),
            Alarm::ChallengeOver => self.challenge_is_over(),
            Alarm::CameraWatch => self.camera_is_late(),
            Alarm::PictureCheck => self.picture_checked(),
            Alarm::Book => self.let_go(),
            Alarm::PasswordPause => self.tell_of_password(),
            Alarm::ByItself => self.look_by_itself(),
            Alarm::Recall => self.local_draft_recalled(None),
            // Kept after this event as after any.
            Alarm::KeepDraft | Alarm::Patience => {}
        }
    }
}

fn is_about_the_code(code: Code) -> bool {
    matches!(
        code,
        Code::OtpInvalid | Code::OtpExpired | Code::OtpExhausted
    )
}

/// After these a submission may or may not have arrived.
fn is_outcome_unknown(failure: &Failure) -> bool {
    matches!(
        failure,
        Failure::Transport(
            Transport::Timeout
                | Transport::Truncated
                | Transport::Unreachable
                | Transport::ServerError { .. }
        )
    )
}
