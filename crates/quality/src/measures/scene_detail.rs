//! Whether anything has edges: a finger on the lens may glow, but only softly.

use crate::scene::Scene;

/// Root mean square of the difference between a block's 8-bit luma and the mean of its four neighbours.
pub(crate) fn detail(scene: &Scene) -> f32 {
    let blocks = scene.blocks();
    let (mut sum, mut count) = (0.0, 0.0);
    for rows in blocks.windows(3) {
        for x in 1..rows[1].len() - 1 {
            let around = rows[0][x] + rows[2][x] + rows[1][x - 1] + rows[1][x + 1];
            let difference = rows[1][x] - around / 4.0;
            sum += difference * difference;
            count += 1.0;
        }
    }
    f32::sqrt(sum / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_soft_glow_has_none_and_an_edge_has() {
        let glow = Scene::drawn(|x, _| x as u8);
        assert!(detail(&glow) < 0.01);
        let edge = Scene::drawn(|x, _| if x < 80 { 50 } else { 150 });
        assert!(detail(&edge) > 5.0);
    }
}
