//! Names and what they stand for.

use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Fact;

/// Facts, one below the other; the class says what they are about.
pub(in crate::ui) fn facts(draw: &Draw, class: &'static str, facts: &[Fact]) -> Element {
    let fact = |fact: &Fact| {
        el("div")
            .child(el("dt").text(draw.say(&fact.label)))
            .child(el("dd").text(fact.value.clone()))
    };
    el("dl")
        .key(class)
        .class(class)
        .children(facts.iter().map(fact))
}
