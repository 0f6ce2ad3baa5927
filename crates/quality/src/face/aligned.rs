//! The face cut out upright and at a fixed size, so that measures on its pixels mean the same for
//! near and far, straight and tilted heads.

use super::landmarks::{CHIN, LIPS, Landmarks, OUTLINE, distance, mean};
use crate::frame::{Frame, Square};
use crate::lens::Lens;
use crate::srgb::Linear;

/// Side of the aligned picture in pixels.
pub(crate) const SIDE: usize = 192;

/// Side of the cut over the distance from the eyes to the chin: forehead to chin and some air.
const CUT: f32 = 1.9;

/// Its centre below the eyes, in the same unit.
const BELOW: f32 = 0.15;

/// Pixels of an aligned face, row by row. Memory is kept from frame to frame.
pub(crate) struct AlignedFace {
    /// Linear luminance, 0..=1.
    pub(crate) luminance: Vec<f32>,
    /// Gamma-coded luma of Rec. 601, 0..=255.
    pub(crate) luma: Vec<f32>,
    /// Inside the outline of the face and inside the frame.
    pub(crate) inside: Vec<bool>,
    /// Eye centres, left and right, and the middle of the mouth.
    pub(crate) eyes: [[f32; 2]; 2],
    pub(crate) mouth: [f32; 2],
    lens: Lens,
}

impl AlignedFace {
    pub(crate) fn new() -> AlignedFace {
        AlignedFace {
            luminance: vec![0.0; SIDE * SIDE],
            luma: vec![0.0; SIDE * SIDE],
            inside: vec![false; SIDE * SIDE],
            eyes: [[0.0; 2]; 2],
            mouth: [0.0; 2],
            lens: Lens::default(),
        }
    }

    /// Cuts the face out of the frame.
    pub(crate) fn cut(&mut self, frame: Frame<'_>, face: &Landmarks, linear: &Linear) {
        let square = square(face);
        let outline = OUTLINE.map(|i| aligned(square, face.point(i)));
        fill(&outline, &mut self.inside);
        self.eyes = face.eyes().map(|eye| aligned(square, eye));
        self.mouth = aligned(square, face.middle(LIPS));
        for (i, &[r, g, b, alpha]) in self.lens.look(frame, square, SIDE).iter().enumerate() {
            self.luminance[i] = linear.luminance([r, g, b]);
            self.luma[i] = 0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b);
            self.inside[i] &= alpha > 0;
        }
    }

    /// The values of `channel` inside the face.
    pub(crate) fn masked<'a>(&'a self, channel: &'a [f32]) -> impl Iterator<Item = f32> + 'a {
        channel
            .iter()
            .zip(&self.inside)
            .filter(|(_, inside)| **inside)
            .map(|(value, _)| *value)
    }
}

fn square(face: &Landmarks) -> Square {
    let [left, right] = face.eyes();
    let eyes = mean(left, right);
    let length = distance(eyes, face.point(CHIN));
    let upright = Square {
        centre: eyes,
        size: length,
        right: face.right(),
    };
    Square {
        centre: upright.place([0.0, BELOW]),
        size: CUT * length,
        ..upright
    }
}

/// A point of the frame in pixels of the aligned picture.
fn aligned(square: Square, [x, y]: [f32; 2]) -> [f32; 2] {
    let [cos, sin] = square.right;
    let back = Square {
        centre: [0.0; 2],
        size: SIDE as f32 / square.size,
        right: [cos, -sin],
    };
    let [u, v] = back.place([x - square.centre[0], y - square.centre[1]]);
    [u + SIDE as f32 / 2.0, v + SIDE as f32 / 2.0]
}

/// Marks the pixels whose centre lies inside the polygon (even-odd rule).
fn fill(polygon: &[[f32; 2]], inside: &mut [bool]) {
    let mut crossings = Vec::with_capacity(polygon.len());
    for (y, row) in inside.chunks_exact_mut(SIDE).enumerate() {
        let line = y as f32 + 0.5;
        crossings.clear();
        for (a, b) in polygon.iter().zip(polygon.iter().cycle().skip(1)) {
            if (a[1] <= line) != (b[1] <= line) {
                crossings.push(a[0] + (line - a[1]) / (b[1] - a[1]) * (b[0] - a[0]));
            }
        }
        crossings.sort_unstable_by(f32::total_cmp);
        row.fill(false);
        for &[start, end] in crossings.as_chunks().0 {
            let pixel = |x: f32| ((x - 0.5).ceil().max(0.0) as usize).min(SIDE);
            row[pixel(start)..pixel(end).max(pixel(start))].fill(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polygon_is_filled_where_the_pixel_centres_are() {
        let mut inside = vec![true; SIDE * SIDE];
        fill(
            &[[10.0, 20.0], [13.0, 20.0], [13.0, 24.0], [10.0, 24.0]],
            &mut inside,
        );
        let filled: Vec<_> = (0..inside.len()).filter(|&i| inside[i]).collect();
        assert_eq!(filled.len(), 12);
        assert_eq!((filled[0] % SIDE, filled[0] / SIDE), (10, 20));
    }

    #[test]
    fn a_polygon_far_outside_fills_nothing_or_all() {
        let mut inside = vec![true; SIDE * SIDE];
        fill(&[[-9e5, -9e5], [-8e5, -9e5], [-8e5, 9e5]], &mut inside);
        assert!(inside.iter().all(|v| !v));
        fill(
            &[[-9e5, -9e5], [9e5, -9e5], [9e5, 9e5], [-9e5, 9e5]],
            &mut inside,
        );
        assert!(inside.iter().all(|v| *v));
    }
}
