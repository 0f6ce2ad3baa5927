//! A face that is no person's: Chelsea, a cat (`docs/third-party.md`).

use crate::picture::{Picture, decoded};
use crate::{HEIGHT, WIDTH};
use std::sync::LazyLock;

const JPEG: &[u8] = include_bytes!("../data/cat.jpg");

/// What is in the middle of the frame, in pixels of the picture.
const FACE: [f32; 2] = [213.0, 133.0];

/// Pixels of the frame per pixel of the picture: so near, both nets take her for a person.
const SCALE: f32 = 2.0;

static CAT: LazyLock<Picture> = LazyLock::new(|| {
    let image = image::load_from_memory(JPEG)
        .expect("the committed picture is a JPEG")
        .to_rgb8();
    Picture {
        width: image.width() as usize,
        height: image.height() as usize,
        pixels: image.pixels().map(|p| p.0.map(decoded)).collect(),
    }
});

/// The colour at a place of the frame, in linear light.
pub(crate) fn colour([x, y]: [f32; 2]) -> [f32; 3] {
    let middle = [WIDTH as f32 / 2.0, HEIGHT as f32 / 2.0];
    CAT.at(
        FACE[0] + (x - middle[0]) / SCALE,
        FACE[1] + (y - middle[1]) / SCALE,
    )
}
