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

#[cfg(test)]
mod tests {
    use super::*;

    fn face(left: f32, right: f32) -> AlignedFace {
        let mut face = AlignedFace::new();
        face.eyes = [[66.0, 70.0], [126.0, 70.0]];
        face.mouth = [96.0, 130.0];
        face.inside.fill(true);
        for (i, luminance) in face.luminance.iter_mut().enumerate() {
            *luminance = if i % SIDE < SIDE / 2 { left } else { right };
        }
        face
    }

    #[test]
    fn twice_the_light_at_the_left_is_the_logarithm_of_two() {
        let ratio = cheek_log_ratio(&face(0.4, 0.2)).expect("cheeks");
        assert!((ratio - 2f32.ln()).abs() < 0.01, "{ratio}");
        assert_eq!(cheek_log_ratio(&face(0.3, 0.3)), Some(0.0));
        assert_eq!(cheek_log_ratio(&face(0.0, 0.0)), Some(0.0));
    }

    #[test]
    fn a_hidden_cheek_cannot_be_assessed() {
        let mut face = face(0.4, 0.4);
        (0..SIDE * SIDE)
            .filter(|i| i % SIDE > 110)
            .for_each(|i| face.inside[i] = false);
        assert_eq!(cheek_log_ratio(&face), None);
    }
}
