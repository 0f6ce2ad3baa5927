//! A picture that was taken.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_protocol::BlobId;

/// A picture that was taken; it is shown like the camera showed it, as in a mirror.
pub(in crate::ui) fn picture(draw: &Draw, class: &'static str, blob: BlobId) -> Element {
    named_picture(draw, class, blob, draw.word("picture-alt"))
}

/// A picture with a name of its own.
pub(super) fn named_picture(
    draw: &Draw,
    class: &'static str,
    blob: BlobId,
    name: String,
) -> Element {
    el("img")
        .class(class)
        .attr_if("src", (draw.picture_url)(blob))
        .attr("alt", name)
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("a picture", |draw| picture(draw, "picture", BlobId(1))),
    ("small", |draw| picture(draw, "thumbnail", BlobId(1))),
];
