//! A date in three parts.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{Traits, frame, label, line, notes};
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::FieldId;
use kaihu_wizard::view::{DateField, DatePart};

/// A date in three parts.
pub(in crate::ui) fn date_field(draw: &Draw, date: &DateField) -> Element {
    let (hint, error) = (date.hint.as_ref(), date.error.as_ref());
    let part = |part: &DatePart| {
        let line = line(part.field, &part.value, traits(part.field))
            .invalid(error.is_some())
            .described(date.parts[0].field, None, error);
        el("div")
            .key(part.field.name())
            .child(label(draw, part.field, &part.label))
            .child(line)
    };
    let parts = el("div")
        .class("date")
        .children(date.parts.iter().map(part));
    // What is said belongs to the three of them and bears the name of the first.
    let named = date.parts[0].field;
    frame("fieldset", named, &date.error)
        .described(named, hint, error)
        .child(el("legend").text(draw.say(&date.legend)))
        .children(notes(draw, named, hint, error))
        .child(parts)
}

fn traits(part: FieldId) -> Traits {
    let (class, autocomplete) = match part {
        FieldId::BirthYear => ("input year", "bday-year"),
        FieldId::BirthMonth => ("input", "bday-month"),
        FieldId::BirthDay => ("input", "bday-day"),
        FieldId::ExpiryYear => ("input year", "off"),
        _ => ("input", "off"),
    };
    Traits {
        class,
        kind: "text",
        mode: "numeric",
        autocomplete,
        capitals: "none",
    }
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("filled in", |draw| {
        date_field(draw, &sample_date("1990", None))
    }),
    ("wrong", |draw| {
        date_field(draw, &sample_date("2099", Some("birth-in-future")))
    }),
];
