//! Light from one side, which IlluminationUniformity hardly tells: our own addition.

use crate::face::aligned::AlignedFace;
use crate::face::zones::{Zone, log_ratio};

/// Natural logarithm of left over right cheek luminance, left as seen in the frame; 0 is even. The
/// cheeks are those of IlluminationUniformity.
pub(crate) fn cheek_log_ratio(face: &AlignedFace) -> Option<f32> {
    let [left, right] = Zone::cheeks(face).map(|zone| zone.mean(face));
    Some(log_ratio(left?.luminance, right?.luminance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::aligned::SIDE;

    fn face(left: u8, right: u8) -> AlignedFace {
        AlignedFace::drawn(|x, _| [if x < SIDE / 2 { left } else { right }; 3])
    }

    #[test]
    fn twice_the_light_at_the_left_is_the_logarithm_of_two() {
        // Codes 188 and 137 are 0.503 and 0.251 of the light.
        let ratio = cheek_log_ratio(&face(188, 137)).expect("cheeks");
        assert!((ratio - 2f32.ln()).abs() < 0.01, "{ratio}");
        assert_eq!(cheek_log_ratio(&face(150, 150)), Some(0.0));
        assert_eq!(cheek_log_ratio(&face(0, 0)), Some(0.0));
    }

    #[test]
    fn a_hidden_cheek_cannot_be_assessed() {
        let mut face = face(150, 150);
        (0..SIDE * SIDE)
            .filter(|i| i % SIDE > 110)
            .for_each(|i| face.inside[i] = false);
        assert_eq!(cheek_log_ratio(&face), None);
    }
}
