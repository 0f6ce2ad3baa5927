//! Contact with the provider's people: ways to them, and the description that they get.

use super::{Block, Button, Choice, Fact, Moment, Page, Radios, Row, TextField, TextKind, Weight};
use crate::description::{all_rows, rows_in_short};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{
    Description, LONGEST_MESSAGE, ReplyBy, SupportCase, SupportChannels, Timestamp,
};

/// A way to reach the provider's support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportLink {
    /// What it is.
    pub label: Message,
    /// What is shown.
    pub text: String,
    /// Where it leads: https, tel or mailto.
    pub url: String,
    /// When somebody is there, in the provider's words.
    pub hours: Option<String>,
    /// When it opens where it is closed, else when it closes: in the person's own time.
    pub now: Option<Moment>,
}

pub(super) fn support(wizard: &Wizard) -> Page {
    let known = &wizard.support;
    if let (true, Some(case)) = (known.is_sent, &known.case) {
        return sent_page(case, written(support_links(wizard)));
    }
    let rows = known.description.as_ref().map(all_rows).unwrap_or_default();
    let field = FieldId::SupportMessage;
    let message = TextField {
        field,
        label: Message::new("support-message-label"),
        hint: Some(Message::new("support-message-hint")),
        value: wizard.texts.get(field).to_owned(),
        error: wizard.error_of(field),
        note: None,
        kind: TextKind::Long(LONGEST_MESSAGE as u32),
    };
    let mut blocks: Vec<Block> = wizard.error_summary(&[field]).into_iter().collect();
    blocks.extend(known.failure().map(Block::Inset));
    blocks.extend(known.case.as_ref().map(case_number));
    let form = [
        Block::Record(rows),
        Block::TextField(message),
        Block::Radios(replies(wizard)),
    ];
    blocks.push(Block::Support(spoken(support_links(wizard))));
    blocks.push(Block::Text(Message::new("support-lead")));
    blocks.extend(
        form.into_iter()
            .filter(|it| !matches!(it, Block::Radios(radios) if radios.options.len() < 2)),
    );
    support_page(
        blocks,
        wizard.support_email().is_some(),
        known.failed.is_some(),
    )
}

/// The page before anything is sent. After a failure the other ways come to the fore.
pub fn support_page(blocks: Vec<Block>, has_email: bool, has_failed: bool) -> Page {
    let other = match has_failed {
        true => Weight::Secondary,
        false => Weight::Link,
    };
    let button = |label: &'static str, action, weight| Button {
        label: Message::new(label),
        action,
        weight,
    };
    let mut buttons = vec![
        Button::primary("support-send", Action::Continue),
        Button::secondary("support-copy", Action::CopyDescription),
        button("support-mail", Action::MailDescription, other),
        button("support-save", Action::SaveDescription, other),
        Button::link("support-save-json", Action::SaveDescriptionJson),
    ];
    buttons.retain(|it| has_email || it.action != Action::MailDescription);
    Page {
        id: PageId::Support,
        heading: Message::new("support-heading"),
        blocks,
        buttons,
    }
}

/// The page once it is sent, with what is left to do then.
pub fn sent_page(case: &SupportCase, links: Vec<SupportLink>) -> Page {
    let answer = Moment {
        text: Message::new("support-answer-by").with("when", case.answer_by.to_rfc3339()),
        at: case.answer_by,
    };
    Page {
        id: PageId::Support,
        heading: Message::new("support-sent-heading"),
        blocks: vec![
            Block::Lead(Message::new("support-sent-lead")),
            case_number(case),
            Block::Moment(answer),
            Block::Support(links),
        ],
        buttons: vec![
            Button::primary("support-back", Action::Back),
            Button::link("support-copy", Action::CopyDescription),
        ],
    }
}

fn case_number(case: &SupportCase) -> Block {
    Block::Reference(Fact {
        label: Message::new("support-case-label"),
        value: case.case_ref.clone(),
    })
}

fn replies(wizard: &Wizard) -> Radios {
    let choice = |value: &'static str, label: &'static str| Choice {
        value,
        label: Message::new(label),
        hint: None,
        illustration: None,
    };
    let ways = wizard.replies().into_iter().map(|way| match way {
        ReplyBy::Phone => choice(way.as_str(), "support-reply-phone"),
        _ => choice(way.as_str(), "support-reply-email"),
    });
    let none = choice("case", "support-reply-case");
    let field = FieldId::SupportReply;
    Radios {
        field,
        legend: Message::new("support-reply-legend"),
        options: ways.chain([none]).collect(),
        value: match wizard.texts.get(field) {
            "" => "case".to_owned(),
            chosen => chosen.to_owned(),
        },
        error: None,
    }
}

/// The description in words, as it is shown.
pub fn description_rows(described: &Description) -> Vec<Row> {
    all_rows(described)
}

/// The description in words, as it is copied, mailed and kept.
pub fn description_in_short(described: &Description) -> Vec<Row> {
    rows_in_short(described)
}

pub(super) fn support_links(wizard: &Wizard) -> Vec<SupportLink> {
    let support = wizard.status.as_ref().map(|status| &status.support);
    support.map(channels).unwrap_or_default()
}

/// Every channel that there is: first the help centre, of hotline and chat first what is open now, then what is
/// written; a complaint is the last resort.
pub fn channels(support: &SupportChannels) -> Vec<SupportLink> {
    let hotline = support.phone.as_ref().map(|number| SupportLink {
        url: ["tel:", number].concat(),
        hours: hours(support),
        now: hotline_now(support),
        ..link("support-phone", number, number)
    });
    let chat = page("support-chat", &support.chat_url);
    let first = match support.opens_at {
        None => [hotline, chat],
        Some(_) => [chat, hotline],
    };
    let email = support
        .email
        .as_ref()
        .map(|it| link("support-email", it, &["mailto:", it].concat()));
    let social = support.social.iter().filter(|it| is_page(&it.url));
    let social = social.map(|it| link("support-social", &it.name, &it.url));
    page("support-help-centre", &support.help_url)
        .into_iter()
        .chain(first.into_iter().flatten())
        .chain(email)
        .chain(social)
        .chain(page("support-complaint", &support.complaint_url))
        .collect()
}

fn hotline_now(support: &SupportChannels) -> Option<Moment> {
    let moment = |key, at: Timestamp| Moment {
        text: Message::new(key).with("when", at.to_rfc3339()),
        at,
    };
    let opens = support.opens_at.map(|at| moment("support-opens", at));
    opens.or_else(|| support.closes_at.map(|at| moment("support-closes", at)))
}

/// Where an answer comes at once: before anything is written.
pub fn spoken(links: Vec<SupportLink>) -> Vec<SupportLink> {
    let links = links.into_iter();
    links.filter(|link| !is_written(link)).collect()
}

/// Where it comes later, the complaint last: once a case is open.
pub fn written(links: Vec<SupportLink>) -> Vec<SupportLink> {
    links.into_iter().filter(is_written).collect()
}

fn is_written(link: &SupportLink) -> bool {
    let later = ["support-email", "support-social", "support-complaint"];
    later.contains(&link.label.key)
}

/// The hours in the provider's words, with the zone that they are meant in.
fn hours(support: &SupportChannels) -> Option<String> {
    let hours = support.hours.clone()?;
    Some(match &support.time_zone {
        Some(zone) => format!("{hours} ({zone})"),
        None => hours,
    })
}

pub(super) fn page(label: &'static str, url: &Option<String>) -> Option<SupportLink> {
    let url = url.as_ref().filter(|url| is_page(url))?;
    Some(link(label, url, url))
}

/// Only https leads out of here: an address from the server must not run a script.
pub(super) fn is_page(url: &str) -> bool {
    url.starts_with("https://")
}

fn link(label: &'static str, text: &str, url: &str) -> SupportLink {
    SupportLink {
        label: Message::new(label),
        text: text.to_owned(),
        url: url.to_owned(),
        hours: None,
        now: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaihu_protocol::SocialChannel;

    fn all() -> SupportChannels {
        let text = |it: &str| Some(it.to_owned());
        let social = |name: &str, url: &str| SocialChannel {
            name: name.to_owned(),
            url: url.to_owned(),
        };
        SupportChannels {
            help_url: text("https://pay.example/help"),
            phone: text("+864000000000"),
            hours: text("9:00 to 21:00"),
            time_zone: text("Asia/Shanghai"),
            opens_at: None,
            closes_at: Some(Timestamp(7)),
            email: text("help@pay.example"),
            chat_url: text("https://pay.example/chat"),
            social: vec![
                social("Weibo", "https://weibo.example"),
                social("evil", "javascript:alert(1)"),
            ],
            complaint_url: text("https://pay.example/complaints"),
        }
    }

    fn order(support: &SupportChannels) -> Vec<&'static str> {
        channels(support)
            .iter()
            .map(|link| link.label.key)
            .collect()
    }

    #[test]
    fn what_is_open_comes_before_what_is_closed_and_a_complaint_last() {
        let mut expected = [
            "support-help-centre",
            "support-phone",
            "support-chat",
            "support-email",
            "support-social",
            "support-complaint",
        ];
        assert_eq!(order(&all()), expected);
        let until = channels(&all())[1].now.clone().expect("it is open");
        assert_eq!((until.text.key, until.at), ("support-closes", Timestamp(7)));
        let closed = SupportChannels {
            opens_at: Some(Timestamp(0)),
            ..all()
        };
        expected.swap(1, 2);
        assert_eq!(order(&closed), expected);
        let hotline = &channels(&closed)[2];
        assert_eq!(
            hotline.hours.as_deref(),
            Some("9:00 to 21:00 (Asia/Shanghai)")
        );
        assert_eq!(hotline.now.as_ref().map(|it| it.at), Some(Timestamp(0)));
    }

    #[test]
    fn what_is_absent_or_no_page_is_not_offered() {
        assert_eq!(order(&SupportChannels::default()), [] as [&str; 0]);
        let unsafe_page = SupportChannels {
            help_url: Some("http://pay.example".to_owned()),
            ..SupportChannels::default()
        };
        assert_eq!(order(&unsafe_page), [] as [&str; 0]);
    }
}
