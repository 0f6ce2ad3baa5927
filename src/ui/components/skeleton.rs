//! Waiting for the first page.

use leptos::prelude::*;

/// The shape of a page that is on its way.
pub(in crate::ui) fn skeleton() -> AnyView {
    let bar = |class| view! { <div class=class></div> };
    let bars = ["bar", "bar", "bar short", "bar button"].map(bar);
    view! { <div class="skeleton" aria-hidden="true">{bars}</div> }.into_any()
}
