//! Having everything erased that was sent.

use super::{Block, Button, Illustration, Page};
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

/// The way there, where there is anything to erase.
pub(super) fn offered(wizard: &Wizard) -> Option<Button> {
    let offered = wizard.can_erase();
    offered.then(|| Button::link("erase-ask", Action::AskToErase))
}

/// What goes and what stays.
pub(super) fn erasing(wizard: &Wizard) -> Page {
    erasing_page(wizard.path.contains(&PageId::Camera))
}

/// The same, for a flow with or without a picture of the face.
pub fn erasing_page(has_picture: bool) -> Page {
    let points = [
        Some("erase-answers"),
        has_picture.then_some("erase-picture"),
        Some("erase-agreement"),
        Some("erase-here"),
    ];
    Page {
        id: PageId::Erasing,
        heading: Message::new("erase-heading"),
        blocks: vec![
            Block::Lead(Message::new("erase-lead")),
            Block::List(points.into_iter().flatten().map(Message::new).collect()),
            Block::Inset(Message::new("erase-wallet-stays")),
        ],
        buttons: vec![
            Button::primary("erase-button", Action::Continue),
            Button::secondary("erase-keep", Action::Back),
        ],
    }
}

/// Nothing is left.
pub fn erased_page() -> Page {
    Page {
        id: PageId::Erased,
        heading: Message::new("erased-heading"),
        blocks: vec![
            Block::Illustration(Illustration::Lock),
            Block::Lead(Message::new("erased-lead")),
        ],
        buttons: vec![
            Button::primary("erased-close", Action::Leave),
            Button::secondary("erased-anew", Action::StartAnew),
        ],
    }
}

/// On the page of a failure: what is not done yet, and that asking twice does no harm.
pub(super) fn open_end(wizard: &Wizard) -> Option<Block> {
    let open = wizard.is_erasure_open();
    open.then(|| Block::Inset(Message::new("erase-not-yet")))
}
