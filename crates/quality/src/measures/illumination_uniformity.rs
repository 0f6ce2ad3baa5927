//! IlluminationUniformity: whether the light falls on both halves of the face alike.
//!
//! It hardly moves under a strong light from one side (60 becomes 63 of 100): `cheek_log_ratio` does.

use super::score;
use crate::face::aligned::AlignedFace;
use crate::face::histogram::Histogram;
use crate::face::zones::Zone;

/// Share that the luminance histograms of two squares on the cheeks have in common, 0..=1 (OFIQ
/// `IlluminationUniformity.cpp`).
pub(crate) fn intersection(face: &AlignedFace) -> Option<f32> {
    let histogram = |zone: Zone| {
        let pixels = zone.pixels(face)?;
        Histogram::of(pixels.into_iter().map(|i| face.luminance[i]))
    };
    let [left, right] = Zone::cheeks(face).map(histogram);
    let (left, right) = (left?, right?);
    let common = left.shares().zip(right.shares()).map(|(a, b)| a.min(b));
    Some(common.sum())
}

/// 0..=100 (OFIQ `IlluminationUniformity.cpp`).
pub(crate) fn score(intersection: f32) -> f32 {
    score::whole(100.0 * intersection.powf(0.3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cheeks_alike_have_all_in_common_and_others_nothing() {
        let even = AlignedFace::drawn(|_, _| [120; 3]);
        assert_eq!(intersection(&even), Some(1.0));
        let uneven = AlignedFace::drawn(|x, _| if x < 96 { [200; 3] } else { [60; 3] });
        assert_eq!(intersection(&uneven), Some(0.0));
    }
}
