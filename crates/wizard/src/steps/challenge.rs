//! Movements before the picture: asked for once the face can be seen, done one by one, kept over
//! everything that may come between, and asked for anew when their time is over.

use crate::backend::Alarm;
use crate::coach::{Movements, Prompt};
use crate::effect::{Cue, Effect};
use crate::message::Message;
use crate::page::PageId;
use crate::thresholds as limit;
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Challenge, ChallengeReport, Code, FaceAlternative, Pose, StepKind, UploadRequest,
    UploadVerdict,
};

/// The challenge under way, and what came of those before it.
#[derive(Debug, Default)]
pub(crate) struct Challenged {
    live: Option<Live>,
    pub(crate) movements: Movements,
    /// How many movements were told to be done.
    told: usize,
    /// The time of the last one was over: the next one is explained.
    overdue: bool,
    /// How many came to nothing.
    missed: u32,
    /// The person does without.
    without: bool,
}

/// A challenge that can still be used.
#[derive(Debug)]
struct Live {
    id: String,
    nonce: String,
    /// In milliseconds, by the clock of the inputs.
    ends: u64,
}

impl Challenged {
    /// Forgets the challenge; its measures go with it.
    pub(crate) fn forget(&mut self) {
        self.live = None;
        self.movements = Movements::default();
        self.told = 0;
    }

    /// Whether the way without is pointed out.
    pub(crate) fn is_hard(&self) -> bool {
        self.missed >= limit::MISSED
    }

    /// Whether the person does without.
    pub(crate) fn is_left_out(&self) -> bool {
        self.without
    }
}

impl Wizard {
    /// Whether the provider asks for movements before the picture.
    pub(crate) fn has_challenge(&self) -> bool {
        self.face_step().is_some_and(|step| step.challenge)
    }

    /// Whether there are movements to make before a picture can be taken.
    pub(crate) fn awaits_movements(&self) -> bool {
        let challenge = &self.face.challenge;
        self.has_challenge() && !challenge.without && !challenge.movements.are_complete()
    }

    /// Whether a picture may be taken without them.
    fn offers_alternative(&self) -> bool {
        let offered = |face: &kaihu_protocol::Constraints| {
            let alternatives = &face.alternatives;
            alternatives.contains(&FaceAlternative::WithoutMovements)
        };
        self.face_step().is_some_and(offered)
    }

    pub(crate) fn face_step(&self) -> Option<&kaihu_protocol::Constraints> {
        let steps = &self.flow.as_ref()?.steps;
        let face = steps.iter().find(|step| step.kind == StepKind::Face)?;
        Some(&face.constraints)
    }

    /// After every frame: asks for a challenge once the face can be seen, so that its time is spent
    /// on movements, and lets each movement that was made be heard.
    pub(crate) fn settle_challenge(&mut self) {
        let done = self.face.challenge.movements.done().len();
        if done != self.face.challenge.told {
            self.face.challenge.told = done;
            self.toast = None;
            self.cue(Cue::Good);
        }
        let coach = self.face.coach.as_ref();
        let ready = coach.is_some_and(|coach| coach.prompt() == Prompt::LookAhead);
        let under_way = |p: &crate::backend::Pending| matches!(p.call, Call::CreateChallenge);
        let asked = self.face.challenge.live.is_some() || self.pending.iter().any(under_way);
        if ready && !asked && self.page() == PageId::Camera && self.awaits_movements() {
            self.call(Call::CreateChallenge);
        }
    }

    pub(crate) fn challenge_came(&mut self, challenge: Challenge) {
        let known = |pose: &Pose| *pose != Pose::Unknown;
        let can_be_done = (1..=limit::MOST_MOVEMENTS).contains(&challenge.poses.len())
            && challenge.poses.iter().all(known);
        if !can_be_done {
            return self.movements_cannot_be_followed();
        }
        let left = challenge.expires_at.0 - challenge.server_time.0;
        // One that is over as it comes is one of a clock that is wrong: asking again would bring the same.
        let left = match u64::try_from(left) {
            Ok(left @ 1..) => left.min(limit::CHALLENGE_MS),
            _ => limit::CHALLENGE_MS,
        };
        self.set_timer(Alarm::ChallengeOver, left);
        let state = &mut self.face.challenge;
        state.forget();
        state.movements = Movements::new(challenge.poses, self.now);
        state.live = Some(Live {
            id: challenge.id,
            nonce: challenge.nonce,
            ends: self.now + left,
        });
        if std::mem::take(&mut state.overdue) && self.page() == PageId::Camera {
            self.explain_another();
        }
    }

    /// Nobody was too slow: there are new movements, and time for them.
    fn explain_another(&mut self) {
        let explained = Message::new(match self.face.challenge.is_hard() {
            true => "challenge-again-or-without",
            false => "challenge-again",
        });
        self.toast = Some(explained.clone());
        self.effects.push(Effect::Announce(explained));
        if let Some(coach) = &mut self.face.coach {
            coach.hold_back(self.now);
        }
    }

    /// The time is over. Another challenge is asked for with the next frame that shows the face.
    pub(crate) fn challenge_is_over(&mut self) {
        let page = self.page();
        // On the page of the picture it comes to light when the picture is to be used.
        if page != PageId::Picture {
            self.miss(page == PageId::Camera && self.visible);
        }
    }

    fn miss(&mut self, counts: bool) {
        let state = &mut self.face.challenge;
        let lived = state.live.is_some();
        state.overdue |= lived;
        state.missed += u32::from(lived && counts);
        state.forget();
    }

    /// Whether the picture can be sent: its challenge is done and lives, or none is needed. A file of the
    /// device is looked at by a person anyway.
    pub(crate) fn may_send(&mut self) -> bool {
        let state = &self.face.challenge;
        let lives = state.live.as_ref().is_some_and(|live| self.now < live.ends);
        let needless = !self.has_challenge() || state.without || self.face.from_device;
        let may = needless || (lives && !self.awaits_movements());
        if !may {
            self.miss(false);
        }
        may
    }

    /// Adds to the picture what was done before it.
    pub(crate) fn add_challenge(&self, request: &mut UploadRequest) {
        let state = &self.face.challenge;
        match &state.live {
            _ if !self.has_challenge() || self.face.from_device => {}
            Some(live) if !state.without => {
                request.challenge_id = Some(live.id.clone());
                request.challenge = Some(ChallengeReport {
                    nonce: live.nonce.clone(),
                    movements: state.movements.done().to_vec(),
                });
            }
            _ => request.alternative = Some(FaceAlternative::WithoutMovements),
        }
    }

    /// The backend does not take the challenge: a new one is due, with a new picture.
    pub(crate) fn challenge_refused(&mut self, code: Code, from: PageId) {
        self.miss(true);
        match (self.page == from, code) {
            (false, _) => {}
            (true, Code::ChallengeExpired) if self.has_challenge() => self.retake(),
            (true, _) => self.fail(code, None),
        }
    }

    /// A challenge is good for one picture that was looked at.
    pub(crate) fn challenge_used(&mut self, verdict: &UploadVerdict) {
        self.clear_timer(Alarm::ChallengeOver);
        self.face.challenge.forget();
        let failed = verdict.reasons.contains(&Code::ChallengeFailed);
        self.face.challenge.missed += u32::from(failed);
    }

    /// "I cannot turn my head", or after all.
    pub(crate) fn change_movements(&mut self) {
        match (self.face.challenge.without, self.offers_alternative()) {
            _ if !self.has_challenge() => {}
            (true, _) => self.face.challenge.without = false,
            (false, true) => self.go_to(PageId::WithoutMovements),
            (false, false) => self.open_help(),
        }
    }

    pub(crate) fn leave_out_movements(&mut self) {
        self.face.challenge.without = true;
        self.go_to(PageId::Camera);
    }

    /// Frames cannot be assessed here, or the movements are not known here.
    pub(crate) fn movements_cannot_be_followed(&mut self) {
        match self.offers_alternative() {
            _ if self.page() != PageId::Camera => {}
            true => self.go_to(PageId::WithoutMovements),
            false => self.fail(Code::ChallengeFailed, None),
        }
    }
}
