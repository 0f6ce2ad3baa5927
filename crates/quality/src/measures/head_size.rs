//! HeadSize: how much of the frame the head fills.

use crate::face::landmarks::Landmarks;
use crate::frame::Frame;

/// From midway between the eyes to the chin, over the frame's height (ISO/IEC 29794-5, T / B).
pub(crate) fn head_size(frame: Frame<'_>, face: &Landmarks) -> f32 {
    face.eyes_to_chin() / frame.height as f32
}
