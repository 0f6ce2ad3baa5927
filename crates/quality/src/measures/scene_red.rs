//! Whether all light comes through blood: a finger on the lens with a lamp or the sun behind it is as
//! bright as a wall, but of a red that no wall has.

use crate::face::zones::log_ratio;
use crate::scene::Scene;

/// Natural logarithm of the frame's red light over its green; 0 is grey.
pub(crate) fn log_ratio_to_green(scene: &Scene) -> f32 {
    log_ratio(scene.red, scene.green)
}

#[cfg(test)]
mod tests {
    use crate::colour::Linear;
    use crate::frame::Frame;
    use crate::scene::Scene;

    fn of(colour: [u8; 3]) -> f32 {
        let [r, g, b] = colour;
        let frame = Frame::new(&[r, g, b, 255], 1, 1).map(|frame| {
            let mut scene = Scene::new();
            scene.look(frame, &Linear::new());
            super::log_ratio_to_green(&scene)
        });
        frame.expect("a frame of one pixel")
    }

    #[test]
    fn grey_is_zero_skin_a_little_red_and_a_lit_finger_very() {
        assert_eq!(of([0; 3]), 0.0);
        assert_eq!(of([200; 3]), 0.0);
        for skin in [[235, 200, 180], [190, 140, 115], [80, 50, 38]] {
            assert!((0.2..1.0).contains(&of(skin)), "{skin:?}");
        }
        assert!(of([255, 100, 60]) > 1.8);
    }
}
