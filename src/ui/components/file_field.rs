//! A picture from the device.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::field::{frame, notes};
use super::picture::named_picture;
use crate::ui::draw::{Draw, field_id};
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::FileField;

/// A picture from the device: the label is the button, and what was chosen is shown.
pub(in crate::ui) fn file_field(draw: &Draw, file: &FileField) -> Element {
    let FileField { field, .. } = *file;
    let (hint, error) = (file.hint.as_ref(), file.error.as_ref());
    let input = el("input")
        .attr("id", field_id(field))
        .attr("name", field.name())
        .class("unseen")
        .attr("type", "file")
        .attr("accept", "image/*")
        .invalid(error.is_some())
        .described(field, hint, error)
        .on(On::Choose(field));
    let again = file.chosen.is_some();
    let press = match again {
        true => draw.word("file-chosen"),
        false => draw.word("file-choose"),
    };
    // The label names the input: what the picture is for, and what pressing it does.
    let button = el("label")
        .class("file")
        .attr("for", field_id(field))
        .child(el("span").class("what").text(draw.say(&file.label)))
        .child(el("span").class("secondary").text(press));
    frame("div", field, &file.error)
        .children(
            file.chosen
                .map(|blob| named_picture(draw, "picture unturned", blob, draw.say(&file.label))),
        )
        .child(input)
        .child(button)
        .children(notes(draw, field, hint, error))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("nothing chosen", |draw| {
        file_field(draw, &sample_file(None, None))
    }),
    ("chosen", |draw| {
        file_field(draw, &sample_file(Some(BlobId(1)), None))
    }),
    ("wrong", |draw| {
        file_field(draw, &sample_file(None, Some("picture-no-face")))
    }),
];
