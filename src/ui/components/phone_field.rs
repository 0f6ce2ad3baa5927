//! A phone number with its country.

use super::country_select::{choices, list};
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{described_line, frame, label, note, notes};
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::PhoneField;

/// A phone number with its country: one field to the eye, two to the keyboard. What shows of the
/// country is its calling code; the list over it has the names.
pub(in crate::ui) fn phone_field(draw: &Draw, phone: &PhoneField) -> Element {
    let (country, number) = (&phone.country, &phone.number);
    let (hint, error) = (number.hint.as_ref(), number.error.as_ref());
    let code = phone
        .calling_code
        .map_or(String::new(), |code| ["+", &code.to_string()].concat());
    let dial = el("span")
        .class("dial")
        .child(
            el("span")
                .class("dial-code")
                .attr("aria-hidden", "true")
                .attr("dir", "ltr")
                .text(code),
        )
        .child(list(country, choices(draw, country)).attr("aria-label", draw.say(&country.label)));
    let line = described_line(number);
    frame("div", number.field, &number.error)
        .child(label(draw, number.field, &number.label))
        .children(notes(draw, number.field, hint, error))
        .child(el("div").class("phone").child(dial).child(line))
        .children(number.note.as_ref().map(|it| note(draw, number.field, it)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("empty", |draw| {
        phone_field(draw, &sample_phone("CN", "", None))
    }),
    ("filled in", |draw| {
        phone_field(draw, &sample_phone("SG", "8123 4567", None))
    }),
    ("wrong", |draw| {
        phone_field(draw, &sample_phone("CN", "138", Some("phone-too-short")))
    }),
];
