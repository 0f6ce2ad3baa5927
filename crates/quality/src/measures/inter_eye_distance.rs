//! InterEyeDistance: how many pixels there are on the face.

use crate::face::landmarks::{Landmarks, distance};

/// Distance between the eye centres in pixels of the frame. ISO/IEC 29794-5 divides it by the cosine
/// of the yaw; here it stays what the frame shows.
pub(crate) fn inter_eye_distance(face: &Landmarks) -> f32 {
    let [left, right] = face.eyes();
    distance(left, right)
}
