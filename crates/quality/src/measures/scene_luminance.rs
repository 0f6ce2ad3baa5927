//! How much light there is in the whole frame, face or none.

use crate::scene::Scene;

/// Mean linear luminance of the frame, 0..=1.
pub(crate) fn mean(scene: &Scene) -> f32 {
    scene.luminance.iter().sum::<f32>() / scene.luminance.len() as f32
}
