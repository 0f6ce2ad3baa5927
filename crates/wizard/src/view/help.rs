//! Help for the page on the screen, and a person to talk to.

use super::{Block, Details, Help, HelpSearch, SupportLink, TextField, TextKind};
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
    if let Some(hours) = wizard.status.as_ref().and_then(|s| s.support.hours.clone()) {
        blocks.push(Block::Notice(hours));
    }
    blocks.push(Block::Support(links));
    Help {
        heading: Message::new("help-heading"),
        blocks,
    }
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

fn support_links(wizard: &Wizard) -> Vec<SupportLink> {
    let Some(status) = &wizard.status else {
        return Vec::new();
    };
    let support = &status.support;
    let mut links = Vec::new();
    let mut link = |label: &'static str, text: &Option<String>, scheme: &str| {
        if let Some(text) = text {
            let url = format!("{scheme}{text}");
            links.push(SupportLink {
                label: Message::new(label),
                text: text.clone(),
                url,
            });
        }
    };
    // Only https leads out of here: an address from the server must not run a script.
    let https = support
        .help_url
        .clone()
        .filter(|url| url.starts_with("https://"));
    link("support-help-centre", &https, "");
    link("support-phone", &support.phone, "tel:");
    link("support-email", &support.email, "mailto:");
    links
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
        | PageId::Leaving
        | PageId::Left => "help-general",
    }
}
