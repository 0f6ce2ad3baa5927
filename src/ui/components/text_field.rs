//! One line of text with its label.

use super::field::{Line, Traits, described_by, field_class, line, notes};
use crate::ui::draw::{Draw, field_id};
use kaihu_wizard::view::TextField;
use leptos::prelude::*;

/// One line of text with its label.
pub(in crate::ui) fn text_field(draw: &Draw, text: &TextField) -> AnyView {
    let (hint, error) = (text.hint.as_ref(), text.error.as_ref());
    let input = Line {
        field: text.field,
        value: &text.value,
        traits: Traits::of(text.kind),
        wrong: error.is_some(),
        described_by: described_by(text.field, hint, error),
    };
    view! {
        <div class=field_class(&text.error)>
            <label for=field_id(text.field)>{draw.say(&text.label)}</label>
            {notes(draw, text.field, hint, error)}
            {line(draw, input)}
        </div>
    }
    .into_any()
}
