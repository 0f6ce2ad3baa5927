//! The articles of the help that a few words mean.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use super::details::details;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::text_field::text_field;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::help::distance;
use kaihu_wizard::view::{Details, HelpSearch};
use kaihu_wizard::{FieldId, Message};

/// A line to type in, and the articles that are meant.
pub(in crate::ui) fn help_search(draw: &Draw, search: &HelpSearch) -> Element {
    let query = (draw.fold)(&search.query.value);
    let found = found(draw, &query, &search.articles);
    let told = match (query.trim().is_empty(), found.len()) {
        (true, _) => String::new(),
        (false, 0) => draw.word("help-none"),
        (false, some) => draw.say(&Message::new("help-found").with("count", some)),
    };
    let status = el("p")
        .key("found")
        .class("hint")
        .attr("role", "status")
        .text(told);
    el("div")
        .key(FieldId::HelpQuery.name())
        .class("help-search")
        .child(text_field(draw, &search.query))
        .child(status)
        .children(found.into_iter().map(|article| details(draw, article)))
}

/// The articles that are meant, the nearest first.
fn found<'a>(draw: &Draw, query: &str, articles: &'a [Details]) -> Vec<&'a Details> {
    let mut found: Vec<(usize, &Details)> = Vec::new();
    for article in articles {
        let [title, text] =
            [&article.summary, &article.text].map(|part| (draw.fold)(&draw.say(part)));
        let more = (draw.fold)(draw.words.found_by(article.summary.key));
        let distance = distance(query, &title, &[&text, " ", &more].concat());
        found.extend(distance.map(|far| (far, article)));
    }
    found.sort_by_key(|(far, _)| *far);
    found.into_iter().map(|(_, article)| article).collect()
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("empty", |draw| help_search(draw, &sample_search(""))),
    ("nothing found", |draw| {
        help_search(draw, &sample_search("qwertz"))
    }),
    ("found", |draw| help_search(draw, &sample_search("wi-fi"))),
];
