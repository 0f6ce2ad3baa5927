//! The end of every page: the way out.

use super::button_row::plain_button;
use crate::ui::draw::Draw;
use kaihu_wizard::Action;
use leptos::prelude::*;

/// The way out.
pub(in crate::ui) fn footer_with_leave(draw: &Draw) -> AnyView {
    let leave = plain_button(draw, "quiet", "leave-button", Action::Cancel);
    view! { <div class="footer">{leave}</div> }.into_any()
}
