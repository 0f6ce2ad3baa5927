//! The camera's own element in the frame.

use crate::samples;
use crate::stage::{Stage, Told};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Prompt};
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
