//! EyesOpen: whether both eyes are open.

use super::score::{self, Sigmoid};
use crate::face::landmarks::{LEFT_EYE, Landmarks, RIGHT_EYE};

/// The widest gap between the lids of the eye that is more closed, over T (OFIQ `EyesOpen.cpp`).
pub(crate) fn eyes_open(face: &Landmarks) -> Option<f32> {
    let left = face.widest_gap(LEFT_EYE.lids)?;
    Some(left.min(face.widest_gap(RIGHT_EYE.lids)?))
}

/// 0..=100 (OFIQ `EyesOpen.cpp`).
pub(crate) fn score(gap: f32) -> f32 {
    let open = Sigmoid {
        centre: 0.02,
        width: 0.01,
    };
    score::whole(100.0 * open.at(gap))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::landmarks::{CHIN, POINTS};

    /// Eyes 60 apart, the chin 100 below them, lids as far apart as said.
    fn face(left_gap: f32, right_gap: f32) -> Landmarks {
        let mut face = Landmarks {
            points: [[0.0; 3]; POINTS],
            presence: 1.0,
        };
        for (eye, x, gap) in [(LEFT_EYE, -30.0, left_gap), (RIGHT_EYE, 30.0, right_gap)] {
            eye.corners
                .iter()
                .for_each(|&i| face.points[i] = [x, 0.0, 0.0]);
            for [upper, lower] in eye.lids {
                face.points[upper] = [x, -gap / 2.0, 0.0];
                face.points[lower] = [x, gap / 2.0, 0.0];
            }
        }
        face.points[CHIN] = [0.0, 100.0, 0.0];
        face
    }

    #[test]
    fn the_eye_that_is_more_closed_counts() {
        assert_eq!(eyes_open(&face(8.0, 5.0)), Some(0.05));
        assert_eq!(eyes_open(&face(0.0, 9.0)), Some(0.0));
    }

    #[test]
    fn a_face_without_size_cannot_be_assessed() {
        let nothing = Landmarks {
            points: [[0.0; 3]; POINTS],
            presence: 1.0,
        };
        assert_eq!(eyes_open(&nothing), None);
    }
}
