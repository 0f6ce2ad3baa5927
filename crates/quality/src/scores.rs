//! The scores of ISO/IEC 29794-5 for what a report says.

use crate::measures::{
    dynamic_range, eyes_open, head_pose, head_size, illumination_uniformity, inter_eye_distance,
    luminance_mean, luminance_variance, margins, mouth_open, natural_colour, over_exposure,
    single_face, under_exposure,
};
use crate::report::{FaceReport, FrameReport};

impl FrameReport {
    /// Quality components by their name, 0..=100 as OFIQ 1.1 maps them, larger is better; `None` is a
    /// failure to assess. Empty without a face. They are meant for portraits of an identity document:
    /// the coach goes by the measurements.
    pub fn scores(&self) -> Vec<(&'static str, Option<f32>)> {
        let Some(face) = &self.face else {
            return Vec::new();
        };
        let mut scores = vec![(
            "SingleFacePresent",
            self.second_face.map(single_face::score),
        )];
        scores.extend(of_face(face));
        scores
    }
}

fn of_face(face: &FaceReport) -> impl Iterator<Item = (&'static str, Option<f32>)> {
    let distance = inter_eye_distance::score(face.inter_eye_distance, face.pose.yaw);
    let [left, right, above, below] = margins::scores(&face.margins);
    let certain = [
        ("InterEyeDistance", distance),
        ("HeadSize", head_size::score(face.head_size)),
        ("HeadPoseYaw", head_pose::score(face.pose.yaw)),
        ("HeadPosePitch", head_pose::score(face.pose.pitch)),
        ("HeadPoseRoll", head_pose::score(face.pose.roll)),
        ("LeftwardCropOfTheFaceImage", left),
        ("RightwardCropOfTheFaceImage", right),
        ("MarginAboveOfTheFaceImage", above),
        ("MarginBelowOfTheFaceImage", below),
    ];
    let of = |raw: Option<f32>, score: fn(f32) -> f32| raw.map(score);
    let measured = [
        (
            "LuminanceMean",
            of(face.luminance_mean, luminance_mean::score),
        ),
        (
            "LuminanceVariance",
            of(face.luminance_variance, luminance_variance::score),
        ),
        ("DynamicRange", of(face.dynamic_range, dynamic_range::score)),
        (
            "IlluminationUniformity",
            of(face.illumination_uniformity, illumination_uniformity::score),
        ),
        (
            "UnderExposurePrevention",
            of(face.under_exposed, under_exposure::score),
        ),
        (
            "OverExposurePrevention",
            of(face.over_exposed, over_exposure::score),
        ),
        (
            "NaturalColour",
            of(face.natural_colour, natural_colour::score),
        ),
        ("EyesOpen", of(face.eyes_open, eyes_open::score)),
        ("MouthClosed", of(face.mouth_open, mouth_open::score)),
    ];
    let certain = certain.map(|(name, score)| (name, Some(score)));
    certain.into_iter().chain(measured)
}
