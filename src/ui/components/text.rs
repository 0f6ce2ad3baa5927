//! Paragraphs and lists.

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
