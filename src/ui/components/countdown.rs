//! Time that runs out.

use super::bar::bar;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Countdown;

/// Time that runs out: in words, which are not read aloud each second, and as a bar.
pub(in crate::ui) fn countdown(draw: &Draw, countdown: &Countdown) -> Element {
    let class = match countdown.soon {
        true => "countdown soon",
        false => "countdown",
    };
    el("div")
        .key("countdown")
        .class(class)
        .child(
            el("p")
                .attr("role", "timer")
                .attr("id", "time-left")
                .text(draw.say(&countdown.text)),
        )
        .child(bar("time-left", Some((countdown.left, countdown.of))))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("plenty", |draw| {
        countdown(draw, &sample_countdown(272, false))
    }),
    ("soon over", |draw| {
        countdown(draw, &sample_countdown(41, true))
    }),
];
