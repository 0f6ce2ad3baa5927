//! More to read for those who want it.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;
use kaihu_wizard::view::{Details, More};

/// More to read for those who want it. Whether it is open belongs to the document.
pub(in crate::ui) fn details(draw: &Draw, details: &Details) -> Element {
    folded(draw, &details.summary).child(el("p").text(draw.say(&details.text)))
}

/// More points for those who want them.
pub(in crate::ui) fn more_points(draw: &Draw, more: &More) -> Element {
    let point = |point| el("p").text(draw.say(point));
    folded(draw, &more.summary).children(more.points.iter().map(point))
}

fn folded(draw: &Draw, summary: &Message) -> Element {
    el("details")
        .key(summary.key)
        .class("details")
        .attr("part", "details")
        .child(el("summary").text(draw.say(summary)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("closed", |draw| details(draw, &sample_details())),
    ("open", |draw| {
        details(draw, &sample_details()).attr("open", "")
    }),
    ("points", |draw| {
        more_points(draw, &sample_more()).attr("open", "")
    }),
];
