//! What all fields share: what is said about them, and the line to type in.

use super::button_row::other_button;
use crate::ui::draw::{Draw, field_id, note_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::{Note, TextField, TextKind};
use kaihu_wizard::{FieldId, Message};

/// The element around a field: its class tells whether something is wrong.
pub(super) fn frame(tag: &'static str, field: FieldId, error: &Option<Message>) -> Element {
    el(tag)
        .key(field.name())
        .attr("part", "field")
        .class(match error {
            Some(_) => "field wrong",
            None => "field",
        })
}

/// What a field is, tied to it.
pub(super) fn label(draw: &Draw, field: FieldId, label: &Message) -> Element {
    el("label")
        .attr("for", field_id(field))
        .attr("part", "label")
        .text(draw.say(label))
}

/// The hint and the error of a field, as far as there are any.
pub(super) fn notes<'a>(
    draw: &'a Draw,
    field: FieldId,
    hint: Option<&'a Message>,
    error: Option<&'a Message>,
) -> impl Iterator<Item = Element> + 'a {
    let notes = [("hint", hint), ("error", error)];
    notes.into_iter().filter_map(move |(kind, message)| {
        let text = draw.say(message?);
        let note = el("p")
            .key(kind)
            .class(kind)
            .attr("part", kind)
            .attr("id", note_id(kind, field));
        Some(match kind {
            "error" => note.child(error_prefix(draw)).text(text),
            _ => note.text(text),
        })
    })
}

/// Colour alone does not tell an error.
fn error_prefix(draw: &Draw) -> Element {
    let prefix = [&draw.word("error-prefix"), " "].concat();
    el("span").class("unseen").text(prefix)
}

/// What is worth a second look, and what can be done about it with one press.
pub(super) fn note(draw: &Draw, field: FieldId, note: &Note) -> Element {
    let instead = note
        .instead
        .as_ref()
        .map(|(label, action)| other_button("link", draw.say(label), action));
    el("div")
        .key("note")
        .class("note")
        .attr("id", note_id("note", field))
        .child(el("p").text(draw.say(&note.message)))
        .children(instead)
}

/// One line to type in, tied to all that is said about it.
pub(super) fn described_line(text: &TextField) -> Element {
    let field = text.field;
    let line = match text.kind {
        TextKind::Long(most) => lines(field, &text.value, most),
        kind => line(field, &text.value, Traits::of(kind)),
    };
    let line = line.invalid(text.error.is_some());
    let said = [
        ("hint", text.hint.is_some()),
        ("error", text.error.is_some()),
        ("note", text.note.is_some()),
    ];
    line.tied(field, &said)
}

impl Element {
    /// Ties what is said about a field to it.
    pub(super) fn described(
        self,
        field: FieldId,
        hint: Option<&Message>,
        error: Option<&Message>,
    ) -> Element {
        self.tied(
            field,
            &[("hint", hint.is_some()), ("error", error.is_some())],
        )
    }

    fn tied(self, field: FieldId, said: &[(&str, bool)]) -> Element {
        let mut ids = String::new();
        for (kind, _) in said.iter().filter(|(_, is_said)| *is_said) {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(&note_id(kind, field));
        }
        self.attr_if("aria-describedby", (!ids.is_empty()).then_some(ids))
    }

    /// Says whether a field is wrong.
    pub(super) fn invalid(self, wrong: bool) -> Element {
        self.attr_if("aria-invalid", wrong.then_some("true"))
    }
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
            TextKind::DocumentDigits => ("input digits", "text", "numeric", "off", "none"),
            TextKind::Phone => ("input digits", "tel", "tel", "tel-national", "none"),
            TextKind::Email => ("input", "email", "email", "email", "none"),
            TextKind::Search => ("input", "search", "search", "off", "none"),
            TextKind::Long(_) => ("input long", "text", "text", "off", "sentences"),
            TextKind::Code(4) => (
                "input code of-4",
                "text",
                "numeric",
                "one-time-code",
                "none",
            ),
            TextKind::Code(6) => (
                "input code of-6",
                "text",
                "numeric",
                "one-time-code",
                "none",
            ),
            TextKind::Code(_) => ("input code", "text", "numeric", "one-time-code", "none"),
            TextKind::Password { revealed: true } => {
                ("input secret", "text", "text", "new-password", "none")
            }
            TextKind::Password { revealed: false } => {
                ("input secret", "password", "text", "new-password", "none")
            }
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

/// Several lines to type in.
fn lines(field: FieldId, value: &str, most: u32) -> Element {
    el("textarea")
        .attr("id", field_id(field))
        .attr("name", field.name())
        .class("input long")
        .attr("part", "input")
        .attr("rows", "4")
        .attr("maxlength", most.to_string())
        .attr("autocomplete", "off")
        .attr("dir", "auto")
        .value(value)
        .on(On::Edit(field))
        .on(On::Leave(field))
}

/// One line to type in.
pub(super) fn line(field: FieldId, value: &str, traits: Traits) -> Element {
    el("input")
        .attr("id", field_id(field))
        .attr("name", field.name())
        .attr("class", traits.class)
        .attr("part", "input")
        .attr("type", traits.kind)
        .attr("inputmode", traits.mode)
        .attr("autocomplete", traits.autocomplete)
        .attr("autocapitalize", traits.capitals)
        // Numbers and addresses run to the right in every language, names and words as they are written.
        .attr(
            "dir",
            if traits.autocomplete == "name" || traits.kind == "search" {
                "auto"
            } else {
                "ltr"
            },
        )
        .attr("spellcheck", "false")
        .value(value)
        .on(On::Edit(field))
        .on(On::Leave(field))
}
