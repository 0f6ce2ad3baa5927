//! The answers, each with its own Change.

use super::picture::picture;
use crate::ui::draw::Draw;
use kaihu_wizard::view::{Answer, AnswerValue};
use kaihu_wizard::{Action, Message};
use leptos::prelude::*;

/// The answers, each with its own Change.
pub(in crate::ui) fn summary_list(draw: &Draw, answers: &[Answer]) -> AnyView {
    let row = |answer: &Answer| {
        let label = draw.say(&answer.label);
        let change = Message::new("change-answer").with("what", &label);
        let value = match &answer.value {
            AnswerValue::Text(text) => text.clone().into_any(),
            AnswerValue::Message(message) => draw.say(message).into_any(),
            AnswerValue::Picture(blob) => picture(draw, "thumbnail", *blob),
        };
        view! {
            <div>
                <dt>{label}</dt>
                <dd>{value}</dd>
                <dd>
                    <button
                        type="button"
                        class="link"
                        data-action=["change-", answer.change.name()].concat()
                        aria-label=draw.say(&change)
                        on:click=draw.press(Some(Action::Change(answer.change)))
                    >
                        {draw.word("change-button")}
                    </button>
                </dd>
            </div>
        }
    };
    let rows: Vec<_> = answers.iter().map(row).collect();
    view! { <dl class="answers">{rows}</dl> }.into_any()
}
