//! UnderExposurePrevention: how much of the face is black.

use super::score::{self, Sigmoid};
use crate::face::histogram::Histogram;

/// Luminance of 255 up to which a pixel counts as black (OFIQ `UnderExposure.cpp`).
const BLACK: usize = 25;

/// Share of face pixels that are black, 0..=1.
pub(crate) fn share(light: &Histogram) -> f32 {
    light.share(0..=BLACK)
}

/// 0..=100 (OFIQ `UnderExposure.cpp`). It stays at 100 until the face is very dark.
pub(crate) fn score(share: f32) -> f32 {
    let dark = Sigmoid {
        centre: 0.92,
        width: 0.05,
    };
    score::whole(120.0 * (0.832 - dark.at(share)))
}
