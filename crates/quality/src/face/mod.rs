//! Where the faces are: detector, landmarks, and tracking between frames.

pub(crate) mod aligned;
pub(crate) mod canonical;
pub(crate) mod detector;
pub(crate) mod histogram;
pub(crate) mod landmarks;
pub(crate) mod polygon;
pub(crate) mod tracker;
pub(crate) mod zones;

use kaihu_inference::Image;

/// Writes a picture as large as the net's input into it, each code times `scale` plus `offset`.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn feed(mut image: Image<'_>, picture: &[[u8; 4]], scale: f32, offset: f32) {
    for (y, row) in picture.chunks_exact(image.width()).enumerate() {
        for (to, code) in image.row_mut(y).iter_mut().zip(row) {
            // The net has no fourth channel: alpha goes along, for four are as quick as three.
            *to = code.map(|code| f32::from(code) * scale + offset);
        }
    }
}
