//! All that is wrong on a page, each with the way to its field.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::FieldError;

/// All that is wrong on a page, each with the way to its field.
pub(in crate::ui) fn error_summary(draw: &Draw, errors: &[FieldError]) -> Element {
    let error = |error: &FieldError| {
        let link = el("a")
            .attr("href", ["#", &field_id(error.field)].concat())
            .on(On::GoTo(error.field))
            .text(draw.say(&error.message));
        el("li").child(link)
    };
    el("div")
        .key("errors")
        .class("summary-of-errors")
        .attr("part", "error-summary")
        .attr("id", "error-summary")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .child(el("h2").text(draw.word("error-summary-heading")))
        .child(el("ul").children(errors.iter().map(error)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("two errors", |draw| {
    let error = |field, key| FieldError {
        field,
        message: Message::new(key),
    };
    let errors = [
        error(FieldId::Phone, "phone-too-short"),
        error(FieldId::Email, "email-format"),
    ];
    Element::around([
        error_summary(draw, &errors),
        text_field(
            draw,
            &sample_text(
                FieldId::Phone,
                TextKind::Phone,
                "phone-label",
                "138",
                Some("phone-too-short"),
            ),
        ),
        text_field(
            draw,
            &sample_text(
                FieldId::Email,
                TextKind::Email,
                "email-label",
                "li",
                Some("email-format"),
            ),
        ),
    ])
})];
