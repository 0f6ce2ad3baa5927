//! Ways out of here: to the provider's people and papers.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::moment::moment_text;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::SupportLink;

/// How to reach a person.
pub(in crate::ui) fn support(draw: &Draw, links: &[SupportLink]) -> Element {
    let link = |link: &SupportLink| {
        let said = link.hours.iter().cloned();
        let now = link.now.as_ref().map(|it| moment_text(draw, it));
        let said = said
            .chain(now)
            .map(|text| el("span").class("hint").text(text));
        el("li")
            .child(el("span").text(draw.say(&link.label)))
            .child(link_out(draw, &link.url, link.text.clone()))
            .children(said)
    };
    el("ul")
        .key("support")
        .class("support")
        .children(links.iter().map(link))
}

fn direction(url: &str) -> &'static str {
    match url.starts_with("tel:") {
        true => "ltr",
        false => "auto",
    }
}

/// A link to somewhere else. What is no page, such as a phone number, opens in place.
pub(super) fn link_out(draw: &Draw, url: &str, text: String) -> Element {
    let link = el("a")
        .class("link")
        .attr("href", url.to_owned())
        // A phone number does not turn round in a language that runs to the left.
        .child(el("bdi").attr("dir", direction(url)).text(text));
    if url.starts_with("tel:") || url.starts_with("mailto:") {
        return link;
    }
    let note = [" ", &draw.word("opens-in-new-tab")].concat();
    link.attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(el("span").class("unseen").text(note))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("channels", |draw| {
        support(draw, &crate::ui::samples::links(true))
    }),
    ("closed", |draw| {
        support(draw, &crate::ui::samples::links(false))
    }),
];
