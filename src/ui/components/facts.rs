//! Names and what they stand for.

use crate::ui::draw::Draw;
use kaihu_wizard::view::Fact;
use leptos::prelude::*;

/// Facts, one below the other; the class says what they are about.
pub(in crate::ui) fn facts(draw: &Draw, class: &'static str, facts: &[Fact]) -> AnyView {
    let fact = |fact: &Fact| {
        view! {
            <div>
                <dt>{draw.say(&fact.label)}</dt>
                <dd>{fact.value.clone()}</dd>
            </div>
        }
    };
    let facts: Vec<_> = facts.iter().map(fact).collect();
    view! { <dl class=class>{facts}</dl> }.into_any()
}
