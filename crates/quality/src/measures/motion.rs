//! Motion between frames, which blurs: our own measure, ISO/IEC 29794-5 knows single pictures.

use crate::face::canonical::PROCRUSTES_BASIS;
use crate::face::landmarks::{Landmarks, distance};

/// Mean displacement of 33 points of the face from one frame to the next, over the distance of the
/// eyes: shift, turn and approach alike. How much time lies between the frames is for the reader to
/// know.
pub(crate) fn displacement(before: &Landmarks, now: &Landmarks) -> Option<f32> {
    let [left, right] = now.eyes();
    let eyes = distance(left, right);
    let moved = PROCRUSTES_BASIS.map(|(i, ..)| distance(before.point(i), now.point(i)));
    let mean = moved.iter().sum::<f32>() / moved.len() as f32;
    (eyes > 0.0).then(|| mean / eyes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::landmarks::{LEFT_EYE, POINTS, RIGHT_EYE};

    #[test]
    fn a_shift_by_a_tenth_of_the_eyes_is_a_tenth() {
        let mut before = Landmarks {
            points: [[100.0, 50.0, 0.0]; POINTS],
            presence: 1.0,
        };
        for (eye, x) in [(LEFT_EYE, 60.0), (RIGHT_EYE, 140.0)] {
            eye.corners.iter().for_each(|&i| before.points[i][0] = x);
        }
        let mut now = before.clone();
        now.points.iter_mut().for_each(|p| p[1] += 8.0);
        assert_eq!(displacement(&before, &before), Some(0.0));
        let moved = displacement(&before, &now).expect("eyes");
        assert!((moved - 0.1).abs() < 1e-6, "{moved}");
    }
}
