//! What must hold after every event, whatever happened.

use crate::World;
use crate::focus::Focus;
use kaihu_protocol::{Call, ConsentGiven, Reply, StepKind};
use kaihu_wizard::{Attempt, CameraCommand, Effect, FieldId, LocalDraft, PageId, View};

/// What has been seen so far.
#[derive(Default)]
pub(crate) struct Rules {
    camera_open: bool,
    focus: Focus,
    consents_asked: usize,
    consents_recorded: usize,
    keys: Vec<(String, Call)>,
    /// All was erased, and no other session has begun.
    erased: bool,
}

impl Rules {
    /// Another wizard takes the place of this one.
    pub(crate) fn begin_anew(&mut self) {
        self.focus = Focus::default();
        // Whoever goes takes the camera along.
        self.camera_open = false;
    }

    /// Looks at what one event brought.
    pub(crate) fn check(&mut self, view: &View, effects: &[Effect], something_is_due: bool) {
        for effect in effects {
            match effect {
                Effect::Backend(attempt) => self.check_attempt(attempt, view.page.id),
                Effect::Camera(CameraCommand::Open { .. }) => self.camera_open = true,
                Effect::Camera(CameraCommand::Close) => self.camera_open = false,
                Effect::KeepDraft { draft, .. } => self.check_draft(draft),
                _ => {}
            }
        }
        let page = view.page.id;
        assert!(
            !self.camera_open || page == PageId::Camera,
            "the camera is on at {page:?}"
        );
        self.focus.check(view, effects);
        let way_on = !view.page.buttons.is_empty() || view.back || something_is_due;
        let end = matches!(page, PageId::Opened | PageId::Left);
        assert!(way_on || end, "no way on from {page:?}");
    }

    /// Looks at an answer on its way to the machine.
    pub(crate) fn answered(&mut self, reply: &Reply) {
        match reply {
            Reply::Flow(flow) => {
                self.erased = false;
                let ways = flow
                    .steps
                    .iter()
                    .filter_map(|it| it.constraints.without_face);
                let without = ways.filter(|way| way.chosen).count();
                self.consents_asked = flow.policy.consents.len() - without;
                // The answer to a consent may have been lost before a reload.
                if flow.is_done(StepKind::Consent) {
                    self.consents_recorded = self.consents_asked;
                }
            }
            Reply::Consent(_) => self.consents_recorded += 1,
            // The use of the face is not asked for any more.
            Reply::WithoutFace => {
                self.consents_asked = self.consents_asked.min(self.consents_recorded)
            }
            Reply::Erased => {
                self.erased = true;
                self.consents_recorded = 0;
            }
            _ => {}
        }
    }

    /// How many cases for the support were set out to, by their keys.
    pub(crate) fn cases(&self) -> usize {
        let cases = self.keys.iter().map(|(_, call)| call);
        cases
            .filter(|call| matches!(call, Call::Support(_)))
            .count()
    }

    /// How many times everything was to be erased, by their keys.
    pub(crate) fn erasures(&self) -> usize {
        let calls = self.keys.iter().map(|(_, call)| call);
        calls.filter(|call| **call == Call::EraseSession).count()
    }

    /// The consents that were given, each once.
    pub(crate) fn consents(&self) -> Vec<ConsentGiven> {
        let calls = self.keys.iter().map(|(_, call)| call);
        let given = calls.filter_map(|call| match call {
            Call::GiveConsent(given) => Some(given.clone()),
            _ => None,
        });
        given.collect()
    }

    fn check_draft(&self, draft: &LocalDraft) {
        assert!(
            self.consents_recorded >= self.consents_asked,
            "a draft before consent"
        );
        let never = |field: &FieldId| {
            matches!(
                field,
                FieldId::Code
                    | FieldId::AppCode
                    | FieldId::Password
                    | FieldId::Face
                    | FieldId::Consent(_)
            )
        };
        assert!(!draft.texts.iter().any(|(field, _)| never(field)));
    }

    fn check_attempt(&mut self, attempt: &Attempt, page: PageId) {
        let harmless = matches!(
            attempt.call,
            Call::Status
                | Call::Flow
                | Call::Identity
                | Call::Claim
                | Call::Handoff(_)
                | Call::GiveConsent(_)
                | Call::Result
                | Call::Support(_)
                | Call::EraseSession
        );
        let but_one = attempt.call == Call::WithoutFace;
        assert!(
            harmless || self.consents_recorded + usize::from(but_one) >= self.consents_asked,
            "{:?} before consent",
            attempt.call
        );
        assert!(
            !self.erased || matches!(attempt.call, Call::Status | Call::Flow),
            "{:?} after all was erased",
            attempt.call
        );
        assert!(
            attempt.call != Call::EraseSession || matches!(page, PageId::Erasing | PageId::Problem),
            "erasing was not asked for on {page:?}"
        );
        if !attempt.call.is_write() {
            return;
        }
        let key = attempt.key.as_str();
        match self.keys.iter().find(|(known, _)| known == key) {
            Some((_, call)) => assert_eq!(*call, attempt.call, "one key, two payloads"),
            None => self.keys.push((key.to_owned(), attempt.call.clone())),
        }
    }
}

impl World {
    /// How many cases for the support were set out to.
    pub fn cases(&self) -> usize {
        self.rules.cases()
    }

    /// The consents that were given.
    pub fn consents_sent(&self) -> Vec<ConsentGiven> {
        self.rules.consents()
    }

    /// How many times everything was to be erased.
    pub fn erasures(&self) -> usize {
        self.rules.erasures()
    }
}
