//! What all fields share: what is said about them, and the line to type in.

use crate::ui::draw::{Draw, field_id, note_id};
use kaihu_wizard::view::TextKind;
use kaihu_wizard::{FieldId, Message};
use leptos::prelude::*;

/// The class of a field, by whether something is wrong with it.
pub(super) fn field_class(error: &Option<Message>) -> &'static str {
    match error {
        Some(_) => "field wrong",
        None => "field",
    }
}

/// The hint and the error of a field, as far as there are any.
pub(super) fn notes(
    draw: &Draw,
    field: FieldId,
    hint: Option<&Message>,
    error: Option<&Message>,
) -> [Option<AnyView>; 2] {
    let note = |kind: &'static str, message: &Message| {
        let text = draw.say(message);
        view! { <p class=kind id=note_id(kind, field)>{text}</p> }.into_any()
    };
    [
        hint.map(|hint| note("hint", hint)),
        error.map(|error| note("error", error)),
    ]
}

/// The ids of what is said about a field, for `aria-describedby`.
pub(super) fn described_by(
    field: FieldId,
    hint: Option<&Message>,
    error: Option<&Message>,
) -> Option<String> {
    let ids: Vec<String> = [("hint", hint), ("error", error)]
        .into_iter()
        .filter(|(_, message)| message.is_some())
        .map(|(kind, _)| note_id(kind, field))
        .collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// One line to type in.
pub(super) struct Line<'a> {
    pub(super) field: FieldId,
    pub(super) value: &'a str,
    pub(super) traits: Traits,
    pub(super) wrong: bool,
    pub(super) described_by: Option<String>,
}

/// How the browser helps with a line: keyboard, autofill, width.
pub(super) struct Traits {
    pub(super) class: &'static str,
    pub(super) kind: &'static str,
    pub(super) mode: &'static str,
    pub(super) autocomplete: &'static str,
    pub(super) capitals: &'static str,
}

impl Traits {
    pub(super) fn of(kind: TextKind) -> Traits {
        let (class, kind, mode, autocomplete, capitals) = match kind {
            TextKind::Name => ("input", "text", "text", "name", "words"),
            TextKind::DocumentNumber => ("input digits", "text", "text", "off", "characters"),
            TextKind::Phone => ("input digits", "tel", "tel", "tel-national", "none"),
            TextKind::Email => ("input", "email", "email", "email", "none"),
            TextKind::Code(_) => ("input code", "text", "numeric", "one-time-code", "none"),
        };
        Traits {
            class,
            kind,
            mode,
            autocomplete,
            capitals,
        }
    }
}

/// The line itself.
pub(super) fn line(draw: &Draw, line: Line) -> AnyView {
    let Line {
        field,
        traits,
        wrong,
        ..
    } = line;
    view! {
        <input
            id=field_id(field)
            name=field.name()
            class=traits.class
            type=traits.kind
            inputmode=traits.mode
            autocomplete=traits.autocomplete
            autocapitalize=traits.capitals
            spellcheck="false"
            aria-invalid=wrong.then_some("true")
            aria-describedby=line.described_by
            prop:value=line.value.to_owned()
            on:input=draw.edit(field)
            on:compositionend=draw.composed(field)
            on:blur=draw.leave(field)
        />
    }
    .into_any()
}
