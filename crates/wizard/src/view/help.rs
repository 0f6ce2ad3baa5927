//! Help for the page on the screen, and a person to talk to.

use super::erasure;
use super::support::support_links;
use super::{Block, Button, Details, Help, HelpSearch, TextField, TextKind};
use crate::event::Action;
use crate::field::FieldId;
use crate::help::articles;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

pub(super) fn help(wizard: &Wizard) -> Help {
    let article = match wizard.page() {
        PageId::Camera if wizard.awaits_movements() => "help-movements",
        page => wizard.article_here().unwrap_or(article(page)),
    };
    let mut blocks = vec![Block::Text(Message::new(article))];
    if wizard.help_shelf.here {
        blocks.push(Block::HelpSearch(search(wizard.help_shelf.query.expose())));
    }
    let links = support_links(wizard);
    blocks.push(Block::Text(Message::new(match links.is_empty() {
        true => "help-no-channels",
        false => "help-person",
    })));
    blocks.push(Block::Support(links));
    Help {
        heading: Message::new("help-heading"),
        blocks,
        buttons: person_of_provider(wizard)
            .chain(erasure::offered(wizard))
            .collect(),
    }
}

/// Once everything is erased there is no case to speak of.
fn person_of_provider(wizard: &Wizard) -> impl Iterator<Item = Button> {
    let contact = Button::secondary("contact-support", Action::ContactSupport);
    (wizard.page() != PageId::Erased)
        .then_some(contact)
        .into_iter()
}

/// The articles, and what is looked for in them.
pub fn search(query: &str) -> HelpSearch {
    let articles = articles().into_iter().map(|(title, text)| Details {
        summary: Message::new(title),
        text: Message::new(text),
    });
    HelpSearch {
        query: TextField {
            field: FieldId::HelpQuery,
            label: Message::new("help-search"),
            hint: None,
            value: query.to_owned(),
            error: None,
            note: None,
            kind: TextKind::Search,
        },
        articles: articles.collect(),
    }
}

/// The article about a page, by its step.
fn article(page: PageId) -> &'static str {
    match page {
        PageId::Consent | PageId::Risk => "help-consent",
        PageId::Name => "help-name",
        PageId::EvidenceKind | PageId::Evidence => "help-evidence",
        PageId::EvidenceExpiry => "help-expiry",
        PageId::BirthDate => "help-birth-date",
        PageId::Sex => "help-sex",
        PageId::Contact => "help-contact",
        PageId::Code => "help-code",
        PageId::FaceIntro
        | PageId::WithoutFace
        | PageId::Camera
        | PageId::WithoutMovements
        | PageId::Picture => "help-face",
        PageId::CheckAnswers => "help-check-answers",
        PageId::Pending | PageId::Opened | PageId::Rejected => "help-outcome",
        PageId::Loading
        | PageId::Start
        | PageId::Passkey
        | PageId::AuthenticatorApp
        | PageId::RecoveryCodes
        | PageId::Password
        | PageId::HandOver
        | PageId::Problem
        | PageId::Support
        | PageId::Leaving
        | PageId::Erasing
        | PageId::Erased
        | PageId::Left => "help-general",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_its_article_on_the_shelf() {
        let shelf = articles();
        for page in PageId::ALL {
            let text = article(*page);
            let aside = [
                PageId::Loading,
                PageId::Start,
                PageId::HandOver,
                PageId::Problem,
                PageId::Support,
                PageId::Leaving,
                PageId::Erasing,
                PageId::Erased,
                PageId::Left,
                // Theirs stand on the shelf alone: see `article_here`.
                PageId::Password,
                PageId::Passkey,
                PageId::AuthenticatorApp,
                PageId::RecoveryCodes,
            ];
            assert_eq!(text == "help-general", aside.contains(page), "{page:?}");
            let is_there = shelf.iter().any(|(_, other)| *other == text);
            assert!(is_there || aside.contains(page), "{page:?}");
        }
    }
}
