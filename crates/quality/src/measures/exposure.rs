//! UnderExposurePrevention and OverExposurePrevention: how much of the face is black or white.

use crate::face::aligned::AlignedFace;

/// Luminance, scaled to 0..=255 and rounded, up to which a pixel counts as black, and from which on
/// as white (ISO/IEC 29794-5; OFIQ `UnderExposure.cpp`, `OverExposure.cpp`).
const BLACK: f32 = 25.0;
const WHITE: f32 = 247.0;

/// Share of face pixels that are black and that are white, each 0..=1.
pub(crate) fn shares(face: &AlignedFace) -> Option<(f32, f32)> {
    let (mut all, mut black, mut white) = (0u32, 0u32, 0u32);
    for luminance in face.masked(&face.luminance) {
        let level = luminance * 255.0;
        all += 1;
        black += u32::from(level < BLACK + 0.5);
        white += u32::from(level >= WHITE - 0.5);
    }
    (all > 0).then(|| (black as f32 / all as f32, white as f32 / all as f32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_face_alone() {
        let mut face = AlignedFace::new();
        assert_eq!(shares(&face), None, "no pixel is inside");
        face.inside[..8].fill(true);
        let levels = [
            0.0, 25.4, 25.6, 128.0, 246.4, 246.6, 255.0, 100.0, 0.0, 255.0,
        ];
        levels
            .iter()
            .enumerate()
            .for_each(|(i, level)| face.luminance[i] = level / 255.0);
        assert_eq!(shares(&face), Some((2.0 / 8.0, 2.0 / 8.0)));
    }
}
