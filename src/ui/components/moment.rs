//! A text about a moment, in the person's own time.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::text::paragraph;
use crate::ui::draw::Draw;
use crate::ui::tree::Element;
use kaihu_wizard::view::Moment;

/// A text with the moment as the person would write it.
pub(in crate::ui) fn moment(draw: &Draw, moment: &Moment) -> Element {
    paragraph("inset", moment_text(draw, moment))
}

/// The same without a paragraph around it.
pub(super) fn moment_text(draw: &Draw, moment: &Moment) -> String {
    let mut text = moment.text.clone();
    for (name, value) in &mut text.args {
        if *name == "when" {
            *value = (draw.moment)(draw.locale, moment.at);
        }
    }
    draw.say(&text)
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples =
    &[("maintenance ahead", |draw| moment(draw, &sample_moment()))];
