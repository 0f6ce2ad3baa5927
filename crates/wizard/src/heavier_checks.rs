//! The checks that are fetched when the first question is shown: of names, e-mail addresses and
//! evidence.

use crate::backend::Alarm;
use crate::effect::Effect;
use crate::event::Book;
use crate::field::FieldId;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_identity::reference::Reference;

/// Checks that have not come after this many milliseconds are not waited for.
const HOLD_MS: u64 = 4_000;

/// How far the checks are.
#[derive(Debug, Default)]
pub(crate) struct HeavierChecks {
    book: Option<Book>,
    asked: bool,
    late: bool,
    /// The page whose Continue waits for them.
    pub(crate) held_at: Option<PageId>,
}

impl Wizard {
    /// Whoever answers, once they are there.
    pub(crate) fn book(&self) -> Option<&dyn Reference> {
        self.heavier.book.as_ref().map(|book| &*book.0)
    }

    /// The plans of the world and most checks are too heavy for the first page: they are asked for
    /// with the first question, and again with the next page if they did not come.
    pub(crate) fn look_ahead(&mut self) {
        if !self.page().is_identity() {
            return;
        }
        if !std::mem::replace(&mut self.plans_asked, true) {
            self.effects.push(Effect::ReadPhonePlans);
        }
        self.open_reference();
    }

    /// Whether they are there, or not to be had.
    pub(crate) fn are_checks_settled(&self) -> bool {
        self.heavier.late || self.heavier.book.is_some()
    }

    pub(crate) fn open_reference(&mut self) {
        if !std::mem::replace(&mut self.heavier.asked, true) {
            self.heavier.late = false;
            self.effects.push(Effect::OpenReference);
        }
    }

    /// They are there, or could not be had.
    pub(crate) fn reference_opened(&mut self, book: Option<Book>) {
        match book {
            None => self.heavier.asked = false,
            Some(book) => {
                self.heavier.book = Some(book);
                // Lines of a passport may have been pasted before anybody could read them.
                let pasted = self.texts.get(FieldId::EvidenceNumber).to_owned();
                self.take_zone(&pasted);
                self.draw_link();
                self.draw_secret();
            }
        }
        self.let_go();
    }

    /// Waits for checks that are on their way, for a while: then the backend has the last word.
    pub(crate) fn hold_for_the_book(&mut self) -> bool {
        let on_its_way = self.heavier.book.is_none() && self.heavier.asked;
        if !on_its_way || self.heavier.late {
            return false;
        }
        self.heavier.held_at = Some(self.page);
        self.set_timer(Alarm::Book, HOLD_MS);
        true
    }

    /// Goes on with what was held.
    pub(crate) fn let_go(&mut self) {
        self.heavier.late = self.heavier.book.is_none();
        let page = self.page();
        if self.heavier.held_at == Some(page) {
            self.hold_no_longer();
            self.answer_questions(page);
        }
    }

    /// Whoever types on or leaves the page does not want to go on any more.
    pub(crate) fn hold_no_longer(&mut self) {
        self.heavier.held_at = None;
        self.clear_timer(Alarm::Book);
    }
}
