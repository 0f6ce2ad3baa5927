//! EyesOpen: whether both eyes are open.

use crate::face::landmarks::{Eye, LEFT_EYE, Landmarks, RIGHT_EYE, distance};

/// The widest gap between the lids of the eye that is more closed, over the distance from the eyes to
/// the chin (ISO/IEC 29794-5; OFIQ `EyesOpen.cpp`).
pub(crate) fn eyes_open(face: &Landmarks) -> Option<f32> {
    let length = face.eyes_to_chin();
    let gap = |eye: Eye| {
        let lids = eye
            .lids
            .map(|[upper, lower]| distance(face.point(upper), face.point(lower)));
        lids.into_iter().fold(0.0, f32::max)
    };
    (length > 0.0).then(|| gap(LEFT_EYE).min(gap(RIGHT_EYE)) / length)
}
