//! LeftwardCropOfTheFaceImage, RightwardCropOfTheFaceImage, MarginAboveOfTheFaceImage and
//! MarginBelowOfTheFaceImage: how far the face is from the edges.

use super::score::{self, Sigmoid};
use crate::face::landmarks::{Landmarks, distance, mean};
use crate::frame::Frame;
use crate::report::Margins;

/// Sideways from the nearer eye over the distance of the eyes, up and down from midway between them
/// over T. OFIQ 1.1 (`CropOfTheFaceImage.cpp`) takes the farther eye sideways, which is one more for an
/// upright head, and so scores a face at the very edge as good. `None` for a face without size.
pub(crate) fn margins(frame: Frame<'_>, face: &Landmarks) -> Option<Margins> {
    let [left, right] = face.eyes();
    let (eyes, length) = (distance(left, right), face.eyes_to_chin());
    let middle = mean(left, right);
    (eyes > 0.0 && length > 0.0).then(|| Margins {
        left: left[0] / eyes,
        right: (frame.width as f32 - right[0]) / eyes,
        above: middle[1] / length,
        below: (frame.height as f32 - middle[1]) / length,
    })
}

/// 0..=100 for each, in the order of [`Margins`] (OFIQ `CropOfTheFaceImage.cpp`).
pub(crate) fn scores(margins: &Margins) -> [f32; 4] {
    let score = |value, centre| {
        let width = 0.1;
        score::whole(100.0 * Sigmoid { centre, width }.at(value))
    };
    [
        score(margins.left, 0.9),
        score(margins.right, 0.9),
        score(margins.above, 1.4),
        score(margins.below, 1.8),
    ]
}
