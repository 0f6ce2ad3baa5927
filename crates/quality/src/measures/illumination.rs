//! IlluminationUniformity: whether the light falls on both halves of the face alike.
//!
//! ISO/IEC 29794-5 compares the histograms of two squares on the cheeks; that hardly moves under a
//! strong light from one side (60 becomes 63 of 100). The ratio of their means does.

use crate::face::aligned::{AlignedFace, SIDE};
use crate::face::landmarks::{distance, mean};

/// Side of a cheek square over the distance of the eyes (OFIQ `CalculateReferencePoints`).
const ZONE: f32 = 0.3;

/// Light that a camera cannot tell from none, so that two black cheeks are even.
const DARKEST: f32 = 1e-3;

/// Natural logarithm of left over right cheek luminance, left as seen in the frame. The squares lie
/// inwards from the eyes, half way down to the mouth.
pub(crate) fn cheek_log_ratio(face: &AlignedFace) -> Option<f32> {
    let [left, right] = face.eyes;
    let zone = ZONE * distance(left, right);
    let down = distance(mean(left, right), face.mouth) / 2.0;
    let left = square(face, left[0], left[1] + down, zone)?;
    let right = square(face, right[0] - zone, right[1] + down, zone)?;
    Some(((left + DARKEST) / (right + DARKEST)).ln())
}

/// Mean luminance of a square that lies inside the face; `None` when less than half of it does.
fn square(face: &AlignedFace, x: f32, y: f32, side: f32) -> Option<f32> {
    let range = |start: f32| {
        let pixel = |v: f32| (v.max(0.0) as usize).min(SIDE);
        pixel(start)..pixel(start + side)
    };
    let (mut sum, mut count, mut all) = (0.0, 0u32, 0u32);
    for row in range(y) {
        for i in range(x).map(|column| row * SIDE + column) {
            all += 1;
            if face.inside[i] {
                sum += face.luminance[i];
                count += 1;
            }
        }
    }
    (count > 0 && 2 * count >= all).then(|| sum / count as f32)
}
