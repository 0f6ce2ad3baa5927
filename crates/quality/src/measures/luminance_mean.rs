//! LuminanceMean: how much light there is on the face.

use super::score::{self, Sigmoid};
use crate::face::aligned::AlignedFace;

/// Mean linear luminance inside the face, 0..=1 (OFIQ `Luminance.cpp`, there of 8-bit levels).
pub(crate) fn mean(face: &AlignedFace) -> Option<f32> {
    let (count, sum) = face
        .light()
        .fold((0u32, 0.0), |(count, sum), v| (count + 1, sum + v));
    (count > 0).then(|| sum / count as f32)
}

/// 0..=100 (OFIQ `Luminance.cpp`): falls towards dark and towards bright.
pub(crate) fn score(mean: f32) -> f32 {
    let edge = |centre| {
        let width = 0.05;
        Sigmoid { centre, width }.at(mean)
    };
    score::whole(100.0 * edge(0.2) * (1.0 - edge(0.8)))
}
