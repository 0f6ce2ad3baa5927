//! What there is to change in one frame.

use super::Prompt;
use crate::thresholds as limit;
use kaihu_quality::{FaceReport, FrameReport};
use std::f32::consts::LOG2_E;

/// The first thing to change in this frame. `speed` is that of the face in distances between the eyes
/// per second. `shown` is the prompt on the screen.
pub(super) fn first(report: &FrameReport, speed: Option<f32>, shown: Prompt) -> Prompt {
    let limits = Limits { shown };
    let face = report.face.filter(is_face);
    match face {
        None => without_face(report, limits),
        Some(_) if report.faces > 1 => Prompt::OneFace,
        Some(face) => {
            let mut found = each(&face, speed, limits).into_iter().flatten();
            found.next().unwrap_or(Prompt::HoldStill)
        }
    }
}

/// What there is to mend in a picture of one face, aspect by aspect, as [`each`] has them. Nothing without a
/// face, or with several.
pub(crate) fn aspects(report: &FrameReport) -> Option<[Option<Prompt>; 5]> {
    let shown = Prompt::HoldStill;
    let face = report.face.filter(is_face).filter(|_| report.faces == 1)?;
    Some(each(&face, None, Limits { shown }))
}

/// Light, place, angle, features, sharpness: in the order in which a person can mend them.
fn each(face: &FaceReport, speed: Option<f32>, limits: Limits) -> [Option<Prompt>; 5] {
    [
        light(face, limits),
        place(face, limits),
        angle(face, limits),
        features(face, limits),
        sharpness(face, speed, limits),
    ]
}

/// Limits that know which prompt is shown: its own limit is drawn a little tighter, so that it goes
/// away only when the matter is clearly mended.
#[derive(Clone, Copy)]
struct Limits {
    shown: Prompt,
}

impl Limits {
    fn strict(self, prompt: Prompt) -> f32 {
        match prompt == self.shown {
            true => 1.0 + limit::HYSTERESIS,
            false => 1.0,
        }
    }

    /// What cannot be measured is not blamed.
    fn below(self, value: Option<f32>, lowest: f32, prompt: Prompt) -> Option<Prompt> {
        let found = value.is_some_and(|v| v < lowest * self.strict(prompt));
        found.then_some(prompt)
    }

    fn above(self, value: Option<f32>, highest: f32, prompt: Prompt) -> Option<Prompt> {
        let found = value.is_some_and(|v| v > highest / self.strict(prompt));
        found.then_some(prompt)
    }
}

/// Whether this is a face, no animal's and no drawing of one. Of animals the landmark net is less sure. Of
/// drawings it is as sure, but those have few tones for their light. Too much light takes tones away from
/// faces as well, makes the net less sure of them, and has its own prompt.
///
/// Shaded drawings, printed photographs and screens pass: they have all that a face has but life, and that
/// is for the backend to tell.
fn is_face(face: &FaceReport) -> bool {
    let bright = face
        .luminance_mean
        .is_none_or(|l| l > limit::FACE_TOO_BRIGHT)
        || face.over_exposed.is_some_and(|x| x > limit::OVER_EXPOSED);
    let tones = match (face.dynamic_range, face.luminance_mean) {
        (Some(bits), Some(light)) if !bright => Some(bits - log2(light)),
        _ => None,
    };
    let sure = bright || face.presence >= limit::PRESENCE;
    sure && tones.is_none_or(|t| t >= limit::FLAT)
}

fn without_face(report: &FrameReport, limits: Limits) -> Prompt {
    let dim = report.scene_luminance < limit::COVERED_LIGHT;
    let red = report.scene_red > limit::COVERED_RED;
    let detail = report.scene_detail.filter(|_| dim || red);
    limits
        .below(detail, limit::COVERED_DETAIL, Prompt::UncoverLens)
        .or_else(|| {
            let light = Some(report.scene_luminance);
            limits.below(light, limit::SCENE_TOO_DARK, Prompt::MoreLight)
        })
        .unwrap_or(Prompt::ShowFace)
}

fn light(face: &FaceReport, limits: Limits) -> Option<Prompt> {
    let light = face.luminance_mean;
    let around = light
        .zip(face.backlight)
        .map(|(light, ratio)| log2(light) + ratio * LOG2_E);
    let window = around.is_some_and(|a| a >= log2(limit::WINDOW));
    let backlight = face.backlight.filter(|_| window);
    let side = face.cheek_log_ratio.map(f32::abs);
    limits
        .above(backlight, limit::BACKLIGHT, Prompt::LightInFront)
        .or_else(|| limits.below(light, limit::FACE_TOO_DARK, Prompt::MoreLight))
        .or_else(|| limits.above(light, limit::FACE_TOO_BRIGHT, Prompt::LessLight))
        .or_else(|| limits.above(face.over_exposed, limit::OVER_EXPOSED, Prompt::LessLight))
        .or_else(|| limits.above(side, limit::UNEVEN_LIGHT, Prompt::EvenLight))
}

fn place(face: &FaceReport, limits: Limits) -> Option<Prompt> {
    let size = Some(face.head_size);
    let x = face.bounds.x + face.bounds.width / 2.0 - 0.5;
    let y = face.bounds.y + face.bounds.height / 2.0 - 0.5;
    limits
        .below(size, limit::HEAD_TOO_SMALL, Prompt::Closer)
        .or_else(|| limits.above(size, limit::HEAD_TOO_LARGE, Prompt::Farther))
        .or_else(|| limits.above(Some(x.abs()), limit::OFF_CENTRE_X, Prompt::Centre))
        .or_else(|| limits.above(Some(y.abs()), limit::OFF_CENTRE_Y, Prompt::Centre))
}

fn angle(face: &FaceReport, limits: Limits) -> Option<Prompt> {
    let [yaw, pitch, roll] =
        [face.pose.yaw, face.pose.pitch, face.pose.roll].map(|angle| Some(angle.abs()));
    limits
        .above(yaw, limit::YAW, Prompt::FaceForward)
        .or_else(|| limits.above(pitch, limit::PITCH, Prompt::EyeLevel))
        .or_else(|| limits.above(roll, limit::ROLL, Prompt::Upright))
}

fn features(face: &FaceReport, limits: Limits) -> Option<Prompt> {
    limits
        .below(face.eyes_open, limit::EYES_CLOSED, Prompt::OpenEyes)
        .or_else(|| limits.below(face.eye_contrast, limit::LIDS, Prompt::OpenEyes))
        .or_else(|| limits.above(face.mouth_open, limit::MOUTH_OPEN, Prompt::CloseMouth))
}

fn sharpness(face: &FaceReport, speed: Option<f32>, limits: Limits) -> Option<Prompt> {
    // Detail in 8-bit codes grows with the light as the codes themselves do: about by its root.
    let light = face.luminance_mean.unwrap_or(limit::FULL_LIGHT) / limit::FULL_LIGHT;
    let codes = light.clamp(0.0, 1.0).sqrt();
    limits
        .above(speed, limit::SHAKING, Prompt::Steady)
        .or_else(|| limits.below(face.sharpness, limit::BLURRED * codes, Prompt::WipeLens))
}

/// The binary logarithm of a positive number, at most 0.09 too small: exponent and mantissa of the
/// number as one. A page that only compares need not carry a library for it.
fn log2(value: f32) -> f32 {
    const ONE: f32 = 0x3f80_0000 as f32;
    const OCTAVE: f32 = 0x0080_0000 as f32;
    (value.max(f32::MIN_POSITIVE).to_bits() as f32 - ONE) / OCTAVE
}

#[cfg(test)]
mod tests {
    #[test]
    fn logarithms_are_nearly_right() {
        for value in [1e-4, 0.02, 0.3, 0.5, 0.9, 1.0, 1.5, 7.9, 300.0] {
            let (ours, exact) = (super::log2(value), f32::log2(value));
            assert!((-1e-3..0.09).contains(&(exact - ours)), "{value}: {ours}");
        }
        assert!(super::log2(0.0) < -120.0);
    }
}
