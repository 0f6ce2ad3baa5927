//! The end of every page: the way out.

use super::button_row::button;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Action;

/// The way out.
pub(in crate::ui) fn footer_with_leave(draw: &Draw) -> Element {
    let leave = button(draw, "quiet", "leave-button", Action::Cancel);
    el("div").key("footer").class("footer").child(leave)
}
