//! Agreement to a text.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{frame, notes};
use super::support::link_out;
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::FieldId;
use kaihu_wizard::view::{Checkbox, Wording};

/// Agreement to a text, with the way to the whole document.
pub(in crate::ui) fn checkbox(draw: &Draw, agreement: &Checkbox) -> Element {
    let Checkbox { field, .. } = *agreement;
    let error = agreement.error.as_ref();
    let tick = el("input")
        .attr("type", "checkbox")
        .attr("id", field_id(field))
        .attr("name", field.name())
        .attr("value", "on")
        .invalid(error.is_some())
        .described(field, None, error)
        .flag("checked", agreement.checked)
        .on(On::Tick(field));
    let label = el("label").class("choice").attr("part", "choice");
    let label = match field {
        FieldId::Consent(_) => label.on(On::Guard),
        _ => label,
    };
    let choice = label
        .child(tick)
        .child(el("span").text(match &agreement.text {
            Wording::Ours(message) => draw.say(message),
            Wording::Theirs(text) => text.clone(),
        }));
    let url = agreement.url.as_deref();
    // An address from the server must not run a script.
    let document = url.filter(|url| url.starts_with("https://") || is_path(url));
    frame("div", field, &agreement.error)
        .children(notes(draw, field, None, error))
        .child(choice)
        .children(document.map(|url| link_out(draw, url, draw.word("read-document"))))
}

/// A path of this very origin, and not of a host that a slash more would name.
fn is_path(url: &str) -> bool {
    url.starts_with('/') && !url[1..].starts_with(['/', '\\'])
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("not ticked", |draw| {
        checkbox(draw, &sample_checkbox(0, false, None))
    }),
    ("ticked", |draw| {
        checkbox(draw, &sample_checkbox(1, true, None))
    }),
    ("wrong", |draw| {
        checkbox(draw, &sample_checkbox(2, false, Some("consent-missing")))
    }),
];
