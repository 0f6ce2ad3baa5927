//! Paragraphs and lists.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;

/// A paragraph; its class says what it is for.
pub(in crate::ui) fn paragraph(class: &'static str, text: String) -> Element {
    el("p").key(class).class(class).text(text)
}

/// Points, one below the other.
pub(in crate::ui) fn list(draw: &Draw, points: &[Message]) -> Element {
    let point = |point| el("li").text(draw.say(point));
    el("ul").class("list").children(points.iter().map(point))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("lead", |draw| {
        paragraph("lead", draw.say(&Message::new("start-lead")))
    }),
    ("text", |draw| {
        paragraph("text", draw.say(&Message::new("check-promise")))
    }),
    ("inset", |draw| {
        paragraph("inset", draw.say(&Message::new("face-permission")))
    }),
    ("notice", |draw| {
        paragraph("notice", draw.say(&Message::new("cause-maintenance-why")))
    }),
    ("list", |draw| {
        list(
            draw,
            &[
                Message::new("start-need-phone"),
                Message::new("start-need-camera"),
            ],
        )
    }),
];
