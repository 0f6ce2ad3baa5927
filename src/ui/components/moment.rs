//! A moment in the time of the person's device, as their language writes it.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
#[cfg(not(any(test, feature = "gallery")))]
use kaihu_wizard::view::Moment;

/// A text about a moment.
pub(in crate::ui) fn moment(draw: &Draw, moment: &Moment) -> Element {
    el("p")
        .key("moment")
        .class("text")
        .text(moment_text(draw, moment))
}

/// The same without a paragraph around it.
pub(super) fn moment_text(draw: &Draw, moment: &Moment) -> String {
    let mut text = moment.text.clone();
    // The first value of a name counts.
    let when = (draw.local_time)(draw.locale, moment.at);
    text.args.insert(0, ("when", when));
    draw.say(&text)
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("an answer", |draw| {
    let at = crate::ui::samples::answer_by();
    let text = Message::new("support-answer-by");
    moment(draw, &Moment { text, at })
})];
