//! Help for the page, in front of it.

use super::button_row::button;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::Action;
use kaihu_wizard::view::Help;

/// Help for the page, in front of it.
pub(in crate::ui) fn help_panel(draw: &Draw, help: &Help, blocks: Vec<Element>) -> Element {
    let heading = el("h2")
        .attr("id", "help-heading")
        .attr("tabindex", "-1")
        .text(draw.say(&help.heading));
    let panel = el("section")
        .class("help")
        .attr("role", "dialog")
        .attr("aria-modal", "true")
        .attr("aria-labelledby", "help-heading")
        .on(On::Escape(Action::CloseHelp))
        .child(heading)
        .children(blocks)
        .child(button(draw, "secondary", "help-close", Action::CloseHelp));
    el("div").key("help").class("curtain").child(panel)
}
