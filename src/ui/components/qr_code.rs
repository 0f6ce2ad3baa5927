//! A QR code.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::QrCode;

/// Modules of nothing around a code, so that a camera finds its edge (ISO/IEC 18004).
const QUIET: u32 = 4;

/// A QR code: dark on light also where the page is dark, which not every camera could read.
pub(in crate::ui) fn qr_code(draw: &Draw, code: &QrCode) -> Element {
    let side = (code.side + 2 * QUIET).to_string();
    let view_box = ["-4 -4 ", &side, " ", &side].concat();
    el("svg")
        .class("qr-code")
        .attr("viewBox", view_box)
        .attr("role", "img")
        .attr("aria-label", draw.word("qr-alt"))
        .attr("shape-rendering", "crispEdges")
        .child(el("path").attr("d", code.path.clone()))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("a link", |draw| qr_code(draw, &sample_qr_code()))];
