//! Paragraphs and lists.

use crate::ui::draw::Draw;
use kaihu_wizard::Message;
use leptos::prelude::*;

/// A paragraph; its class says what it is for.
pub(in crate::ui) fn paragraph(class: &'static str, text: String) -> AnyView {
    view! { <p class=class>{text}</p> }.into_any()
}

/// Points, one below the other.
pub(in crate::ui) fn list(draw: &Draw, points: &[Message]) -> AnyView {
    let point = |point| view! { <li>{draw.say(point)}</li> };
    let points: Vec<_> = points.iter().map(point).collect();
    view! { <ul class="list">{points}</ul> }.into_any()
}
