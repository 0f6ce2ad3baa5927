//! OverExposurePrevention: how much of the face is white.

use super::score;
use crate::face::histogram::Histogram;

/// Luminance of 255 from which on a pixel counts as white (OFIQ `OverExposure.cpp`).
const WHITE: usize = 247;

/// Share of face pixels that are white, 0..=1.
pub(crate) fn share(light: &Histogram) -> f32 {
    light.share(WHITE..=255)
}

/// 0..=100 (OFIQ `OverExposure.cpp`).
pub(crate) fn score(share: f32) -> f32 {
    score::whole(1.0 / (share + 0.01))
}
