//! HeadSize: how much of the frame the head fills.

use super::score::{self, Sigmoid};
use crate::face::landmarks::Landmarks;
use crate::frame::Frame;

/// T over the frame's height (OFIQ `HeadSize.cpp`).
pub(crate) fn head_size(frame: Frame<'_>, face: &Landmarks) -> f32 {
    face.eyes_to_chin() / frame.height as f32
}

/// 0..=100 (OFIQ `HeadSize.cpp`). It is meant for portraits: a camera's frame is wide, and a face that
/// fills it as a portrait is filled is too near.
pub(crate) fn score(size: f32) -> f32 {
    let off = Sigmoid {
        centre: 0.0,
        width: 0.05,
    };
    score::whole(200.0 * (1.0 - off.at((size - 0.45).abs())))
}
