//! One of a few.

use super::field::{frame, notes};
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::Radios;

/// One of a few.
pub(in crate::ui) fn radios(draw: &Draw, radios: &Radios) -> Element {
    let Radios { field, .. } = *radios;
    let error = radios.error.as_ref();
    let option = |(index, option): (usize, &(&'static str, _))| {
        let (value, label) = option;
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
            .flag("checked", radios.value == *value)
            .on(On::Tick(field));
        el("label")
            .class("choice")
            .child(button)
            .child(el("span").text(draw.say(label)))
    };
    frame("fieldset", field, &radios.error)
        .described(field, None, error)
        .child(el("legend").text(draw.say(&radios.legend)))
        .children(notes(draw, field, None, error))
        .children(radios.options.iter().enumerate().map(option))
}
