//! What somebody does on the page of a failure: the main button, and the next one where that is not for them.

use super::mishap::Mishap;
use super::visit::Visit;
use kaihu_protocol::Sensitive;
use kaihu_wizard::{Action, FieldId, PageId, Remedy};

/// “Try again” is pressed after this time in milliseconds, doubled with each further failure, as in the storm.
const PRESS_MS: u64 = 20_000;
const PRESS_LONGEST_MS: u64 = 160_000;
/// So long a failure that may pass is waited for in all, in milliseconds.
pub(super) const WAIT_MS: u64 = 30 * 60_000;
/// The self-check of the network takes no longer than this many seconds.
const CHECK_S: u32 = 40;

impl Visit<'_> {
    pub(super) fn at_problem(&mut self) {
        self.meet_what_is_in_front();
        self.stay(self.who.reading_ms);
        for _ in 0..CHECK_S {
            if !self.shown.contains(&"network-checking") {
                break;
            }
            self.stay(1_000);
        }
        self.heed();
        if self.world.page() != PageId::Problem {
            return;
        }
        let buttons = self.view().page.buttons;
        for button in buttons {
            if self.takes(&button.action) {
                return;
            }
        }
        self.left = true;
    }

    /// Presses a button that is for this person; whether it was.
    fn takes(&mut self, action: &Action) -> bool {
        let Action::Remedy(remedy) = action else {
            return false;
        };
        let typed = self.entered_phone.as_ref();
        let keeps_trying = self.shown.contains(&"problem-keeps-trying");
        let tried = (self.view().page.heading.key, *remedy);
        // What has not helped twice is not pressed a third time.
        let often = self.tried.iter().filter(|it| **it == tried).count() >= 2;
        if often && !keeps_trying {
            return false;
        }
        self.tried.push(tried);
        match remedy {
            Remedy::TryAgain => {
                self.wait_a_little();
                if self.left || self.world.page() != PageId::Problem {
                    return true;
                }
            }
            Remedy::HandOver if !self.who.has_other_device => return false,
            Remedy::ChangePhone if typed == Some(&self.who.phones[0]) => return false,
            Remedy::ChangeEvidence if !self.has(Mishap::Expired) => return false,
            Remedy::OpenInBrowser | Remedy::CopyAddress => {
                self.press(action.clone());
                self.leave_app();
                return true;
            }
            Remedy::ChoosePicture => {
                self.press(action.clone());
                self.choose_picture();
                return true;
            }
            Remedy::SignIn | Remedy::Recover if self.is_anothers_wallet() => return false,
            Remedy::SignIn | Remedy::Recover | Remedy::GetHelp | Remedy::Leave => {
                self.left = true;
                return true;
            }
            _ => {}
        }
        self.press(action.clone());
        true
    }

    /// Whether the wallet of the number that was typed is not this person's: there is nothing to sign in to.
    fn is_anothers_wallet(&self) -> bool {
        let mut all = self.courses.iter();
        all.any(|course| course.mishap == Mishap::PhoneTaken)
    }

    /// A failure that may pass is given some time; others are tried again at once.
    fn wait_a_little(&mut self) {
        if !self.shown.contains(&"problem-keeps-trying") {
            return;
        }
        let wait = (PRESS_MS << self.waits.min(8)).min(PRESS_LONGEST_MS);
        self.waits += 1;
        self.waited_ms += wait;
        if self.waited_ms > WAIT_MS {
            self.left = true;
            return;
        }
        let until = self.world.now() + wait;
        while self.world.now() < until && self.world.page() == PageId::Problem {
            self.stay(500);
        }
    }

    fn choose_picture(&mut self) {
        self.world.pictures += 1;
        let picture = Some(self.world.newest_picture());
        let field = FieldId::Face;
        self.actions += 1;
        self.world.face = crate::Face::Good;
        self.world
            .happen(kaihu_wizard::Event::PictureChosen { field, picture });
        self.world.settle();
        self.look();
    }

    /// Into the browser of the system: the page around knows who it is there too.
    pub(super) fn leave_app(&mut self) {
        for mishap in [Mishap::InWeChat, Mishap::InInstagram] {
            if let Some(course) = self.course(mishap) {
                course.mended = true;
            }
        }
        self.go_on_elsewhere(None);
    }

    /// With what is on the screen, on a device that has a camera.
    pub(super) fn go_on_with_other_device(&mut self) {
        self.stay(4_000);
        self.press(Action::CopyHandOver);
        self.world.wait(100);
        let Some(link) = self.world.copied.take() else {
            return self.press(Action::Back);
        };
        for course in &mut self.courses {
            let of_this_device = super::mending::refusal(course.mishap).is_some();
            course.mended |= of_this_device && course.begun.is_some();
        }
        self.go_on_elsewhere(Some(&Sensitive::from(link)));
    }

    fn go_on_elsewhere(&mut self, link: Option<&Sensitive>) {
        self.set_up_camera();
        self.world.condition = kaihu_wizard::Condition::default();
        drop(self.world.open_another(link));
        // It may be said that it is open in the other place as well.
        self.also.push("cause-session-elsewhere");
        self.look();
    }
}
