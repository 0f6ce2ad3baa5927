//! The browser's own Back and Forward: every page that asks for something is one entry of its history.

use crate::effect::{Effect, HistoryMove};
use crate::page::PageId;
use crate::wizard::Wizard;

/// The pages behind the entries of the history that are ours, and the entry that the browser is at.
#[derive(Debug, Default)]
pub(crate) struct Trail {
    pages: Vec<PageId>,
    at: usize,
}

impl Wizard {
    /// Another page is shown: a new entry, or one that was there before.
    #[inline(never)]
    pub(crate) fn later_part_trail(&mut self) {
        debug_assert!(!self.is_in_first_part());
        let page = self.page();
        if matches!(
            page,
            PageId::Opened | PageId::Rejected | PageId::Erased | PageId::Left
        ) {
            return self.end_trail();
        }
        if !self.path.contains(&page) && page != PageId::HandOver {
            return;
        }
        let Trail { pages, at } = &mut self.trail;
        let move_to = match pages.iter().take(*at + 1).rposition(|known| *known == page) {
            Some(known) if known == *at => return,
            Some(known) => {
                let back = known as i32 - *at as i32;
                *at = known;
                HistoryMove::Go(back)
            }
            None if pages.is_empty() => {
                pages.push(page);
                HistoryMove::Begin(0)
            }
            None => {
                *at += 1;
                pages.truncate(*at);
                pages.push(page);
                HistoryMove::Push(*at as u32)
            }
        };
        self.effects.push(Effect::History(move_to));
    }

    /// Who comes back in the middle of the way can go back from there as well.
    pub(crate) fn begin_trail_at(&mut self, page: PageId) {
        let before = self.path.iter().take_while(|other| **other != page);
        let shown = before.filter(|other| !self.is_skipped(**other));
        let pages: Vec<PageId> = shown.chain([&page]).copied().collect();
        let at = pages.len() - 1;
        self.trail = Trail { pages, at };
        let begin = HistoryMove::Begin(at as u32);
        self.effects.push(Effect::History(begin));
    }

    /// Nothing is left to go back to: the page around has its history as it was.
    fn end_trail(&mut self) {
        let Trail { at, .. } = std::mem::take(&mut self.trail);
        if at > 0 {
            let back = HistoryMove::Go(-(at as i32));
            self.effects.push(Effect::History(back));
        }
    }

    /// The browser went to this one of our entries.
    pub(crate) fn history_moved(&mut self, to: u32) {
        let (at, to) = (self.trail.at, to as usize);
        if to == at {
            return;
        }
        if to >= self.trail.pages.len() {
            // An entry from before another beginning: it is the one at hand from now on.
            let begin = HistoryMove::Begin(at as u32);
            return self.effects.push(Effect::History(begin));
        }
        let landed = match to < at {
            true => self.step_back(to),
            false => self.step_forward(to),
        };
        self.trail.at = landed;
        if landed != to {
            let aside = landed as i32 - to as i32;
            self.effects.push(Effect::History(HistoryMove::Go(aside)));
        }
    }

    /// Back to an entry, or to one before it where nothing is to be done again there. What lies over the
    /// page goes first. Tells at which entry the person is then.
    fn step_back(&mut self, to: usize) -> usize {
        let at = self.trail.at;
        if self.help_open {
            self.close_help();
            return at;
        }
        if self.leaving || self.support.is_open() || self.trouble.is_some() {
            self.back();
            return at;
        }
        if self.previous_page().is_none() {
            return at;
        }
        let mut pages = self.trail.pages[..=to].iter();
        let Some(landed) = pages.rposition(|page| !self.is_skipped(*page)) else {
            return at;
        };
        self.go_to(self.trail.pages[landed]);
        landed
    }

    /// Forward to an entry, past nothing that is not done.
    fn step_forward(&mut self, to: usize) -> usize {
        let at = self.trail.at;
        let over = self.leaving || self.help_open || self.support.is_open();
        let free = self.trouble.is_none() && !over;
        let passed = &self.trail.pages[at..to];
        let done = passed
            .iter()
            .all(|page| *page == PageId::Start || self.is_done(*page));
        let target = self.trail.pages[to];
        if !free || !done || self.is_skipped(target) || target == PageId::HandOver {
            return at;
        }
        self.go_to(target);
        to
    }
}
