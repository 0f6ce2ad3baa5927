//! The articles of the help that a few words mean.

use super::details::details;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::text_field::text_field;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::help::is_meant;
use kaihu_wizard::view::{Details, HelpSearch};
use kaihu_wizard::{FieldId, Message};

/// A line to type in, and the articles that have every word of it.
pub(in crate::ui) fn help_search(draw: &Draw, search: &HelpSearch) -> Element {
    let query = (draw.fold)(&search.query.value);
    let is_wanted = |article: &&Details| {
        let words = [&article.summary, &article.text].map(|part| (draw.fold)(&draw.say(part)));
        is_meant(&query, &words.join(" "))
    };
    let found: Vec<&Details> = search.articles.iter().filter(is_wanted).collect();
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

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("empty", |draw| help_search(draw, &sample_search(""))),
    ("nothing found", |draw| {
        help_search(draw, &sample_search("qwertz"))
    }),
    ("found", |draw| help_search(draw, &sample_search("wi-fi"))),
];
