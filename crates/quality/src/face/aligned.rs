//! The face cut out upright and at a fixed size, so that measures on its pixels mean the same for
//! near and far, straight and tilted heads.

use super::landmarks::{
    CHIN, LEFT_EYE, LIPS, LOWER_LIP, Landmarks, OUTLINE, RIGHT_EYE, distance, mean,
};
use super::polygon::fill;
use crate::colour::{Linear, luma};
use crate::frame::{Frame, Square};
use crate::lens::Lens;

/// Side of the aligned picture in pixels.
pub(crate) const SIDE: usize = 192;

/// Side of the cut over the distance from the eyes to the chin: forehead to chin and some air.
const CUT: f32 = 1.9;

/// Its centre below the eyes, in the same unit.
const BELOW: f32 = 0.15;

/// Pixels of an aligned face, row by row. Memory is kept from frame to frame.
pub(crate) struct AlignedFace {
    /// RGB in sRGB codes, alpha 0 outside the frame.
    pub(crate) pixels: Vec<[u8; 4]>,
    /// Linear luminance, 0..=1.
    pub(crate) luminance: Vec<f32>,
    /// Gamma-coded luma, 0..=255.
    pub(crate) luma: Vec<f32>,
    /// Inside the outline of the face, whether or not inside the frame.
    outline: Vec<bool>,
    /// Inside the outline of the face and inside the frame.
    pub(crate) inside: Vec<bool>,
    /// Eye centres, left and right, the middles of mouth and lower lip, and the chin.
    pub(crate) eyes: [[f32; 2]; 2],
    /// Both corners of the left and of the right eye.
    pub(crate) eye_corners: [[[f32; 2]; 2]; 2],
    pub(crate) mouth: [f32; 2],
    pub(crate) lower_lip: [f32; 2],
    pub(crate) chin: [f32; 2],
    lens: Lens,
}

impl AlignedFace {
    pub(crate) fn new() -> AlignedFace {
        AlignedFace {
            pixels: vec![[0; 4]; SIDE * SIDE],
            luminance: vec![0.0; SIDE * SIDE],
            luma: vec![0.0; SIDE * SIDE],
            outline: vec![false; SIDE * SIDE],
            inside: vec![false; SIDE * SIDE],
            eyes: [[0.0; 2]; 2],
            eye_corners: [[[0.0; 2]; 2]; 2],
            mouth: [0.0; 2],
            lower_lip: [0.0; 2],
            chin: [0.0; 2],
            lens: Lens::default(),
        }
    }

    /// Cuts the face out of the frame.
    pub(crate) fn cut(&mut self, frame: Frame<'_>, face: &Landmarks, linear: &Linear) {
        let square = square(face);
        let place = |point| aligned(square, point);
        fill(
            &OUTLINE.map(|i| place(face.point(i))),
            SIDE,
            &mut self.outline,
        );
        self.eyes = face.eyes().map(place);
        self.eye_corners =
            [LEFT_EYE, RIGHT_EYE].map(|eye| eye.corners.map(|i| place(face.point(i))));
        self.mouth = place(face.middle(LIPS[1]));
        self.lower_lip = place(face.point(LOWER_LIP));
        self.chin = place(face.point(CHIN));
        self.pixels
            .copy_from_slice(self.lens.look(frame, square, SIDE));
        luma(&self.pixels, &mut self.luma);
        let masks = self.inside.iter_mut().zip(&self.outline);
        for ((pixel, light), (inside, outline)) in
            self.pixels.iter().zip(&mut self.luminance).zip(masks)
        {
            let [r, g, b, alpha] = *pixel;
            *light = linear.luminance([r, g, b]);
            *inside = outline & (alpha > 0);
        }
    }

    /// Luminance inside the face.
    pub(crate) fn light(&self) -> impl Iterator<Item = f32> + '_ {
        let all = self.luminance.iter().zip(&self.inside);
        all.filter(|(_, inside)| **inside).map(|(light, _)| *light)
    }

    /// Pixels of the face, whether or not inside the frame, and how many of them the frame has.
    pub(crate) fn area(&self) -> (usize, usize) {
        let count = |mask: &[bool]| mask.iter().filter(|v| **v).count();
        (count(&self.outline), count(&self.inside))
    }

    /// Distance between the eye centres.
    pub(crate) fn inter_eye_distance(&self) -> f32 {
        distance(self.eyes[0], self.eyes[1])
    }

    /// Distance from midway between the eyes to the mouth.
    pub(crate) fn eyes_to_mouth(&self) -> f32 {
        distance(mean(self.eyes[0], self.eyes[1]), self.mouth)
    }
}

#[cfg(test)]
impl AlignedFace {
    /// A face that fills the picture, evenly lit, its pixels what `colour` says for x and y.
    pub(crate) fn drawn(colour: impl Fn(usize, usize) -> [u8; 3]) -> AlignedFace {
        let linear = Linear::new();
        let mut face = AlignedFace::new();
        face.eyes = [[66.0, 70.0], [126.0, 70.0]];
        face.eye_corners = face.eyes.map(|[x, y]| [[x - 15.0, y], [x + 15.0, y]]);
        face.mouth = [96.0, 130.0];
        face.lower_lip = [96.0, 140.0];
        face.chin = [96.0, 170.0];
        face.outline.fill(true);
        face.inside.fill(true);
        for i in 0..SIDE * SIDE {
            let [r, g, b] = colour(i % SIDE, i / SIDE);
            face.pixels[i] = [r, g, b, 255];
            face.luminance[i] = linear.luminance([r, g, b]);
        }
        luma(&face.pixels, &mut face.luma);
        face
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
