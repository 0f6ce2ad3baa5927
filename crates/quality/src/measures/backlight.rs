//! Backlight, face against surround: our own measure, OFIQ has the background's uniformity instead.

use crate::face::zones::log_ratio;
use crate::report::NormalisedBox;
use crate::scene::{ACROSS, DOWN, Scene};

/// The head with its hair around the box of the landmarks, in parts of the box: to the sides and up.
const BESIDE: f32 = 0.35;
const ABOVE: f32 = 0.7;

/// Share of the frame that has to be around the head.
const LEAST: f32 = 0.05;

/// Natural logarithm of the luminance around the head, above the chin, over that of the face. Dark skin
/// before a white wall is positive too: it is backlight when what is around is near white *and* the face
/// near black. `None` when the head fills the frame.
pub(crate) fn log_ratio_around(scene: &Scene, face: NormalisedBox, luminance: f32) -> Option<f32> {
    let left = face.x - BESIDE * face.width;
    let right = face.x + (1.0 + BESIDE) * face.width;
    let top = face.y - ABOVE * face.height;
    let chin = face.y + face.height;
    let (mut sum, mut count) = (0.0, 0.0);
    for (y, row) in scene.luminance.chunks_exact(ACROSS).enumerate() {
        let v = (y as f32 + 0.5) / DOWN as f32;
        if v > chin {
            break; // Shoulders are no surround.
        }
        for (x, light) in row.iter().enumerate() {
            let u = (x as f32 + 0.5) / ACROSS as f32;
            if v < top || u < left || u > right {
                sum += light;
                count += 1.0;
            }
        }
    }
    let enough = count >= LEAST * (ACROSS * DOWN) as f32;
    enough.then(|| log_ratio(sum / count, luminance))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: NormalisedBox = NormalisedBox {
        x: 0.4,
        y: 0.4,
        width: 0.2,
        height: 0.3,
    };

    #[test]
    fn a_window_behind_is_positive_and_a_lamp_before_negative() {
        let scene = Scene::drawn(|_, _| 188);
        let ratio = |luminance| log_ratio_around(&scene, HEAD, luminance).expect("a surround");
        assert!((ratio(0.0503) - 10f32.ln()).abs() < 0.03);
        assert!(ratio(0.8) < 0.0);
    }

    #[test]
    fn what_is_below_the_chin_or_near_the_head_does_not_count() {
        let scene = Scene::drawn(|x, y| match y > 84 || ((57..103).contains(&x) && y > 24) {
            true => 255,
            false => 137,
        });
        let ratio = log_ratio_around(&scene, HEAD, 0.2502).expect("a surround");
        assert!(ratio.abs() < 0.03, "{ratio}");
    }

    #[test]
    fn a_head_that_fills_the_frame_has_no_surround() {
        let near = NormalisedBox {
            x: 0.1,
            y: 0.2,
            width: 0.8,
            height: 0.7,
        };
        assert_eq!(log_ratio_around(&Scene::drawn(|_, _| 9), near, 0.2), None);
    }
}
