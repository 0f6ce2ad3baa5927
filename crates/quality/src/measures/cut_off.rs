//! How much of the face the frame does not show: what landmarks tell of FaceOcclusionPrevention.

use crate::face::aligned::AlignedFace;

/// Share of the face, brows to chin, that lies outside the frame, 0..=1.
pub(crate) fn share(face: &AlignedFace) -> Option<f32> {
    let (all, seen) = face.area();
    (all > 0).then(|| 1.0 - seen as f32 / all as f32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::aligned::SIDE;

    #[test]
    fn half_a_face_is_half() {
        let mut face = AlignedFace::drawn(|_, _| [90; 3]);
        assert_eq!(share(&face), Some(0.0));
        face.inside[..SIDE * SIDE / 2].fill(false);
        assert_eq!(share(&face), Some(0.5));
        assert_eq!(share(&AlignedFace::new()), None);
    }
}
