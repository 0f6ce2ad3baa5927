//! Names and what they stand for.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Fact;

/// Facts, one below the other; the class says what they are about.
pub(in crate::ui) fn facts(draw: &Draw, class: &'static str, facts: &[Fact]) -> Element {
    let fact = |fact: &Fact| {
        el("div")
            .child(el("dt").text(draw.say(&fact.label)))
            .child(el("dd").child(el("bdi").text(fact.value.clone())))
    };
    el("dl")
        .key(class)
        .class(class)
        .children(facts.iter().map(fact))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("the provider", |draw| {
        facts(
            draw,
            "provider",
            &[
                sample_fact("provider-operator", "蓝海支付有限公司"),
                sample_fact("provider-domain", "lanhai.example"),
            ],
        )
    }),
    ("a reference", |draw| {
        facts(
            draw,
            "reference",
            &[sample_fact("application-label", "app_7QK2M4")],
        )
    }),
];
