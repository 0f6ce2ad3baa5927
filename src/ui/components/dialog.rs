//! A sheet in front of the page, which rests meanwhile.

use crate::ui::tree::{Element, On, el};
use kaihu_wizard::Action;

/// A sheet in front of the page: its heading has the id `help-heading`, Escape closes it.
pub(super) fn dialog(heading: String, close: Action, content: Vec<Element>) -> Element {
    let heading = el("h2")
        .attr("id", "help-heading")
        .attr("tabindex", "-1")
        .text(heading);
    let panel = el("section")
        .class("dialog")
        .attr("part", "dialog")
        .attr("role", "dialog")
        .attr("aria-modal", "true")
        .attr("aria-labelledby", "help-heading")
        .child(heading)
        .children(content);
    // What is pressed within and cannot take the focus itself leaves it to the curtain, which
    // hears Escape all the same.
    el("div")
        .key("dialog")
        .class("curtain")
        .attr("tabindex", "-1")
        .on(On::Escape(close))
        .child(panel)
}
