//! What comes after submission.

use super::{Block, Button, Fact, Illustration, Page, Working, erasure, password};
use crate::diagnosis::Cause;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::view::problem::why;
use crate::wizard::Wizard;
use kaihu_protocol::ApplicationState;

pub(super) fn pending(wizard: &Wizard) -> Page {
    let manual = wizard.outcome.state == Some(ApplicationState::ManualReview);
    let (heading, lead) = wizard.outcome.words();
    let mut blocks = vec![
        Block::Illustration(Illustration::Waiting),
        Block::Lead(Message::new(lead)),
    ];
    if !manual {
        blocks.push(Block::Working(Working {
            label: Message::new("pending-working"),
            done: None,
        }));
    }
    blocks.extend(reference(wizard));
    Page {
        id: PageId::Pending,
        heading: Message::new(heading),
        blocks,
        buttons: vec![],
    }
}

pub(super) fn opened(wizard: &Wizard) -> Page {
    let mut blocks = vec![
        Block::Illustration(Illustration::WalletOpened),
        Block::Lead(Message::new("opened-lead")),
        Block::List(vec![
            Message::new("opened-next-sign-in"),
            Message::new("opened-next-look"),
            Message::new("opened-next-never-share"),
        ]),
    ];
    blocks.extend(password::reminder(wizard));
    blocks.extend(reference(wizard));
    Page {
        id: PageId::Opened,
        heading: Message::new("opened-heading"),
        blocks,
        buttons: vec![],
    }
}

pub(super) fn rejected(wizard: &Wizard) -> Page {
    let mut blocks = vec![
        Block::Illustration(Illustration::Attention),
        Block::Lead(Message::new("rejected-lead")),
    ];
    let reasons = wizard.outcome.reasons.iter();
    blocks.extend(reasons.map(|code| Block::Inset(Message::new(why(Cause::of(*code))))));
    blocks.extend(reference(wizard));
    Page {
        id: PageId::Rejected,
        heading: Message::new("rejected-heading"),
        blocks,
        buttons: vec![Button::primary("remedy-get-help", Action::OpenHelp)],
    }
}

pub(super) fn leaving(wizard: &Wizard) -> Page {
    Page {
        id: PageId::Leaving,
        heading: Message::new("leaving-heading"),
        blocks: vec![Block::Lead(Message::new("leaving-lead"))],
        buttons: [
            Button::primary("leaving-stay", Action::Back),
            Button::secondary("leaving-leave", Action::Leave),
        ]
        .into_iter()
        .chain(erasure::offered(wizard))
        .collect(),
    }
}

pub(super) fn left() -> Page {
    Page {
        id: PageId::Left,
        heading: Message::new("left-heading"),
        blocks: vec![Block::Lead(Message::new("left-lead"))],
        buttons: vec![],
    }
}

fn reference(wizard: &Wizard) -> Option<Block> {
    let value = wizard.outcome.application_id.clone()?;
    Some(Block::Reference(Fact {
        label: Message::new("application-label"),
        value,
    }))
}
