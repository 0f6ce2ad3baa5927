//! The live camera with its guide.

use crate::ui::draw::Draw;
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::Action;
use kaihu_wizard::view::{CameraView, Outline};

/// Everything around the oval, which stands in the middle of 300 by 400 units: far enough to
/// reach the edges of any frame.
const AROUND: &str = "M-600-200H900V600H-600ZM150 52a104 136 0 1 0 0 272a104 136 0 1 0 0-272Z";
const OVAL: &str = "M150 52a104 136 0 1 0 0 272a104 136 0 1 0 0-272Z";

/// The live camera with its guide.
pub(in crate::ui) fn camera_frame(draw: &Draw, camera: &CameraView) -> Element {
    let class = match camera.outline {
        Outline::Waiting => "camera waiting",
        Outline::Adjust => "camera adjust",
        Outline::Good => "camera good",
    };
    let guide = el("svg")
        .class("guide")
        .attr("viewBox", "0 0 300 400")
        .attr("aria-hidden", "true")
        .child(el("path").class("around").attr("d", AROUND))
        .child(el("path").class("oval").attr("d", OVAL));
    let shutter = el("button")
        .class("shutter")
        .attr("type", "button")
        .attr("data-action", "shutter")
        .attr("aria-label", draw.word("shutter-button"))
        .attr_if("aria-disabled", (!camera.shutter).then_some("true"))
        .on(On::Press(Action::Shutter));
    el("div")
        .key("camera")
        .class(class)
        .child(el("div").class("lens").video())
        .child(guide)
        .child(el("p").class("prompt").text(draw.say(&camera.prompt)))
        .child(shutter)
}
