//! MouthClosed: whether the mouth is closed.

use super::score::{self, Sigmoid};
use crate::face::landmarks::{LIPS, Landmarks};

/// The widest gap between the lips over T (OFIQ `MouthClosed.cpp`).
pub(crate) fn mouth_open(face: &Landmarks) -> Option<f32> {
    face.widest_gap(LIPS)
}

/// 0..=100 (OFIQ `MouthClosed.cpp`).
pub(crate) fn score(gap: f32) -> f32 {
    let open = Sigmoid {
        centre: 0.2,
        width: 0.06,
    };
    score::whole(100.0 * (1.0 - open.at(gap)))
}
