//! All that is wrong on a page, each with the way to its field.

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
        .attr("id", "error-summary")
        .attr("role", "alert")
        .attr("tabindex", "-1")
        .child(el("h2").text(draw.word("error-summary-heading")))
        .child(el("ul").children(errors.iter().map(error)))
}
