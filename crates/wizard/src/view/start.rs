//! Loading, the start page, and the consents.

use super::problem::directions;
use super::{Block, Button, Checkbox, Details, Fact, Moment, More, Page, Wording};
use crate::diagnosis::Cause;
use crate::event::Action;
use crate::later_part;
use crate::message::Message;
use crate::page::PageId;
use crate::readiness::{AT_ONCE, Point};
use crate::wizard::Wizard;

/// The page, where it is one that the first part of the program shows.
pub(super) fn of_first_part(wizard: &Wizard) -> Option<Page> {
    match wizard.page() {
        _ if wizard.help_open => None,
        page @ PageId::Loading if !wizard.tells_of_wait() => Some(waiting(page)),
        PageId::Start if !wizard.checking => Some(start(wizard)),
        PageId::Problem if wizard.is_in_first_part() => Some(later_part::unreachable()),
        _ => None,
    }
}

/// A page that waits for what it is made of.
pub(super) fn waiting(page: PageId) -> Page {
    Page {
        id: page,
        heading: Message::new("loading-heading"),
        blocks: vec![Block::Skeleton],
        buttons: vec![],
    }
}

pub(super) fn start(wizard: &Wizard) -> Page {
    let mut blocks = vec![Block::Lead(Message::new("start-lead"))];
    if let Some(status) = &wizard.status {
        let notices = status.notices.iter();
        blocks.extend(notices.map(|notice| Block::Notice(notice.text.clone())));
    }
    let mut needs = Vec::new();
    if wizard.path.contains(&PageId::Evidence) {
        needs.push(Message::new("start-need-evidence"));
    }
    if wizard.path.contains(&PageId::Contact) {
        needs.push(Message::new("start-need-phone"));
    }
    if wizard.path.contains(&PageId::Camera) {
        needs.push(Message::new("start-need-camera"));
    }
    blocks.push(Block::List(needs));
    if !wizard.is_in_first_part() {
        blocks.extend(later_part_readiness(wizard));
    }
    if let Some(flow) = &wizard.flow {
        let provider = &flow.provider;
        let facts = [
            ("provider-operator", &provider.operator),
            ("provider-licence", &provider.licence),
            ("provider-domain", &provider.domain),
        ];
        let known = facts.into_iter().filter_map(|(label, value)| {
            let value = value.clone()?;
            Some(Fact {
                label: Message::new(label),
                value,
            })
        });
        blocks.push(Block::Provider(known.collect()));
    }
    Page {
        id: PageId::Start,
        heading: Message::new("start-heading"),
        blocks,
        buttons: [Button::primary("start-button", Action::Continue)]
            .into_iter()
            .chain(other_device(wizard))
            .collect(),
    }
}

/// The way to another device, where there is one.
pub(super) fn other_device(wizard: &Wizard) -> Option<Button> {
    let offered = wizard.can_hand_over();
    offered.then(|| Button::link("remedy-hand-over", Action::HandOver))
}

/// What is missing here, what that means, and how to go on without it; one calm line where nothing is.
#[inline(never)]
fn later_part_readiness(wizard: &Wizard) -> Vec<Block> {
    let caution = wizard.cautions().then(caution);
    readiness(wizard).into_iter().chain(caution).collect()
}

/// One line for those who sit in a café; more for those who want it.
pub fn caution() -> Block {
    Block::Details(Details {
        summary: Message::new("start-shared-network"),
        text: Message::new("start-shared-network-why"),
    })
}

fn readiness(wizard: &Wizard) -> Vec<Block> {
    let Some(points) = wizard.readiness() else {
        return Vec::new();
    };
    if points.is_empty() {
        return vec![Block::Details(Details {
            summary: Message::new("readiness-ready"),
            text: Message::new("readiness-ready-why"),
        })];
    }
    let of_app = directions(Cause::InAppBrowser, wizard.device());
    let in_app = |point: &Point| matches!(point, Point::InApp | Point::InAppMay);
    let way_out = of_app.filter(|_| points.iter().any(in_app));
    let (first, rest) = points.split_at(points.len().min(AT_ONCE));
    let rest = (!rest.is_empty()).then(|| More {
        summary: Message::new("readiness-more").with("count", rest.len()),
        points: rest.iter().map(|it| point(*it)).collect(),
    });
    let told = first.iter().map(|it| match *it {
        Point::Maintenance(at) => Block::Moment(Moment {
            text: point(*it),
            at,
        }),
        _ => Block::Inset(point(*it)),
    });
    let told = told.chain(way_out.map(Block::Directions));
    told.chain(rest.map(Block::More)).collect()
}

fn point(point: Point) -> Message {
    let key = match point {
        Point::InApp => "start-in-app",
        Point::InAppMay => "start-in-app-may",
        Point::NoCamera => "start-no-camera",
        Point::NoCameraButFiles => "start-no-camera-files",
        Point::CameraPolicy => "start-camera-policy",
        Point::CameraDenied => "start-camera-denied",
        Point::Maintenance(at) => {
            return Message::new("start-maintenance").with("when", at.to_rfc3339());
        }
        Point::Degraded => "start-degraded",
        Point::SlowNetwork => "start-slow",
        Point::LowBattery(percent) => {
            return Message::new("start-battery").with("percent", percent);
        }
        Point::NoStorage => "start-no-storage",
        Point::DataSaver => "start-data-saver",
        Point::NoPasskey => "start-no-passkey",
    };
    Message::new(key)
}

pub(super) fn consent(wizard: &Wizard) -> Page {
    let mut blocks = wrong(wizard, PageId::Consent);
    blocks.push(Block::Lead(Message::new("consent-lead")));
    blocks.extend(boxes(wizard, PageId::Consent));
    let mut texts = wizard.texts_on(PageId::Consent);
    if texts.any(|(_, text)| wizard.may_be_left_open(text)) {
        blocks.push(Block::Text(Message::new("consent-without-face")));
    }
    blocks.push(Block::Text(Message::new("consent-withdraw")));
    Page {
        id: PageId::Consent,
        heading: Message::new("consent-heading"),
        blocks,
        buttons: vec![Button::primary("consent-button", Action::Continue)],
    }
}

/// What is not ticked and has to be.
pub(super) fn wrong(wizard: &Wizard, page: PageId) -> Vec<Block> {
    let fields: Vec<_> = wizard.texts_on(page).map(|(field, _)| field).collect();
    wizard.error_summary(&fields).into_iter().collect()
}

/// The texts of a page, each with its box.
pub(super) fn boxes(wizard: &Wizard, page: PageId) -> impl Iterator<Item = Block> {
    wizard.texts_on(page).map(|(field, text)| {
        Block::Checkbox(Checkbox {
            field,
            text: Wording::Theirs(text.text.clone()),
            url: text.url.clone(),
            checked: wizard.is_ticked(field),
            error: wizard.error_of(field),
        })
    })
}
