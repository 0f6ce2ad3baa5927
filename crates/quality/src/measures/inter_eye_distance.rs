//! InterEyeDistance: how many pixels there are on the face.

use super::score::{self, Sigmoid};
use crate::face::landmarks::{Landmarks, distance};

/// Distance between the eye centres in pixels, as the frame shows it.
pub(crate) fn inter_eye_distance(face: &Landmarks) -> f32 {
    let [left, right] = face.eyes();
    distance(left, right)
}

/// 0..=100 (OFIQ `InterEyeDistance.cpp`), there over the cosine of the yaw, in degrees.
pub(crate) fn score(distance: f32, yaw: f32) -> f32 {
    let enough = Sigmoid {
        centre: 70.0,
        width: 20.0,
    };
    score::whole(100.0 * enough.at(distance / yaw.to_radians().cos().max(1e-6)))
}
