//! Going on with another device.

use super::{Block, Button, Countdown, Done, Fact, Illustration, Page, Working};
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

/// For how many seconds a link can be used, as far as the bar that runs out is concerned.
const LASTS_S: u32 = 600;

pub(super) fn hand_over(wizard: &Wizard) -> Page {
    match wizard.hand_over.taken {
        true => followed(wizard),
        false => link(wizard),
    }
}

/// The code to scan, and the same as a link.
fn link(wizard: &Wizard) -> Page {
    let state = &wizard.hand_over;
    let mut blocks = vec![Block::Lead(Message::new("hand-over-lead"))];
    let mut buttons = Vec::new();
    let left = state.link.as_ref().map(|link| {
        let now = wizard.server_now().unwrap_or_default();
        ((link.expires_at.0 - now.0) / 1000).clamp(0, LASTS_S.into()) as u32
    });
    match (&state.link, left) {
        (Some(link), Some(left)) if left > 0 => {
            match &state.code {
                Some(code) => blocks.push(Block::QrCode(code.clone())),
                None => blocks.push(Block::Illustration(Illustration::Phone)),
            }
            blocks.push(Block::Countdown(Countdown {
                text: Message::new("hand-over-ends").with("minutes", left.div_ceil(60)),
                left,
                of: LASTS_S,
                soon: left < 60,
            }));
            blocks.push(Block::List(vec![
                Message::new("hand-over-scan"),
                Message::new("hand-over-stay"),
            ]));
            blocks.push(Block::Reference(Fact {
                label: Message::new("hand-over-link"),
                value: link.url.expose().to_owned(),
            }));
            buttons.push(Button::secondary("hand-over-copy", Action::CopyHandOver));
        }
        (Some(_), _) => {
            blocks.push(Block::Inset(Message::new("hand-over-over")));
            buttons.push(Button::primary("hand-over-again", Action::HandOver));
        }
        (None, _) => blocks.push(Block::Skeleton),
    }
    buttons.push(Button::link("hand-over-back", Action::Back));
    Page {
        id: PageId::HandOver,
        heading: Message::new("hand-over-heading"),
        blocks,
        buttons,
    }
}

/// The other device goes on; this one looks on.
fn followed(wizard: &Wizard) -> Page {
    Page {
        id: PageId::HandOver,
        heading: Message::new("hand-over-taken-heading"),
        blocks: vec![
            Block::Illustration(Illustration::Phone),
            Block::Lead(Message::new("hand-over-taken-lead")),
            Block::Working(Working {
                label: Message::new("hand-over-following"),
                done: wizard.percent_done().map(|percent| Done {
                    percent,
                    text: Message::new("percent-done").with("percent", percent),
                }),
            }),
        ],
        buttons: vec![Button::secondary("remedy-take-over", Action::TakeOver)],
    }
}

/// A QR code, to be drawn dark on light with a quiet zone of four modules around.
#[derive(Clone, PartialEq)]
pub struct QrCode {
    /// Modules along one side.
    pub side: u32,
    /// Path data of SVG that covers the dark modules, each of side 1.
    pub path: String,
}

impl core::fmt::Debug for QrCode {
    /// What it says is a secret.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("QrCode")
    }
}
