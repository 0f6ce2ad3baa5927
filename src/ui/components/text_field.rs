//! One line of text with its label.

use super::button_row::button;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{described_line, frame, label, note, notes};
use crate::ui::draw::Draw;
use crate::ui::tree::Element;
use crate::ui::tree::el;
use kaihu_wizard::Action;
use kaihu_wizard::view::{TextField, TextKind};

/// What programs that make passwords up are told; any character may be in one.
const PASSWORD_RULES: &str = "minlength: 15; maxlength: 128; allowed: unicode;";

/// One line of text with its label; a password can be looked at.
pub(in crate::ui) fn text_field(draw: &Draw, text: &TextField) -> Element {
    let TextField { field, .. } = *text;
    let (hint, error) = (text.hint.as_ref(), text.error.as_ref());
    let line = match text.kind {
        TextKind::Password { .. } => described_line(text).attr("passwordrules", PASSWORD_RULES),
        _ => described_line(text),
    };
    let reveal = Action::Reveal(field);
    let look = match text.kind {
        TextKind::Password { revealed: true } => {
            Some(button(draw, "quiet", "password-hide", reveal))
        }
        TextKind::Password { revealed: false } => {
            Some(button(draw, "quiet", "password-show", reveal))
        }
        _ => None,
    };
    let line = match look {
        Some(look) => el("div").class("password").child(line).child(look),
        None => line,
    };
    frame("div", field, &text.error)
        .child(label(draw, field, &text.label))
        .children(notes(draw, field, hint, error))
        .child(line)
        .children(text.note.as_ref().map(|it| note(draw, field, it)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("empty", |draw| {
        text_field(
            draw,
            &sample_text(FieldId::Name, TextKind::Name, "name-label", "", None),
        )
    }),
    ("filled in", |draw| {
        text_field(
            draw,
            &sample_text(
                FieldId::Name,
                TextKind::Name,
                "name-label",
                "欧阳娜娜",
                None,
            ),
        )
    }),
    ("wrong", |draw| {
        text_field(
            draw,
            &sample_text(
                FieldId::Name,
                TextKind::Name,
                "name-label",
                "李4",
                Some("name-digit"),
            ),
        )
    }),
    ("several lines", |draw| {
        text_field(
            draw,
            &sample_text(
                FieldId::SupportMessage,
                TextKind::Long(1000),
                "support-message-label",
                "页面一直是白的。\n换了网络也一样。",
                None,
            ),
        )
    }),
    ("one-time code", |draw| {
        text_field(
            draw,
            &sample_text(
                FieldId::Code,
                TextKind::Code(6),
                "code-heading",
                "4071",
                None,
            ),
        )
    }),
    ("password", |draw| {
        text_field(
            draw,
            &sample_text(
                FieldId::EvidenceNumber,
                TextKind::Password { revealed: false },
                "passport-label",
                "correct horse",
                None,
            ),
        )
    }),
    ("password shown", |draw| {
        text_field(
            draw,
            &sample_text(
                FieldId::EvidenceNumber,
                TextKind::Password { revealed: true },
                "passport-label",
                "correct horse",
                None,
            ),
        )
    }),
];
