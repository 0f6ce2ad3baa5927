//! What is told once, on the page and to those who listen.

use crate::effect::Effect;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::authenticator_app::secret_copied;
use crate::steps::hand_over::link_copied;
use crate::steps::support::description_copied;
use crate::wizard::Wizard;

impl Wizard {
    pub(crate) fn tell(&mut self, told: Message) {
        self.effects.push(Effect::Announce(told.clone()));
        self.toast = Some(told);
    }
}

/// Whether what was to be copied on this page is on the clipboard.
pub(crate) fn copied(page: PageId, done: bool) -> Message {
    match (page, done) {
        (PageId::HandOver, _) => link_copied(done),
        (PageId::Support, _) => description_copied(done),
        (PageId::AuthenticatorApp | PageId::RecoveryCodes, _) => secret_copied(done),
        (_, true) => Message::new("address-copied"),
        (_, false) => Message::new("address-not-copied"),
    }
}
