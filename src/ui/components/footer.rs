//! The end of every page: the way out.

use super::button_row::button;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Action;

/// The way out.
pub(in crate::ui) fn footer_with_leave(draw: &Draw) -> Element {
    let leave = button(draw, "quiet", "leave-button", Action::Cancel);
    el("div")
        .key("footer")
        .class("footer")
        .attr("part", "footer")
        .child(leave)
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples =
    &[("with the way out", |draw| footer_with_leave(draw))];
