//! Whether there is anything to see: a covered lens and a bare wall have next to no contrast.

use crate::scene::Scene;

/// Standard deviation of 8-bit luma between blocks of the frame.
pub(crate) fn deviation(scene: &Scene) -> f32 {
    let blocks = scene.blocks();
    let all = blocks.as_flattened();
    let mean = all.iter().sum::<f32>() / all.len() as f32;
    let squares: f32 = all.iter().map(|v| (v - mean) * (v - mean)).sum();
    (squares / all.len() as f32).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_have_contrast_and_noise_has_none() {
        let halves = Scene::drawn(|x, _| if x < 80 { 50 } else { 150 });
        assert!((deviation(&halves) - 50.0).abs() < 1e-3);
        let noise = Scene::drawn(|x, y| (x * 7919 + y * 104_729) as u8 % 16);
        assert!(deviation(&noise) < 1.0);
    }
}
