//! MouthOcclusionPrevention, as far as pixels tell: masks and scarves.
//!
//! OFIQ has a segmentation net for this; here the chin is compared with the skin below the eyes. A
//! hand has the colour of the face and is not seen; a beard is darker, but hardly of another colour.

use crate::colour::lab;
use crate::face::aligned::AlignedFace;
use crate::face::zones::{Zone, both};

/// Squares below the eyes: their side over the distance of the eyes, and how far down their middle is
/// on the way to the mouth. Above where a mask begins, below where an eye ends.
const BELOW_EYE: f32 = 0.2;
const DOWN: f32 = 0.35;

/// Side of the square on the chin over the distance of the eyes, half way from the lip to the chin.
const ON_CHIN: f32 = 0.3;

/// Distance in the plane of a and b of CIELAB between the chin and the skin below the eyes.
pub(crate) fn mouth_colour(face: &AlignedFace) -> Option<f32> {
    let distance = face.inter_eye_distance();
    let down = DOWN * face.eyes_to_mouth();
    let below = |[x, y]: [f32; 2]| Zone::around([x, y + down], [BELOW_EYE * distance; 2]);
    let skin = both(face.eyes.map(below), face)?;
    let middle = crate::face::landmarks::mean(face.lower_lip, face.chin);
    let chin = Zone::around(middle, [ON_CHIN * distance; 2]).mean(face)?;
    let ([_, a, b], [_, c, d]) = (lab(skin.colour), lab(chin.colour));
    Some((a - c).hypot(b - d))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_has_another_colour_and_a_shadow_has_not() {
        let lower = |colour: [u8; 3]| {
            AlignedFace::drawn(move |_, y| if y > 110 { colour } else { [200, 150, 130] })
        };
        assert_eq!(mouth_colour(&lower([200, 150, 130])), Some(0.0));
        let shadow = mouth_colour(&lower([150, 112, 97])).expect("skin");
        assert!(shadow < 8.0, "{shadow}");
        let mask = mouth_colour(&lower([130, 170, 210])).expect("skin");
        assert!(mask > 25.0, "{mask}");
    }
}
