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
}

impl Wizard {
    /// Asks for them where they will be needed, and again with the next page if they did not come.
    pub(crate) fn fetch_later_words(&mut self) {
        let wanted = self.page().is_identity() || needs_later_words(self.page());
        if wanted && !std::mem::replace(&mut self.later_words.asked, true) {
            self.effects.push(Effect::ReadLaterWords);
        }
    }

    /// Whether the page has to wait for its words.
    pub(crate) fn awaits_words(&self) -> bool {
        needs_later_words(self.page()) && !self.later_words.here
    }

    /// They are there, or could not be had.
    pub(crate) fn later_words_read(&mut self, here: bool) {
        let awaited = self.awaits_words();
        self.later_words = LaterWords { asked: here, here };
        match (awaited, here) {
            (true, true) => self.effects.push(Effect::Focus(FocusTarget::Heading)),
            (true, false) => self.fail(Code::NetUnreachable, None),
            (false, _) => {}
        }
    }
}

fn needs_later_words(page: PageId) -> bool {
    matches!(
        page,
        PageId::FaceIntro
            | PageId::Camera
            | PageId::WithoutMovements
            | PageId::Picture
            | PageId::HandOver
    )
}
