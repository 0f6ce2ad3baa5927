//! The live camera with its guide.

mod challenge;
mod sign;

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::{CameraView, Outline};
use kaihu_wizard::{Action, Prompt};
use sign::sign;

/// Everything around the oval, which stands in the middle of 300 by 400 units: far enough to
/// reach the edges of any frame.
const AROUND: &str = "M-600-400H900V800H-600ZM150 52a104 136 0 1 0 0 272a104 136 0 1 0 0-272Z";
const OVAL: &str = "M150 52a104 136 0 1 0 0 272a104 136 0 1 0 0-272Z";

/// The live camera with its guide.
pub(in crate::ui) fn camera_frame(draw: &Draw, camera: &CameraView) -> Element {
    let challenge = camera.challenge.as_ref();
    let guide = el("svg")
        .class("guide")
        .attr("viewBox", "0 0 300 400")
        .attr("aria-hidden", "true")
        .child(el("path").class("around").attr("d", AROUND))
        .child(el("path").class("oval").attr("d", OVAL));
    let guide = match challenge {
        Some(challenge) => challenge::with_ring(guide, challenge),
        None => guide,
    };
    let guide = guide.children(challenge::way(camera.prompt));
    let prompt = el("p")
        .class("prompt")
        .attr("part", "prompt")
        .child(sign(camera.prompt))
        .child(el("span").text(draw.say(&camera.prompt.message())))
        .children(challenge.and_then(|it| challenge::count(draw, it)));
    let shutter = el("button")
        .key("shutter")
        .class("shutter")
        .attr("part", "shutter")
        .attr("type", "button")
        .attr("data-action", "shutter")
        .attr("aria-label", draw.word("shutter-button"))
        .attr_if("aria-disabled", (!camera.shutter).then_some("true"))
        .on(On::Press(Action::Shutter));
    let sound = el("button")
        .key("sound")
        .class("sound")
        .attr("type", "button")
        .attr("data-action", "sound")
        .attr("aria-pressed", if camera.sound { "true" } else { "false" })
        .on(On::Press(Action::ToggleSound))
        .child(speaker(camera.sound))
        .child(el("span").text(draw.word("sound-button")));
    let next = camera.several.then(|| {
        el("button")
            .key("next-camera")
            .class("next-camera")
            .attr("type", "button")
            .attr("data-action", "next-camera")
            .on(On::Press(Action::NextCamera))
            .child(small(SWITCH))
            .child(el("span").text(draw.word("next-camera-button")))
    });
    let lens = el("div")
        .class("lens")
        .attr("role", "img")
        .attr("aria-label", draw.word("camera-video"))
        .video();
    el("div")
        .key("camera")
        .class(class(camera))
        .attr("part", "camera")
        .attr_if("data-lit", camera.lit.then_some(""))
        .child(lens)
        .child(guide)
        .child(prompt)
        .children(challenge.and_then(|it| challenge::way_out(draw, it)))
        // Where movements come first there is nothing to press before.
        .children((challenge.is_none() || camera.shutter).then_some(shutter))
        .child(sound)
        .children(next)
}

/// How the outline looks, and which way it beckons.
fn class(camera: &CameraView) -> &'static str {
    match (camera.outline, camera.prompt) {
        (Outline::Waiting, _) => "camera waiting",
        (Outline::Good, _) => "camera good",
        (Outline::Moving, _) => "camera moving",
        (Outline::Adjust, Prompt::Closer) => "camera adjust closer",
        (Outline::Adjust, Prompt::Farther) => "camera adjust farther",
        (Outline::Adjust, _) => "camera adjust",
    }
}

fn speaker(on: bool) -> Element {
    let waves = match on {
        true => "M4 9v6h4l5 4V5L8 9ZM16.500 8.500a5 5 0 0 1 0 7M19 6a8.500 8.500 0 0 1 0 12",
        false => "M4 9v6h4l5 4V5L8 9ZM17 9.500l5 5M22 9.500l-5 5",
    };
    small(waves)
}

/// Two arrows after one another.
const SWITCH: &str =
    "M4 11a8 8 0 0 1 14-4.500L20 9M20 4v5h-5M20 13a8 8 0 0 1-14 4.500L4 15M4 20v-5h5";

fn small(lines: &'static str) -> Element {
    el("svg")
        .class("sign")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(el("path").attr("d", lines))
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("starting", |draw| {
        camera_frame(draw, &sample_camera(Prompt::Starting, Outline::Waiting))
    }),
    ("something to change", |draw| {
        camera_frame(draw, &sample_camera(Prompt::Closer, Outline::Adjust))
    }),
    ("in the dark", |draw| {
        camera_frame(draw, &sample_camera(Prompt::MoreLight, Outline::Adjust))
    }),
    ("good", |draw| {
        camera_frame(draw, &sample_camera(Prompt::HoldStill, Outline::Good))
    }),
    ("a movement", |draw| {
        camera_frame(draw, &sample_challenge(Prompt::TurnLeft, 1))
    }),
];
