//! The answers, each with its own Change.

use super::button_row::button;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::picture::picture;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::{Answer, AnswerValue};
use kaihu_wizard::{Action, Message};

/// The answers, each with its own Change.
pub(in crate::ui) fn summary_list(draw: &Draw, answers: &[Answer]) -> Element {
    let row = |answer: &Answer| {
        let label = draw.say(&answer.label);
        let what = Message::new("change-answer").with("what", &label);
        let label_id = ["answer-", answer.label.key].concat();
        let value = match &answer.value {
            AnswerValue::Text(text) => el("dd").child(el("bdi").text(text.clone())),
            AnswerValue::Date(date) => el("dd").text((draw.long_date)(draw.locale, *date)),
            AnswerValue::Masked {
                text,
                field,
                revealed,
            } => {
                let label = match revealed {
                    true => "password-hide",
                    false => "password-show",
                };
                let id = [field.name(), "-shown"].concat();
                let look = button(draw, "link", label, Action::Reveal(*field))
                    .attr("id", id.clone())
                    // "Show" and then what.
                    .attr("aria-labelledby", [&id, " ", &label_id].concat());
                el("dd")
                    .child(el("bdi").class("digits").text(text.clone()))
                    .child(el("span").text(" ".to_owned()))
                    .child(look)
            }
            AnswerValue::Message(message) => el("dd").text(draw.say(message)),
            AnswerValue::Picture(blob) => el("dd").child(picture(draw, "thumbnail", *blob)),
        };
        let change = el("button")
            .class("link")
            .attr("type", "button")
            .attr("data-action", ["change-", answer.change.name()].concat())
            .attr("aria-label", draw.say(&what))
            .on(On::Press(Action::Change(answer.change)))
            .text(draw.word("change-button"));
        el("div")
            .child(el("dt").attr("id", label_id).text(label))
            .child(value)
            .child(el("dd").child(change))
    };
    el("dl")
        .key("answers")
        .class("answers")
        .attr("part", "answers")
        .children(answers.iter().map(row))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples =
    &[("answers", |draw| summary_list(draw, &sample_answers()))];
