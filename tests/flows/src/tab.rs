//! The tab that a wizard lives in: it can be loaded anew, and others can be opened beside it.

use crate::local_draft::Drafts;
use crate::world::World;
use kaihu_protocol::{Instance, Sensitive};
use kaihu_wizard::{CameraWish, Event, HistoryMove, Input, KeptIntent, StreamId, Wizard};

/// A tab with a wizard in it.
pub struct Tab {
    pub(crate) wizard: Wizard,
    pub(crate) instance: Instance,
    /// What is kept over a reload.
    pub(crate) kept: Vec<KeptIntent>,
    pub(crate) drafts: Drafts,
    pub(crate) history: History,
    pub(crate) token: Option<String>,
    /// Whether the page around gets no token either.
    pub(crate) barred: bool,
    pub(crate) due: Vec<(u64, u64, Event)>,
    pub(crate) open: Option<StreamId>,
    /// What the browser asks for, while nobody answers.
    pub(crate) asked: Option<(StreamId, CameraWish)>,
}

impl Tab {
    /// A tab in which nothing has happened; `name` tells it from others.
    pub(crate) fn new(name: u64, handed_over: bool) -> Tab {
        Tab {
            wizard: wizard(handed_over, false),
            instance: Instance::from_random(u128::from(name) << 64),
            kept: Vec::new(),
            drafts: Drafts::default(),
            history: History::default(),
            token: None,
            barred: false,
            due: Vec::new(),
            open: None,
            asked: None,
        }
    }

    /// Another wizard in the same place.
    pub(crate) fn renew(&mut self, handed_over: bool) {
        self.wizard = wizard(handed_over, self.drafts.wanted);
    }
}

impl World {
    /// The page is loaded anew: all that was in memory is gone, and nobody was warned.
    pub fn reload(&mut self) {
        self.reload_with(wizard(false, self.tab.drafts.wanted));
    }

    /// The same with a wizard of another make.
    pub fn reload_with(&mut self, wizard: Wizard) {
        self.tab.wizard = wizard;
        self.tab.due.clear();
        self.tab.open = None;
        self.tab.token = None;
        self.rules.begin_anew();
        let recalled = Event::Recalled(self.tab.kept.clone());
        self.tab.wizard.update(Input {
            now: self.now(),
            nonce: 0,
            event: recalled,
        });
        self.start();
    }

    /// The page has another wizard on it from the start.
    pub fn put_wizard(&mut self, wizard: Wizard) {
        self.tab.wizard = wizard;
    }

    /// Another tab, or another device where `link` is what was scanned, is at hand from now on; what was
    /// before is given back, and stands still.
    pub fn open_another(&mut self, link: Option<&Sensitive>) -> Tab {
        let name = u64::from(self.draw(u32::MAX));
        let mut other = Tab::new(name, link.is_some());
        if let Some(link) = link {
            let code = link.expose().rsplit("#kaihu=").next().unwrap_or_default();
            other.token = self.redeem(code);
            other.barred = other.token.is_none();
        }
        let before = std::mem::replace(&mut self.tab, other);
        self.start();
        before
    }

    /// Back to another tab; the one that was at hand is given back.
    pub fn turn_to(&mut self, tab: Tab) -> Tab {
        self.rules.begin_anew();
        std::mem::replace(&mut self.tab, tab)
    }

    /// The person uses the browser's own Back, or Forward where `by` is positive.
    pub fn go(&mut self, by: i32) {
        if let Some(entry) = self.tab.history.walk(by) {
            self.happen(Event::HistoryMoved(entry));
        }
        self.settle();
    }

    /// At which entry of its own the browser is.
    pub fn entry(&self) -> u32 {
        self.tab.history.at
    }
}

/// The entries of a browser's history that are ours.
#[derive(Default)]
pub(crate) struct History {
    last: u32,
    at: u32,
    /// What the wizard's number of an entry has to be raised by to have its depth.
    offset: i64,
}

impl History {
    /// The person moves, at most to the ends; tells the entry that the browser went to.
    pub(crate) fn walk(&mut self, by: i32) -> Option<u32> {
        let to = self.at.saturating_add_signed(by);
        self.at = (to <= self.last && to != self.at).then_some(to)?;
        Some(self.number())
    }

    /// The wizard moves; tells the entry that the browser went to by itself.
    pub(crate) fn carry_out(&mut self, step: HistoryMove) -> Option<u32> {
        match step {
            HistoryMove::Begin(number) => {
                self.offset = i64::from(self.at) - i64::from(number);
                None
            }
            HistoryMove::Push(number) => {
                let depth = i64::from(number) + self.offset;
                assert_eq!(depth, i64::from(self.at) + 1, "after the one at hand");
                self.at += 1;
                self.last = self.at;
                None
            }
            HistoryMove::Go(by) => {
                let to = self.at.saturating_add_signed(by);
                // Where there is nothing to go back to, the wizard's entry is this one all the same.
                let short = i64::from(to) - i64::from(self.at) - i64::from(by);
                self.offset += if by < 0 { short } else { 0 };
                self.walk(by)
            }
        }
    }

    /// The wizard's number of the entry at hand.
    pub(crate) fn number(&self) -> u32 {
        (i64::from(self.at) - self.offset).max(0) as u32
    }
}

fn wizard(handed_over: bool, local_draft: bool) -> Wizard {
    Wizard::new(kaihu_wizard::Config {
        locale: "en".to_owned(),
        address: "https://bank.example/open".to_owned(),
        handed_over,
        local_draft,
        ..kaihu_wizard::Config::default()
    })
}
