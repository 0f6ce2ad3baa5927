//! How far one is.

use super::bar::bar;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;
use kaihu_wizard::view::Progress;

/// How far one is: in words, and as a bar.
pub(in crate::ui) fn progress(draw: &Draw, Progress { step, of }: Progress) -> Element {
    let text = Message::new("progress").with("step", step).with("of", of);
    el("div")
        .key("progress")
        .class("progress")
        .attr("part", "progress")
        .child(bar("progress", Some((step, of))))
        .child(el("p").attr("id", "progress").text(draw.say(&text)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("under way", |draw| {
        progress(draw, Progress { step: 3, of: 8 })
    }),
    ("done", |draw| progress(draw, Progress { step: 8, of: 8 })),
];
