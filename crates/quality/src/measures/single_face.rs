//! SingleFacePresent: whether somebody else is in the picture.

use super::score;

/// 0..=100 for the area of the second largest face over that of the largest (OFIQ
/// `SingleFacePresent.cpp`).
pub(crate) fn score(second: f32) -> f32 {
    score::whole(100.0 * (1.0 - second))
}
