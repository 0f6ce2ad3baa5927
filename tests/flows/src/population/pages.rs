//! What somebody does on each page.

use super::mishap::Mishap;
use super::remedies::WAIT_MS;
use super::visit::Visit;
use crate::Face;
use kaihu_wizard::view::{Block, CameraView};
use kaihu_wizard::{Action, FieldId, PageId, Prompt};

/// So long a code is waited for before something is done about it, in milliseconds.
const CODE_MS: u64 = 60_000;
/// Glances of half a second at the camera before the button is tried.
const GLANCES: u32 = 50;

impl Visit<'_> {
    /// Does what the page asks for, once.
    pub(super) fn turn(&mut self) {
        let page = self.world.page();
        // Nobody reads while they look into a camera.
        if page != PageId::Camera {
            self.world.wait(self.who.reading_ms / 4);
        }
        if self.world.page() != page {
            return;
        }
        match page {
            PageId::Loading => self.stay(1_000),
            PageId::Start => self.at_start(),
            PageId::Consent => self.at_consent(),
            PageId::Name => self.fill_in(&[FieldId::Name]),
            PageId::EvidenceKind => {
                self.fill_in(&[FieldId::EvidenceKind]);
            }
            PageId::Evidence | PageId::EvidenceExpiry => self.at_evidence(page),
            PageId::BirthDate => {
                self.fill_in(&[FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay]);
                self.leave_over(Mishap::TooYoung);
            }
            PageId::Contact => self.fill_in(&[FieldId::Phone, FieldId::Email]),
            PageId::Code => self.at_code(),
            PageId::Camera => self.at_camera(),
            PageId::Pending => {
                self.stay(5_000);
                self.waited_ms += 5_000;
                self.left |= self.waited_ms > WAIT_MS;
            }
            PageId::HandOver => self.go_on_with_other_device(),
            PageId::Problem => self.at_problem(),
            _ => self.press_first(),
        }
    }

    /// Nothing else can be tried here once this was told.
    fn leave_over(&mut self, mishap: Mishap) {
        let mut all = self.courses.iter();
        self.left |= all.any(|course| course.mishap == mishap && course.named);
    }

    fn at_start(&mut self) {
        if self.shown.contains(&"start-in-app") && self.who.heeds {
            return self.leave_app();
        }
        self.press_first();
    }

    fn at_consent(&mut self) {
        let blocks = self.view().page.blocks;
        let mut open: Vec<FieldId> = blocks
            .iter()
            .filter_map(|block| match block {
                Block::Checkbox(it) if !it.checked => Some(it.field),
                _ => None,
            })
            .collect();
        if self.has(Mishap::ConsentMissed) {
            self.meet(Mishap::ConsentMissed);
            open.pop();
        }
        for field in open {
            self.actions += 1;
            self.world.fill(field, "on");
        }
        self.press_first();
    }

    fn at_evidence(&mut self, page: PageId) {
        let wanted = self.typed(FieldId::EvidenceKind);
        if !self.chosen.is_empty() && self.chosen != wanted {
            return self.press(Action::Change(PageId::EvidenceKind));
        }
        match (page, &*wanted) {
            (PageId::Evidence, "passport") => {
                self.fill_in(&[FieldId::EvidenceCountry, FieldId::EvidenceNumber]);
            }
            (PageId::Evidence, _) => self.fill_in(&[FieldId::EvidenceNumber]),
            _ => self.fill_in(&[
                FieldId::ExpiryYear,
                FieldId::ExpiryMonth,
                FieldId::ExpiryDay,
            ]),
        }
        self.leave_over(Mishap::ExpiredOnly);
    }

    /// The code that has come, if one has.
    fn code_that_came(&mut self) -> Option<String> {
        let (email, phones) = (self.who.email.clone(), self.who.phones.clone());
        let is_own = |to: &str| to == email || phones.iter().any(|own| to == format!("+86{own}"));
        let messages = self.world.messages();
        let texts = messages
            .iter()
            .filter(|[channel, ..]| channel == "sms")
            .count();
        let [channel, to, code] = messages.into_iter().next()?;
        let is_text = channel == "sms";
        if self.has(Mishap::CodeLost) && is_text && is_own(&to) {
            self.meet(Mishap::CodeLost);
            if texts < 2 {
                return None;
            }
        }
        if self.has(Mishap::CodeBlocked) && is_text {
            self.meet(Mishap::CodeBlocked);
            return None;
        }
        Some(code).filter(|_| is_own(&to))
    }

    fn at_code(&mut self) {
        let blocks = self.view().page.blocks;
        let mut fields = blocks.iter();
        let has_field = fields.any(|block| matches!(block, Block::TextField(_)));
        if !has_field {
            return self.press_first();
        }
        // The number was looked at and is another one.
        let shown = self.shown.contains(&"code-still-none");
        if shown && self.entered_phone.as_ref() != Some(&self.who.phones[0]) {
            return self.press(Action::Change(PageId::Contact));
        }
        self.stay(7_000);
        let Some(code) = self.code_that_came() else {
            return self.wait_for_another_code();
        };
        if self.has(Mishap::CodeLate) && !std::mem::replace(&mut self.was_late, true) {
            self.meet(Mishap::CodeLate);
            self.stay(310_000);
            return;
        }
        let typed = self.mistaken_code(&code);
        self.type_in(FieldId::Code, &typed);
        self.press_first();
    }

    fn wait_for_another_code(&mut self) {
        self.stay(CODE_MS);
        let asked = self.world.messages().len();
        let buttons = self.view().page.buttons;
        if (buttons.iter()).any(|button| button.action == Action::CodeMissing) {
            return self.press(Action::CodeMissing);
        }
        // First what is said first; then, as the page says, another way.
        let again = |action: &Action| *action == Action::ResendCode;
        let by = |action: &Action| matches!(action, Action::CodeBy(_));
        let wanted = |action: &Action| match asked {
            0 | 1 => again(action),
            _ => by(action),
        };
        let mut actions = buttons.into_iter().map(|button| button.action);
        if let Some(action) = actions.find(wanted) {
            self.press(action);
        }
    }

    fn at_camera(&mut self) {
        for _ in 0..GLANCES {
            self.stay(500);
            self.meet_what_is_in_front();
            self.heed();
            if self.world.page() != PageId::Camera {
                return;
            }
            if self
                .camera()
                .is_some_and(|camera| camera.prompt == Prompt::Manual)
            {
                break;
            }
        }
        if self.camera().is_some_and(|camera| camera.shutter) {
            self.press(Action::Shutter);
        }
    }

    fn camera(&self) -> Option<CameraView> {
        let blocks = self.view().page.blocks;
        blocks.into_iter().find_map(|block| match block {
            Block::Camera(camera) => Some(camera),
            _ => None,
        })
    }

    /// What keeps the camera back, and once it is open what it shows, have to do with the wizard.
    pub(super) fn meet_what_is_in_front(&mut self) {
        let under_way = self.courses.iter().filter(|course| !course.mended);
        let all: Vec<Mishap> = under_way.map(|course| course.mishap).collect();
        let open = self.world.stream().is_some();
        for mishap in all {
            if super::mending::refusal(mishap).is_some() || mishap.is_of_the_scene() && open {
                self.meet(mishap);
            }
        }
        let pulled = self
            .courses
            .iter()
            .any(|it| it.mishap == Mishap::Lost && it.begun.is_none());
        if pulled && open {
            self.meet(Mishap::Lost);
            self.world.lose_camera(Face::Refused("NotFoundError"));
        }
        self.look();
    }
}
