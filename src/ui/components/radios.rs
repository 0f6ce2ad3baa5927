//! One of a few.

use super::field::{described_by, field_class, notes};
use crate::ui::draw::{Draw, field_id};
use kaihu_wizard::view::Radios;
use leptos::prelude::*;

/// One of a few.
pub(in crate::ui) fn radios(draw: &Draw, radios: &Radios) -> AnyView {
    let error = radios.error.as_ref();
    let option = |(index, (value, label))| {
        let value: &'static str = value;
        // The first has the id of the field, so that the focus can be sent there.
        let id = match index {
            0 => field_id(radios.field),
            _ => [&field_id(radios.field), "-", value].concat(),
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    id=id
                    name=radios.field.name()
                    value=value
                    prop:checked=radios.value == value
                    on:change=draw.tick(radios.field)
                />
                <span>{draw.say(label)}</span>
            </label>
        }
    };
    let options = radios.options.iter().map(|(value, label)| (*value, label));
    let options: Vec<_> = options.enumerate().map(option).collect();
    view! {
        <fieldset
            class=field_class(&radios.error)
            aria-describedby=described_by(radios.field, None, error)
        >
            <legend>{draw.say(&radios.legend)}</legend>
            {notes(draw, radios.field, None, error)}
            {options}
        </fieldset>
    }
    .into_any()
}
