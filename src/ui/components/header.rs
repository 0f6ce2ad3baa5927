//! The top of every page: the way back, who asks, and help.

use super::button_row::button;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::{Action, PageId, View};

/// The top of every page.
pub(in crate::ui) fn header(draw: &Draw, view: &View) -> Element {
    let back = view
        .back
        .then(|| button(draw, "quiet back", "back-button", Action::Back));
    let provider = view.provider.clone().unwrap_or_default();
    let help = (view.page.id != PageId::Left).then(|| {
        let help = button(draw, "quiet", "help-button", Action::OpenHelp);
        help.attr("id", "help-button")
    });
    el("header")
        .class("header")
        .attr("part", "header")
        .child(el("div").children(back))
        .child(el("p").class("name").text(provider))
        .child(el("div").children(help))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("with the way back", |draw| {
        header(draw, &crate::ui::samples::name("", None))
    }),
    ("without", |draw| {
        let mut view = crate::ui::samples::name("", None);
        view.back = false;
        header(draw, &view)
    }),
];
