//! A date in three parts.

use super::field::{Line, Traits, described_by, field_class, line, notes};
use crate::ui::draw::{Draw, field_id};
use kaihu_wizard::FieldId;
use kaihu_wizard::view::{DateField, DatePart};
use leptos::prelude::*;

/// A date in three parts.
pub(in crate::ui) fn date_field(draw: &Draw, date: &DateField) -> AnyView {
    let (hint, error) = (date.hint.as_ref(), date.error.as_ref());
    // What is said belongs to the three of them and bears the name of the first.
    let named = date.parts[0].field;
    let part = |part: &DatePart| {
        let input = Line {
            field: part.field,
            value: &part.value,
            traits: traits(part.field),
            wrong: error.is_some(),
            described_by: None,
        };
        view! {
            <div>
                <label for=field_id(part.field)>{draw.say(&part.label)}</label>
                {line(draw, input)}
            </div>
        }
    };
    let parts = [
        part(&date.parts[0]),
        part(&date.parts[1]),
        part(&date.parts[2]),
    ];
    view! {
        <fieldset class=field_class(&date.error) aria-describedby=described_by(named, hint, error)>
            <legend>{draw.say(&date.legend)}</legend>
            {notes(draw, named, hint, error)}
            <div class="date">{parts}</div>
        </fieldset>
    }
    .into_any()
}

fn traits(part: FieldId) -> Traits {
    let (class, autocomplete) = match part {
        FieldId::BirthYear => ("input year", "bday-year"),
        FieldId::BirthMonth => ("input", "bday-month"),
        _ => ("input", "bday-day"),
    };
    Traits {
        class,
        kind: "text",
        mode: "numeric",
        autocomplete,
        capitals: "none",
    }
}
