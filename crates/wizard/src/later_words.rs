//! The words of the camera's and some other pages are a file of their own, fetched with the first question: most of them
//! are not needed for a long time, and the first page is to come soon.

use crate::effect::{Effect, FocusTarget};
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::Code;

/// How far they are.
#[derive(Debug, Default)]
pub(crate) struct LaterWords {
    asked: bool,
    here: bool,
    /// They could not be had the last time.
    missed: bool,
}

impl Wizard {
    /// Asks for them where they will be needed, and again with the next page if they did not come.
    pub(crate) fn fetch_later_words(&mut self) {
        let page = self.page();
        // Who fails may want to contact the support next.
        let soon = page == PageId::Problem && !self.later_words.missed && !self.is_in_first_part();
        let ahead = !self.is_in_first_part() && self.later_part_words_ahead(page);
        let wanted = page.is_identity() || ahead || soon || needs_later_words(page);
        if wanted && !std::mem::replace(&mut self.later_words.asked, true) {
            self.effects.push(Effect::ReadLaterWords);
        }
    }

    /// Whether the next page, or a line of this one, is among them.
    #[inline(never)]
    fn later_part_words_ahead(&self, page: PageId) -> bool {
        debug_assert!(!self.is_in_first_part());
        let risk = self.path.contains(&PageId::Risk);
        match page {
            PageId::Consent => risk || self.way_without_face().is_some(),
            PageId::Pending => self.is_without_face(),
            _ => false,
        }
    }

    /// Whether the page has to wait for its words.
    pub(crate) fn awaits_words(&self) -> bool {
        needs_later_words(self.page()) && !self.later_words.here
    }

    /// Whether they can be shown.
    pub(crate) fn has_later_words(&self) -> bool {
        self.later_words.here
    }

    /// They are there, or could not be had.
    pub(crate) fn later_words_read(&mut self, here: bool) {
        let awaited = self.awaits_words();
        self.later_words = LaterWords {
            asked: here,
            here,
            missed: !here,
        };
        if here {
            self.fetch_help_words();
        }
        match (awaited, here) {
            (true, true) if self.support.is_open() => {
                self.support.focus = Some(FocusTarget::Heading);
            }
            (true, true) => self.effects.push(Effect::Focus(FocusTarget::Heading)),
            (true, false) if self.support.is_open() => self.give_way_to_help(),
            (true, false) => self.fail(Code::NetUnreachable, None),
            (false, _) => {}
        }
    }
}

fn needs_later_words(page: PageId) -> bool {
    matches!(
        page,
        PageId::Risk
            | PageId::Password
            | PageId::FaceIntro
            | PageId::WithoutFace
            | PageId::Camera
            | PageId::WithoutMovements
            | PageId::Picture
            | PageId::Passkey
            | PageId::AuthenticatorApp
            | PageId::RecoveryCodes
            | PageId::HandOver
            | PageId::Erasing
            | PageId::Erased
            | PageId::Support
    )
}
