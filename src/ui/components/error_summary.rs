//! All that is wrong on a page, each with the way to its field.

use crate::ui::draw::{Draw, field_id, focus_field, target};
use kaihu_wizard::FieldId;
use kaihu_wizard::view::FieldError;
use leptos::ev;
use leptos::prelude::*;

/// All that is wrong on a page, each with the way to its field.
pub(in crate::ui) fn error_summary(draw: &Draw, errors: &[FieldError]) -> AnyView {
    let error = |error: &FieldError| {
        let href = ["#", &field_id(error.field)].concat();
        view! {
            <li>
                <a href=href on:click=go_to(error.field)>{draw.say(&error.message)}</a>
            </li>
        }
    };
    let errors: Vec<_> = errors.iter().map(error).collect();
    view! {
        <div class="summary-of-errors" id="error-summary" role="alert" tabindex="-1">
            <h2>{draw.word("error-summary-heading")}</h2>
            <ul>{errors}</ul>
        </div>
    }
    .into_any()
}

/// Follows the link by hand: addresses do not lead into a shadow root.
fn go_to(field: FieldId) -> impl FnMut(ev::MouseEvent) {
    move |event| {
        event.prevent_default();
        if let Some(link) = target(&event) {
            focus_field(&link, field);
        }
    }
}
