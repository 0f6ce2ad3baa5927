//! Help for the page on the screen, and a person to talk to.

use super::support::support_links;
use super::{Block, Button, Help};
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

pub(super) fn help(wizard: &Wizard) -> Help {
    let article = match wizard.page() {
        PageId::Camera if wizard.awaits_movements() => "help-movements",
        page => article(page),
    };
    let mut blocks = vec![Block::Text(Message::new(article))];
    let links = support_links(wizard);
    blocks.push(Block::Text(Message::new(match links.is_empty() {
        true => "help-no-channels",
        false => "help-person",
    })));
    blocks.push(Block::Support(links));
    Help {
        heading: Message::new("help-heading"),
        blocks,
        buttons: vec![Button::secondary("contact-support", Action::ContactSupport)],
    }
}

fn article(page: PageId) -> &'static str {
    match page {
        PageId::Consent => "help-consent",
        PageId::Name => "help-name",
        PageId::EvidenceKind | PageId::Evidence => "help-evidence",
        PageId::EvidenceExpiry => "help-expiry",
        PageId::BirthDate => "help-birth-date",
        PageId::Sex => "help-sex",
        PageId::Contact => "help-contact",
        PageId::Code => "help-code",
        PageId::FaceIntro | PageId::Camera | PageId::WithoutMovements | PageId::Picture => {
            "help-face"
        }
        PageId::CheckAnswers => "help-check-answers",
        PageId::Pending | PageId::Opened | PageId::Rejected => "help-outcome",
        PageId::Loading
        | PageId::Start
        | PageId::HandOver
        | PageId::Problem
        | PageId::Support
        | PageId::Leaving
        | PageId::Left => "help-general",
    }
}
