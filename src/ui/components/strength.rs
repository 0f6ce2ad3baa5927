//! How strong a password is.

use super::bar::bar;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Strength;

/// How strong a password is, in words and as a bar. Whoever listens is told when they pause.
pub(in crate::ui) fn strength(draw: &Draw, strength: &Strength) -> Element {
    let class = match strength.level {
        0..=1 => "strength soon",
        _ => "strength",
    };
    // The first guesses too have something of the bar.
    let part = (u32::from(strength.level) + 1, 5);
    el("div")
        .key("strength")
        .class(class)
        .child(
            el("p")
                .attr("id", "strength")
                .text(draw.say(&strength.text)),
        )
        .child(bar("strength", Some(part)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("easy to guess", |draw| strength(draw, &Strength::of(1))),
    ("hard to guess", |draw| strength(draw, &Strength::of(3))),
];
