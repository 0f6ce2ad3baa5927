//! Whether there are eyes between the lids: our own measure beside EyesOpen. The landmark net moves its lids
//! little for closed eyes; what is between the lids tells more.
//!
//! An open eye has an iris that is darker than what is beside it, at both sides when it looks ahead, at one
//! when it looks aside; or its white is brighter than the skin below, as with dark skin and with lids that
//! hide half the iris. A lid has neither: it is rounded, so lighter in the middle, and lashes run from
//! corner to corner.

use crate::face::aligned::AlignedFace;
use crate::face::landmarks::{distance, mean};
use crate::face::zones::{Zone, log_ratio};

/// Three places of an eye in parts of its width: the width of the middle one, how far from the middle the two
/// in the corners are, their width, and the height of all.
const MIDDLE: f32 = 0.3;
const CORNERS_AT: f32 = 0.335;
const CORNER: f32 = 0.17;
const HEIGHT: f32 = 0.24;

/// The whole eye, in parts of its width.
const EYE: [f32; 2] = [0.85, 0.36];

/// Skin below the eye: its middle and its side in parts of the eye's width.
const BELOW: f32 = 0.75;
const SKIN: f32 = 0.45;

/// White has to be so much brighter than skin, as a natural logarithm, since lids shine.
const SHINE: f32 = 0.4;

/// The far corner of a rounded lid is so much darker in the light of a lamp that stands a little to one side.
const ROUND: f32 = 0.18;

/// Place of white among the four that tell an open eye; under this, dark glasses hide it.
const WHITE: usize = 3;
const HIDDEN: f32 = -1.8;

/// A natural logarithm of luminances, about 1 for open eyes, 0 and less for lids; the mean of both eyes. `None`
/// where they are hidden.
pub(crate) fn eye_contrast(face: &AlignedFace) -> Option<f32> {
    let [a, b] = face.eye_corners.map(|corners| of_eye(face, corners));
    let (a, b) = (a?, b?);
    let evidence = std::array::from_fn::<f32, 4, _>(|i| (a[i] + b[i]) / 2.0);
    let hidden = evidence[WHITE] < HIDDEN;
    (!hidden).then(|| evidence.into_iter().fold(f32::MIN, f32::max))
}

/// What tells an open eye, each a natural logarithm of luminances: an iris in the middle, at the left, at the
/// right, and white. Both eyes look the same way, while lids are alike in a mirror.
fn of_eye(face: &AlignedFace, [a, b]: [[f32; 2]; 2]) -> Option<[f32; 4]> {
    let (width, [x, y]) = (distance(a, b), mean(a, b));
    let zone = |dx: f32, dy: f32, size: [f32; 2]| {
        Zone::around([x + dx * width, y + dy * width], size.map(|v| v * width))
    };
    let light = |zone: Zone| Some(zone.mean(face)?.luminance);
    let middle = light(zone(0.0, 0.0, [MIDDLE, HEIGHT]))?;
    let corner = |dx: f32| Some(log_ratio(light(zone(dx, 0.0, [CORNER, HEIGHT]))?, middle));
    let (left, right) = (corner(-CORNERS_AT)?, corner(CORNERS_AT)?);
    let skin = light(zone(0.0, BELOW, [SKIN; 2]))?;
    let white = log_ratio(brightest(face, zone(0.0, 0.0, EYE))?, skin);
    // Where only one corner is dark the rest has to be alike: light from one side makes one place darker than
    // the next, and that darker than the last.
    let aside = [-left - right.abs(), -right - left.abs()];
    Some([
        (left + right) / 2.0,
        aside[0] - ROUND,
        aside[1] - ROUND,
        white - SHINE,
    ])
}

/// The luminance of the brightest of a zone: the mean of what is brighter than the mean of what is brighter than
/// the mean. No sorting, which would be a library to download.
fn brightest(face: &AlignedFace, zone: Zone) -> Option<f32> {
    let pixels = zone.pixels(face)?;
    let above = |least: f32| {
        let light = pixels.iter().map(|&i| face.luminance[i]);
        let (sum, count) = light
            .filter(|v| *v >= least)
            .fold((0.0, 0.0), |(sum, count), v| (sum + v, count + 1.0));
        // Of equal numbers the rounded mean may be above them all.
        if count > 0.0 { sum / count } else { least }
    };
    Some(above(above(above(0.0))))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A face of one tone, with `colour` for places within 16 pixels of the middle of an eye. Eyes are 30
    /// pixels wide.
    fn face(skin: u8, eye: impl Fn(f32, f32) -> Option<u8>) -> AlignedFace {
        AlignedFace::drawn(move |x, y| {
            let (x, y) = (x as f32 + 0.5, y as f32 + 0.5);
            let middle = if x < 96.0 { 66.0 } else { 126.0 };
            let (dx, dy) = (x - middle, y - 70.0);
            let colour = (dx.hypot(dy) < 16.0).then(|| eye(dx, dy)).flatten();
            [colour.unwrap_or(skin); 3]
        })
    }

    /// An eye with lids `gap` apart, white but for an iris at `iris`.
    fn open(gap: f32, iris: f32) -> impl Fn(f32, f32) -> Option<u8> {
        move |dx, dy| {
            let inside = (dx / 15.0).hypot(dy / (gap / 2.0)) < 1.0;
            let colour = if (dx - iris).hypot(dy) < 6.0 { 40 } else { 215 };
            inside.then_some(colour)
        }
    }

    /// Lashes along the rim of a closed lid, or along the upper lid of an eye.
    fn lash(dx: f32, dy: f32) -> Option<u8> {
        let rim = 4.0 * (1.0 - (dx / 15.0).powi(2));
        ((dy - rim).abs() < 1.2).then_some(20)
    }

    #[test]
    fn open_eyes_have_contrast_wherever_they_look_and_however_narrow() {
        for skin in [50, 110, 220] {
            for (gap, iris) in [
                (10.0, 0.0),
                (6.0, 0.0),
                (4.5, 0.0),
                (10.0, -8.0),
                (10.0, 8.0),
            ] {
                let found = eye_contrast(&face(skin, open(gap, iris))).expect("eyes");
                assert!(found > 0.2, "{skin}, {gap}, {iris}: {found}");
            }
        }
    }

    #[test]
    fn lids_have_none_with_lashes_and_in_the_light_of_a_lamp_at_one_side() {
        for skin in [50, 110, 220] {
            let bare = eye_contrast(&face(skin, |_, _| None)).expect("eyes");
            let lashes = eye_contrast(&face(skin, lash)).expect("eyes");
            assert!(bare < 0.01 && lashes < 0.1, "{skin}: {bare} {lashes}");
        }
        let lamp = AlignedFace::drawn(|x, _| [(240 - x) as u8; 3]);
        let lit = eye_contrast(&lamp).expect("eyes");
        assert!(lit < 0.1, "{lit}");
    }

    #[test]
    fn eyes_behind_dark_glasses_cannot_be_assessed() {
        assert_eq!(eye_contrast(&face(200, |_, _| Some(20))), None);
    }
}
