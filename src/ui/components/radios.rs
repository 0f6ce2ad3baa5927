//! One of a few.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{frame, notes};
use super::illustration::illustration;
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::{Choice, Radios};

/// One of a few.
pub(in crate::ui) fn radios(draw: &Draw, radios: &Radios) -> Element {
    let Radios { field, .. } = *radios;
    let error = radios.error.as_ref();
    let option = |(index, option): (usize, &Choice)| {
        let Choice { value, label, .. } = option;
        let hint_id = [&field_id(field), "-", value, "-hint"].concat();
        // The first has the id of the field, so that the focus can be sent there.
        let id = match index {
            0 => field_id(field),
            _ => [&field_id(field), "-", value].concat(),
        };
        let button = el("input")
            .attr("type", "radio")
            .attr("id", id)
            .attr("name", field.name())
            .attr("value", *value)
            .attr_if(
                "aria-describedby",
                option.hint.as_ref().map(|_| hint_id.clone()),
            )
            .flag("checked", radios.value == *value)
            .on(On::Tick(field));
        // The hint describes the button and is no part of its name.
        let hint = option.hint.as_ref().map(|hint| {
            el("span")
                .class("hint")
                .attr("id", hint_id)
                .attr("aria-hidden", "true")
                .text(draw.say(hint))
        });
        let text = el("span").text(draw.say(label)).children(hint);
        el("label")
            .class("choice")
            .attr("part", "choice")
            .child(button)
            .child(text)
            .children(option.illustration.map(illustration))
    };
    frame("fieldset", field, &radios.error)
        .described(field, None, error)
        .child(el("legend").text(draw.say(&radios.legend)))
        .children(notes(draw, field, None, error))
        .children(radios.options.iter().enumerate().map(option))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("nothing chosen", |draw| {
        radios(draw, &sample_radios("", None))
    }),
    ("chosen", |draw| {
        radios(draw, &sample_radios("passport", None))
    }),
    ("wrong", |draw| {
        radios(draw, &sample_radios("", Some("evidence-kind-missing")))
    }),
];
