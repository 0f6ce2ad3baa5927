//! Points with a drawing each.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::illustration::illustration;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;
use kaihu_wizard::view::Illustration;

/// Points with a drawing each, one below the other.
pub(in crate::ui) fn tips(draw: &Draw, tips: &[(Illustration, Message)]) -> Element {
    let tip = |(which, text): &(Illustration, Message)| {
        el("li")
            .child(illustration(*which))
            .child(el("span").text(draw.say(text)))
    };
    el("ul").class("tips").children(tips.iter().map(tip))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("three", |draw| {
    tips(
        draw,
        &[
            (Illustration::Light, Message::new("face-tip-light")),
            (Illustration::Angle, Message::new("face-tip-height")),
            (Illustration::Glasses, Message::new("face-tip-clear")),
        ],
    )
})];
