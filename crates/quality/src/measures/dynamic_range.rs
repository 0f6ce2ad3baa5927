//! DynamicRange: how many different levels of light the face shows.

use super::score;
use crate::face::histogram::Histogram;

/// Entropy of the 8-bit luminance inside the face in bits, 0..=8 (OFIQ `DynamicRange.cpp`).
pub(crate) fn entropy(light: &Histogram) -> f32 {
    let used = light.shares().filter(|p| *p > 0.0);
    -used.map(|p| p * p.log2()).sum::<f32>()
}

/// 0..=100 (OFIQ `DynamicRange.cpp`).
pub(crate) fn score(entropy: f32) -> f32 {
    score::whole(12.5 * entropy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_levels_alike_are_two_bits() {
        let light = Histogram::of([0.1, 0.3, 0.5, 0.7].into_iter()).expect("four");
        assert!((entropy(&light) - 2.0).abs() < 1e-6);
    }
}
