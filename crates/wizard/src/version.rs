//! A version of the wizard that came out while this one was open: looked for when something fails, and when somebody
//! comes back to a page that was hidden; offered where nothing is typed, and never taken without being asked for.

use crate::effect::Effect;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::view::{Block, Button, Page};
use crate::wizard::Wizard;

/// What is known of it.
#[derive(Debug, Default)]
pub(crate) struct Version {
    /// When it was looked for last, in milliseconds by the clock of the inputs.
    looked_at: Option<u64>,
    /// Whether another one is out.
    pub(crate) is_out: bool,
}

/// It is looked for no more often than this, in milliseconds.
const APART_MS: u64 = 10 * 60_000;

impl Wizard {
    /// Looks whether another version is out, unless that was looked into of late.
    pub(crate) fn look_for_version(&mut self) {
        let long_ago = |at: u64| self.now.saturating_sub(at) >= APART_MS;
        let due = self.version.looked_at.is_none_or(long_ago);
        if due && !self.version.is_out && !self.is_in_first_part() {
            self.version.looked_at = Some(self.now);
            self.effects.push(Effect::LookForVersion);
        }
    }

    pub(crate) fn version_looked_at(&mut self, is_out: bool) {
        self.version.is_out = is_out;
    }

    /// The page is loaded anew. What is on record comes back by itself, as after any reload.
    pub(crate) fn load_version(&mut self) {
        self.effects.push(Effect::Reload);
    }

    /// Offers it beside all that a calm page has; a page of a failure has it among its remedies.
    pub(crate) fn offer_version(&self, page: &mut Page) {
        let calm = matches!(
            page.id,
            PageId::FaceIntro | PageId::CheckAnswers | PageId::Pending | PageId::Rejected
        );
        if calm && self.version.is_out && !self.is_busy() {
            page.blocks.push(Block::Inset(Message::new("version-out")));
            let load = Action::Remedy(Remedy::Reload);
            page.buttons.push(Button::link("remedy-reload", load));
        }
    }
}
