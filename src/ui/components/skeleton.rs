//! Waiting for the first page.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::tree::{Element, el};

/// The shape of a page that is on its way.
pub(in crate::ui) fn skeleton() -> Element {
    let bars = ["bar", "bar", "bar short", "bar button"];
    el("div")
        .key("skeleton")
        .class("skeleton")
        .attr("aria-hidden", "true")
        .children(bars.map(|class| el("div").class(class)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("a page on its way", |_| skeleton())];
