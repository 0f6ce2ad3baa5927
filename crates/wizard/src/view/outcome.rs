//! What comes after submission.

use super::{
    Block, Button, Fact, Illustration, Page, Working, erasure, password, support, without_face,
};
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
    let chosen = wizard.is_without_face() && wizard.has_later_words();
    let way = wizard.way_without_face().filter(|_| chosen);
    if let Some(way) = way.filter(|_| manual) {
        blocks.extend(without_face::told(way));
    }
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
    let provider = wizard.flow.as_ref().map(|flow| &flow.provider);
    let domain = provider.and_then(|it| it.domain.as_deref());
    let mut blocks = vec![
        Block::Illustration(Illustration::WalletOpened),
        Block::Lead(Message::new("opened-lead")),
        checklist(wizard.path.contains(&PageId::AuthenticatorApp), domain),
    ];
    blocks.extend(password::reminder(wizard));
    blocks.extend(provider.and_then(|it| report(&it.report_url)));
    blocks.extend(reference(wizard));
    Page {
        id: PageId::Opened,
        heading: Message::new("opened-heading"),
        blocks,
        buttons: vec![],
    }
}

/// What is worth doing from now on; `domain` is the provider's own.
pub fn checklist(has_second_factor: bool, domain: Option<&str>) -> Block {
    let official = |domain| Message::new("opened-next-official").with("domain", domain);
    let factor = has_second_factor.then(|| Message::new("opened-next-factor"));
    let points = [
        Some(Message::new("opened-next-sign-in")),
        Some(Message::new("opened-next-look")),
        factor,
        domain.map(official),
        Some(Message::new("opened-next-never-share")),
    ];
    Block::List(points.into_iter().flatten().collect())
}

/// Where the provider wants to hear of what looks wrong, where it says so.
pub fn report(url: &Option<String>) -> Option<Block> {
    let link = support::page("opened-report", url)?;
    Some(Block::Support(vec![link]))
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
