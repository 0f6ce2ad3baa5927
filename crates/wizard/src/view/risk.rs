//! What may be lost, acknowledged apart from the rest.

use super::start::{boxes, wrong};
use super::{Block, Button, Illustration, Page};
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

pub(super) fn risk(wizard: &Wizard) -> Page {
    let (page, wrong) = (PageId::Risk, wrong(wizard, PageId::Risk));
    risk_page(wrong, boxes(wizard, page).collect())
}

/// The page around what is wrong and the boxes.
pub fn risk_page(wrong: Vec<Block>, boxes: Vec<Block>) -> Page {
    let mut blocks = wrong;
    blocks.push(Block::Illustration(Illustration::Attention));
    blocks.push(Block::Lead(Message::new("risk-lead")));
    blocks.extend(boxes);
    blocks.push(Block::Text(Message::new("risk-apart")));
    Page {
        id: PageId::Risk,
        heading: Message::new("risk-heading"),
        blocks,
        buttons: vec![Button::primary("risk-button", Action::Continue)],
    }
}
