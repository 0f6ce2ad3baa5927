//! What has just been done.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;

/// What has just been done: shown until the person goes on. Those who listen are told apart.
pub(in crate::ui) fn toast(draw: &Draw, done: &Message) -> Element {
    el("p")
        .key("toast")
        .class("toast")
        .attr("part", "toast")
        .text(draw.say(done))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("a code was sent", |draw| {
    toast(draw, &Message::new("code-sent-announcement"))
})];
