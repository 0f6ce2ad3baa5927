//! The one portrait: Eileen Collins, NASA (`docs/third-party.md`).

use crate::picture::{Picture, decoded};
use std::sync::LazyLock;

const JPEG: &[u8] = include_bytes!("../data/portrait.jpg");

/// Between the eyes and the mouth, in pixels of the portrait.
pub(crate) const FACE: [f32; 2] = [224.0, 122.0];

/// The middle of the face and the reach of the lamp's gradient, along x.
const NOSE: f32 = 228.0;
const CHEEKS: f32 = 30.0;

/// The photographer's lamp stood at the left: this much (natural logarithm, from the middle to a
/// cheek) evens it out.
const FILL: f32 = 0.3;

/// The portrait in linear light, evenly lit.
pub(crate) static PORTRAIT: LazyLock<Picture> = LazyLock::new(|| {
    let image = image::load_from_memory(JPEG)
        .expect("the committed portrait is a JPEG")
        .to_rgb8();
    let light = image.pixels().zip(0..).map(|(pixel, i)| {
        let x = (i % image.width()) as f32;
        let fill = lamp(x, FILL);
        pixel.0.map(|code| decoded(code) * fill)
    });
    Picture {
        width: image.width() as usize,
        height: image.height() as usize,
        pixels: light.collect(),
    }
});

/// Gain of a lamp at the right of the face at `x`, of `strength` at the cheeks.
pub(crate) fn lamp(x: f32, strength: f32) -> f32 {
    (strength * ((x - NOSE) / CHEEKS).clamp(-1.0, 1.0)).exp()
}
