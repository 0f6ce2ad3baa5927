//! EyesVisible, as far as pixels tell: dark glasses.
//!
//! OFIQ has a segmentation net for this; here the eyes are compared with the cheeks. Clear glasses,
//! reflections in them and a strand of hair are not seen.

use crate::face::aligned::AlignedFace;
use crate::face::zones::{Zone, both, log_ratio};

/// Width and height of the place about an eye over the distance of the eyes: within a lens of glasses.
const EYE: [f32; 2] = [0.5, 0.3];

/// Natural logarithm of the luminance about both eyes over that of both cheeks.
pub(crate) fn eyes_log_ratio(face: &AlignedFace) -> Option<f32> {
    let size = EYE.map(|v| v * face.inter_eye_distance());
    let eyes = both(face.eyes.map(|eye| Zone::around(eye, size)), face)?;
    let cheeks = both(Zone::cheeks(face), face)?;
    Some(log_ratio(eyes.luminance, cheeks.luminance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_about_the_eyes_is_negative() {
        let glasses =
            |code: u8| AlignedFace::drawn(move |_, y| [if y < 85 { code } else { 170 }; 3]);
        let none = eyes_log_ratio(&glasses(170)).expect("eyes");
        assert!(none.abs() < 1e-5, "{none}");
        let dark = eyes_log_ratio(&glasses(20)).expect("eyes");
        assert!(dark < -3.0, "{dark}");
    }
}
