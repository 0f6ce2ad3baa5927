//! Agreement to a text.

use super::field::{described_by, field_class, notes};
use super::support::link_out;
use crate::ui::draw::{Draw, field_id};
use kaihu_wizard::view::Checkbox;
use leptos::prelude::*;

/// Agreement to a text, with the way to the whole document.
pub(in crate::ui) fn checkbox(draw: &Draw, agreement: &Checkbox) -> AnyView {
    let Checkbox { field, error, .. } = agreement;
    let url = agreement.url.as_deref();
    // An address from the server must not run a script.
    let document = url.filter(|url| url.starts_with("https://") || url.starts_with('/'));
    view! {
        <div class=field_class(error)>
            {notes(draw, *field, None, error.as_ref())}
            <label class="choice">
                <input
                    type="checkbox"
                    id=field_id(*field)
                    name=field.name()
                    value="on"
                    prop:checked=agreement.checked
                    aria-invalid=error.is_some().then_some("true")
                    aria-describedby=described_by(*field, None, error.as_ref())
                    on:change=draw.tick(*field)
                />
                <span>{agreement.text.clone()}</span>
            </label>
            {document.map(|url| link_out(draw, url, draw.word("read-document")))}
        </div>
    }
    .into_any()
}
