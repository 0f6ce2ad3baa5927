//! One line of text with its label.

use super::field::{Traits, frame, label, line, notes};
use crate::ui::draw::Draw;
use crate::ui::tree::Element;
use kaihu_wizard::view::TextField;

/// One line of text with its label.
pub(in crate::ui) fn text_field(draw: &Draw, text: &TextField) -> Element {
    let TextField { field, .. } = *text;
    let (hint, error) = (text.hint.as_ref(), text.error.as_ref());
    let line = line(field, &text.value, Traits::of(text.kind))
        .invalid(error.is_some())
        .described(field, hint, error);
    frame("div", field, &text.error)
        .child(label(draw, field, &text.label))
        .children(notes(draw, field, hint, error))
        .child(line)
}
