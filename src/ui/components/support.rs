//! Ways out of here: to the provider's people and papers.

use crate::ui::draw::Draw;
use kaihu_wizard::view::SupportLink;
use leptos::prelude::*;

/// How to reach a person.
pub(in crate::ui) fn support(draw: &Draw, links: &[SupportLink]) -> AnyView {
    let link = |link: &SupportLink| {
        view! {
            <li>
                <span>{draw.say(&link.label)}</span>
                {link_out(draw, &link.url, link.text.clone())}
            </li>
        }
    };
    let links: Vec<_> = links.iter().map(link).collect();
    view! { <ul class="support">{links}</ul> }.into_any()
}

/// A link to somewhere else. What is no page, such as a phone number, opens in place.
pub(super) fn link_out(draw: &Draw, url: &str, text: String) -> AnyView {
    let page = !url.starts_with("tel:") && !url.starts_with("mailto:");
    let note = page.then(|| {
        view! { <span class="unseen">" " {draw.word("opens-in-new-tab")}</span> }.into_any()
    });
    view! {
        <a
            class="link"
            href=url.to_owned()
            target=page.then_some("_blank")
            rel="noopener noreferrer"
        >
            {text}
            {note}
        </a>
    }
    .into_any()
}
