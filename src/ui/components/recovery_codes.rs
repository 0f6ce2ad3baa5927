//! Recovery codes, to be kept elsewhere.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
#[cfg(not(any(test, feature = "gallery")))]
use kaihu_wizard::view::RecoveryCodes;

/// Recovery codes, two beside each other, to be copied off a screen without mistakes.
pub(in crate::ui) fn recovery_codes(draw: &Draw, codes: &RecoveryCodes) -> Element {
    // A code does not turn round in a language that runs to the left.
    let code = |code: &String| el("li").child(el("bdi").text(code.clone()));
    el("ol")
        .key("recovery-codes")
        .class("recovery-codes")
        .attr("aria-label", draw.word("recovery-list"))
        .children(codes.0.iter().map(code))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("ten", |draw| {
    recovery_codes(draw, &crate::ui::samples::codes())
})];
