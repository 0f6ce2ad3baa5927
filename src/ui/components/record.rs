//! What happened, as the support is told: shown before it is sent.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
#[cfg(not(any(test, feature = "gallery")))]
use kaihu_wizard::view::Row;
use kaihu_wizard::view::{BETWEEN, Piece};

/// What happened, row by row.
pub(in crate::ui) fn record(draw: &Draw, rows: &[Row]) -> Element {
    let piece = |piece: &Piece| {
        let text = match piece {
            Piece::Words(message) => draw.say(message),
            Piece::Raw(text) => text.clone(),
        };
        // Names and numbers do not turn round in a language that runs to the left.
        el("bdi").text(text)
    };
    let line = |line: &Vec<Piece>| {
        let mut all = el("dd");
        for (at, one) in line.iter().enumerate() {
            if at > 0 {
                all = all.text(BETWEEN);
            }
            all = all.child(piece(one));
        }
        all
    };
    let row = |row: &Row| {
        el("div")
            .child(el("dt").text(draw.say(&row.label)))
            .children(row.lines.iter().map(line))
    };
    el("section")
        .key("record")
        .class("record")
        .attr("aria-labelledby", "record-heading")
        .child(
            el("h2")
                .attr("id", "record-heading")
                .text(draw.word("support-description")),
        )
        .child(el("dl").children(rows.iter().map(row)))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("a failure", |draw| {
    record(draw, &crate::ui::samples::described())
})];
