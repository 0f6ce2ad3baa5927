//! Whether the stream moves at all.

use crate::scene::Scene;

/// Mean absolute difference of 8-bit luma from the frame before; 0 only when all samples are the same.
pub(crate) fn difference(scene: &Scene) -> Option<f32> {
    let pairs = scene.luma.iter().zip(&scene.before);
    let sum: u32 = pairs.map(|(a, b)| u32::from(a.abs_diff(*b))).sum();
    (!scene.before.is_empty()).then(|| sum as f32 / scene.before.len() as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_zero_and_one_other_sample_is_not() {
        let mut scene = Scene::drawn(|x, y| (x + y) as u8);
        assert_eq!(difference(&scene), Some(0.0));
        scene.before[17] ^= 1;
        assert!(difference(&scene) > Some(0.0));
        scene.before.clear();
        assert_eq!(difference(&scene), None);
    }
}
