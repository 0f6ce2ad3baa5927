//! LuminanceMean: how much light there is.

use crate::face::aligned::AlignedFace;
use crate::frame::Frame;
use crate::srgb::Linear;

/// Every so many pixels in both directions are enough for the mean of a whole frame.
const GRID: usize = 4;

/// Mean linear luminance of the frame, 0..=1.
pub(crate) fn scene(frame: Frame<'_>, linear: &Linear) -> f32 {
    let rows = frame.pixels.chunks_exact(frame.width).step_by(GRID);
    let light = rows
        .flat_map(|row| row.iter().step_by(GRID))
        .map(|&[r, g, b, _]| linear.luminance([r, g, b]));
    mean(light).unwrap_or(0.0)
}

/// Mean linear luminance inside the face, 0..=1 (ISO/IEC 29794-5, luminance mean).
pub(crate) fn face(face: &AlignedFace) -> Option<f32> {
    mean(face.masked(&face.luminance))
}

fn mean(values: impl Iterator<Item = f32>) -> Option<f32> {
    let (count, sum) = values.fold((0u32, 0.0), |(count, sum), v| (count + 1, sum + v));
    (count > 0).then(|| sum / count as f32)
}
