//! More to read for those who want it.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Details;

/// More to read for those who want it. Whether it is open belongs to the document.
pub(in crate::ui) fn details(draw: &Draw, details: &Details) -> Element {
    el("details")
        .key(details.summary.key)
        .class("details")
        .attr("part", "details")
        .child(el("summary").text(draw.say(&details.summary)))
        .child(el("p").text(draw.say(&details.text)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("closed", |draw| details(draw, &sample_details())),
    ("open", |draw| {
        details(draw, &sample_details()).attr("open", "")
    }),
];
