//! What comes after submission.

use super::{Block, Button, Fact, Illustration, Page, Working, password};
use crate::diagnosis::Cause;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::view::network::tell_meanwhile;
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
    let mut page = Page {
        id: PageId::Pending,
        heading: Message::new(heading),
        blocks,
        buttons: vec![],
    };
    let probe = wizard.network_check.probe.as_ref();
    if let Some(probe) = probe.filter(|_| wizard.outcome.is_unknown()) {
        tell_meanwhile(&mut page, probe);
    }
    page
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

pub(super) fn leaving() -> Page {
    Page {
        id: PageId::Leaving,
        heading: Message::new("leaving-heading"),
        blocks: vec![Block::Lead(Message::new("leaving-lead"))],
        buttons: vec![
            Button::primary("leaving-stay", Action::Back),
            Button::secondary("leaving-leave", Action::Leave),
        ],
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
