//! Something runs.

use super::bar::bar;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Working;

/// Something runs: what, and how far it is where that is known.
pub(in crate::ui) fn working(draw: &Draw, working: &Working) -> Element {
    let done = working.done.as_ref();
    let part = done.map(|done| (u32::from(done.percent), 100));
    let label = el("p")
        .attr("id", "working")
        .child(el("span").text(draw.say(&working.label)))
        .children(done.map(|done| el("span").class("percent").text(draw.say(&done.text))));
    el("div")
        .key("working")
        .class("working")
        .attr("part", "working")
        .child(label)
        .child(bar("working", part))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("going on", |draw| working(draw, &sample_working(None))),
    ("so far", |draw| working(draw, &sample_working(Some(64)))),
];
