//! The live camera with its guide.

use crate::ui::draw::Draw;
use kaihu_wizard::Action;
use kaihu_wizard::view::{CameraView, Outline};
use leptos::prelude::*;
use web_sys::{Element, HtmlVideoElement};

/// Everything around the oval, which stands in the middle of 300 by 400 units: far enough to
/// reach the edges of any frame.
const AROUND: &str = "M-600-200H900V600H-600ZM150 52a104 136 0 1 0 0 272a104 136 0 1 0 0-272Z";
const OVAL: &str = "M150 52a104 136 0 1 0 0 272a104 136 0 1 0 0-272Z";

/// The live camera with its guide.
pub(in crate::ui) fn camera_frame(draw: &Draw, camera: &CameraView) -> AnyView {
    let outline = match camera.outline {
        Outline::Waiting => "camera waiting",
        Outline::Adjust => "camera adjust",
        Outline::Good => "camera good",
    };
    view! {
        <div class=outline>
            <div class="lens" use:place=draw.hooks.video.clone()></div>
            <svg class="guide" viewBox="0 0 300 400" aria-hidden="true">
                <path class="around" d=AROUND></path>
                <path class="oval" d=OVAL></path>
            </svg>
            <p class="prompt">{draw.say(&camera.prompt)}</p>
            <button
                type="button"
                class="shutter"
                data-action="shutter"
                aria-label=draw.word("shutter-button")
                aria-disabled=(!camera.shutter).then_some("true")
                on:click=draw.press(Some(Action::Shutter))
            ></button>
        </div>
    }
    .into_any()
}

/// Puts the element of the camera into the frame, once.
fn place(frame: Element, video: HtmlVideoElement) {
    if !frame.contains(Some(&video)) {
        // Fails only for a node that cannot have children.
        let _ = frame.append_child(&video);
    }
}
