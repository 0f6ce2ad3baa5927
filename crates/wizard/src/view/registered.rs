//! An e-mail address that has a wallet already: what is said of a number otherwise.

use super::{Block, Page};
use crate::event::Action;
use crate::message::Message;
use crate::remedy::Remedy;

/// Makes of the page of a taken number that of a taken address.
pub fn tell_of_address(page: &mut Page) {
    page.heading = Message::new("cause-already-registered-email");
    for block in &mut page.blocks {
        if let Block::Lead(why) = block {
            *why = Message::new("cause-already-registered-email-why");
        }
    }
    // It is by e-mail that the code came.
    page.buttons
        .retain(|button| button.action != Action::Remedy(Remedy::UseEmail));
    for button in &mut page.buttons {
        if button.action == Action::Remedy(Remedy::ChangePhone) {
            button.label = Message::new("remedy-change-email");
        }
    }
}
