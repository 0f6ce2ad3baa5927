//! The movements before the picture, and the page of those who do without.

use super::{Block, Button, ChallengeView, Illustration, Page};
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

/// How far the movements are, where the provider asks for them.
pub(super) fn of(wizard: &Wizard) -> Option<ChallengeView> {
    let state = &wizard.face.challenge;
    let (of, way_out) = match state.is_left_out() {
        true => (0, "movements-back"),
        false => (state.movements.of(), "movements-cannot"),
    };
    wizard.has_challenge().then(|| ChallengeView {
        done: state.movements.done().len() as u32,
        of,
        way_out: Message::new(way_out),
        proposed: state.is_hard(),
    })
}

/// That there are movements, before the camera is open.
pub(super) fn foretold(wizard: &Wizard) -> Option<Block> {
    let asked = wizard.has_challenge();
    asked.then(|| Block::Text(Message::new("face-movements")))
}

/// What it means to leave them out, told before it is chosen.
pub(super) fn without_movements() -> Page {
    Page {
        id: PageId::WithoutMovements,
        heading: Message::new("without-heading"),
        blocks: vec![
            Block::Illustration(Illustration::Face),
            Block::Lead(Message::new("without-lead")),
        ],
        buttons: vec![
            Button::primary("without-button", Action::Continue),
            Button::secondary("movements-back", Action::Back),
        ],
    }
}
