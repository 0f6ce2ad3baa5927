//! The camera's own element in the frame.

use crate::samples;
use crate::stage::{Stage, Told};
use js_sys::{Array, Function};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Prompt};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn the_video_is_placed_once_and_goes_with_the_page() {
    let stage = Stage::of(samples::camera(Prompt::Closer)).await;
    let lens = stage.find(".lens");
    assert!(lens.contains(Some(&stage.video)));
    stage.show(samples::camera(Prompt::HoldStill)).await;
    assert!(stage.find(".lens").is_same_node(Some(&lens)));
    assert_eq!(
        stage.find(".prompt").text_content().as_deref(),
        Some("Perfect, hold still")
    );
    assert!(stage.has(".camera.good"));
    stage.show(samples::birth_date()).await;
    assert!(!stage.video.is_connected());
    stage.show(samples::camera(Prompt::Closer)).await;
    assert!(stage.find(".lens").contains(Some(&stage.video)));
}

#[wasm_bindgen_test]
async fn the_shutter_says_whether_it_works() {
    let mut view = samples::camera(Prompt::Manual);
    let stage = Stage::of(view.clone()).await;
    stage.click("[data-action=shutter]");
    assert_eq!(stage.told(), [Told::Pressed(Action::Shutter)]);
    for block in &mut view.page.blocks {
        if let Block::Camera(camera) = block {
            camera.shutter = false;
        }
    }
    stage.show(view).await;
    assert!(stage.has("[data-action=shutter][aria-disabled=true]"));
}

#[wasm_bindgen_test]
async fn sound_is_off_until_it_is_asked_for() {
    let stage = Stage::of(samples::camera(Prompt::Closer)).await;
    assert!(stage.has("[data-action=sound][aria-pressed=false]"));
    stage.click("[data-action=sound]");
    assert_eq!(stage.told(), [Told::Pressed(Action::ToggleSound)]);
    stage.show(samples::camera(Prompt::HoldStill)).await;
    assert!(stage.has("[data-action=sound][aria-pressed=true]"));
}

/// Of what moves without end within an element, the names of all that changes.
const CHANGING: &str = "
    const endless = root.getAnimations().filter(({ effect }) => effect.getTiming().iterations === Infinity);
    const frames = endless.flatMap(({ effect }) => effect.getKeyframes());
    const about = ['offset', 'computedOffset', 'easing', 'composite'];
    return [...new Set(frames.flatMap(Object.keys))].filter((name) => !about.includes(name));";

#[wasm_bindgen_test]
#[allow(clippy::disallowed_methods)] // No policy holds here.
async fn what_moves_over_the_camera_needs_no_main_thread() {
    let changing = Function::new_with_args("root", CHANGING);
    for (prompt, name) in [
        (Prompt::Closer, "transform"),
        (Prompt::Farther, "transform"),
        (Prompt::FaceForward, "transform"),
        (Prompt::EyeLevel, "transform"),
        (Prompt::MoreLight, "opacity"),
    ] {
        let stage = Stage::of(samples::camera(prompt)).await;
        let names = changing.call1(&JsValue::NULL, &stage.root).unwrap();
        let names: Vec<String> = (names.unchecked_into::<Array>().iter())
            .filter_map(|name| name.as_string())
            .collect();
        // Browsers draw these two by themselves; anything else they ask the page for, at every frame.
        assert_eq!(names, [name], "{prompt:?}");
    }
}
