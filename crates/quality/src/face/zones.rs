//! Squares on the aligned face that measures compare.

use super::aligned::{AlignedFace, SIDE};
use std::ops::Range;

/// Side of a cheek square over the distance of the eyes (OFIQ `CalculateReferencePoints`).
const CHEEK: f32 = 0.3;

/// A rectangle of the aligned face.
#[derive(Clone, Copy)]
pub(crate) struct Zone {
    /// Left and top edge, width and height in pixels.
    pub(crate) at: [f32; 2],
    pub(crate) size: [f32; 2],
}

/// The mean of a zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Mean {
    /// Linear luminance, 0..=1.
    pub(crate) luminance: f32,
    /// sRGB codes, 0..=255.
    pub(crate) colour: [f32; 3],
}

impl Zone {
    /// The left and the right cheek: squares inwards from the eyes, half way down to the mouth.
    pub(crate) fn cheeks(face: &AlignedFace) -> [Zone; 2] {
        let side = CHEEK * face.inter_eye_distance();
        let [left, right] = face.eyes;
        let down = face.eyes_to_mouth() / 2.0;
        [
            [left[0], left[1] + down],
            [right[0] - side, right[1] + down],
        ]
        .map(|at| Zone {
            at,
            size: [side; 2],
        })
    }

    /// A rectangle around its centre.
    pub(crate) fn around([x, y]: [f32; 2], [width, height]: [f32; 2]) -> Zone {
        Zone {
            at: [x - width / 2.0, y - height / 2.0],
            size: [width, height],
        }
    }

    /// Indices of its pixels inside the face; `None` when less than half of it is there to be seen.
    pub(crate) fn pixels(self, face: &AlignedFace) -> Option<Vec<usize>> {
        let range = |i: usize| -> Range<usize> {
            let pixel = |v: f32| (v.max(0.0) as usize).min(SIDE);
            pixel(self.at[i])..pixel(self.at[i] + self.size[i])
        };
        let all = range(1).flat_map(|y| range(0).map(move |x| y * SIDE + x));
        let seen: Vec<usize> = all.filter(|&i| face.inside[i]).collect();
        let enough = 2 * seen.len() >= range(0).len() * range(1).len();
        (enough && !seen.is_empty()).then_some(seen)
    }

    /// The mean of its pixels inside the face; `None` when less than half of it is there to be seen.
    pub(crate) fn mean(self, face: &AlignedFace) -> Option<Mean> {
        let pixels = self.pixels(face)?;
        let count = pixels.len() as f32;
        let (mut light, mut colour) = (0.0, [0u32; 3]);
        for i in pixels {
            light += face.luminance[i];
            (0..3).for_each(|c| colour[c] += u32::from(face.pixels[i][c]));
        }
        Some(Mean {
            luminance: light / count,
            colour: colour.map(|sum| sum as f32 / count),
        })
    }
}

/// The mean of two zones, each alike.
pub(crate) fn both([a, b]: [Zone; 2], face: &AlignedFace) -> Option<Mean> {
    let (a, b) = (a.mean(face)?, b.mean(face)?);
    Some(Mean {
        luminance: (a.luminance + b.luminance) / 2.0,
        colour: [0, 1, 2].map(|c| (a.colour[c] + b.colour[c]) / 2.0),
    })
}

/// Luminance that a camera cannot tell from none, so that two black zones are alike.
const DARKEST: f32 = 1e-3;

/// Natural logarithm of one luminance over another; 0 where both are dark.
pub(crate) fn log_ratio(above: f32, below: f32) -> f32 {
    ((above + DARKEST) / (below + DARKEST)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_is_of_what_is_seen() {
        let mut face = AlignedFace::drawn(|x, _| if x < 96 { [255; 3] } else { [0; 3] });
        let [left, right] = Zone::cheeks(&face);
        assert_eq!(left.mean(&face).expect("seen").colour, [255.0; 3]);
        assert_eq!(right.mean(&face).expect("seen").luminance, 0.0);
        let halves = both([left, right], &face).expect("seen");
        assert!((halves.luminance - 0.5).abs() < 1e-3);
        (0..SIDE * SIDE)
            .filter(|i| i % SIDE > 110)
            .for_each(|i| face.inside[i] = false);
        assert_eq!(right.mean(&face), None);
        assert!(left.mean(&face).is_some());
    }

    #[test]
    fn a_zone_without_size_or_outside_is_not_seen() {
        let face = AlignedFace::drawn(|_, _| [9; 3]);
        for zone in [
            Zone::around([96.0, 96.0], [0.0, 0.0]),
            Zone::around([-50.0, 96.0], [20.0, 20.0]),
            Zone::around([f32::NAN, 96.0], [f32::NAN, 20.0]),
        ] {
            assert_eq!(zone.mean(&face), None);
        }
    }
}
