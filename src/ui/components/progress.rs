//! How far one is.

use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_wizard::Message;
use kaihu_wizard::view::Progress;

/// How far one is: in words, and as a bar.
pub(in crate::ui) fn progress(draw: &Draw, Progress { step, of }: Progress) -> Element {
    let text = Message::new("progress").with("step", step).with("of", of);
    let bar = el("progress")
        .attr("aria-labelledby", "progress")
        .attr("value", step.to_string())
        .attr("max", of.to_string());
    el("div")
        .key("progress")
        .class("progress")
        .child(bar)
        .child(el("p").attr("id", "progress").text(draw.say(&text)))
}
