//! LuminanceVariance: how far apart the light and the dark of the face are.

use super::score;
use crate::face::histogram::Histogram;

/// Variance of the linear luminance inside the face, 0..=0.25 (OFIQ `Luminance.cpp`).
pub(crate) fn variance(light: &Histogram) -> f32 {
    let levels = || (0u8..=255).map(|level| f32::from(level) / 255.0);
    let mean: f32 = light.shares().zip(levels()).map(|(p, v)| p * v).sum();
    let around = |(p, v): (f32, f32)| p * (v - mean) * (v - mean);
    light.shares().zip(levels()).map(around).sum()
}

/// 0..=100 (OFIQ `Luminance.cpp`): falls towards flat and towards harsh.
pub(crate) fn score(variance: f32) -> f32 {
    let share = 60.0 * variance / (60.0 * variance + 1.0);
    score::whole(100.0 * (share * std::f32::consts::PI).sin())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_black_half_white_is_a_quarter() {
        let light = Histogram::of([0.0, 1.0].into_iter()).expect("two");
        assert!((variance(&light) - 0.25).abs() < 1e-6);
        let flat = Histogram::of([0.4, 0.4].into_iter()).expect("two");
        assert!(variance(&flat).abs() < 1e-6);
    }
}
