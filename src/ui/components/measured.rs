//! What was measured, in a picture or of the network.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;

/// Points, one below the other, each as it should be or not; the words say it too.
pub(in crate::ui) fn measured(draw: &Draw, points: &[(Message, bool)]) -> Element {
    let point = |(text, good): &(Message, bool)| {
        let (class, lines) = match good {
            true => ("good", "M5 12.500l5 5L19.500 7"),
            false => ("flaw", "M12 5v9M12 18.500l.010 0"),
        };
        let sign = el("svg")
            .class("sign")
            .attr("viewBox", "0 0 24 24")
            .attr("aria-hidden", "true")
            .child(el("path").attr("d", lines));
        el("li")
            .class(class)
            .child(sign)
            .child(el("span").text(draw.say(text)))
    };
    el("ul")
        .key("measured")
        .class("measured")
        .children(points.iter().map(point))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("all good", |draw| measured(draw, &sample_measured(None))),
    ("too dark", |draw| {
        measured(draw, &sample_measured(Some("picture-dark")))
    }),
];
