//! A camera that shows what the test says.

use kaihu_quality::{FaceReport, FrameReport, HeadPose, NormalisedBox};
use kaihu_wizard::CameraFailure;

/// What is in front of the camera.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Face {
    /// A face as it should be.
    Good,
    /// Nobody.
    Nobody,
    /// A face in the dark.
    Dark,
    /// A face as it should be, but the stream stands still.
    Frozen,
    /// A face as it should be, which moves as the page asks.
    Follows,
    /// The same, but only as it is told aloud.
    Listens,
    /// The camera cannot be opened.
    Refused(CameraFailure),
}

/// The report on a frame with a face as it should be.
pub fn good_frame() -> FrameReport {
    FrameReport {
        width: 640,
        height: 480,
        scene_luminance: 0.2,
        faces: 1,
        face: Some(FaceReport {
            bounds: NormalisedBox {
                x: 0.35,
                y: 0.3,
                width: 0.3,
                height: 0.4,
            },
            presence: 0.99,
            inter_eye_distance: 90.0,
            head_size: 0.25,
            pose: HeadPose::default(),
            luminance_mean: Some(0.25),
            cheek_log_ratio: Some(0.0),
            under_exposed: Some(0.0),
            over_exposed: Some(0.0),
            sharpness: Some(30.0),
            eyes_open: Some(0.06),
            ..FaceReport::default()
        }),
        ..FrameReport::default()
    }
}

impl Face {
    pub(crate) fn frame(self) -> FrameReport {
        let mut frame = good_frame();
        match (self, &mut frame.face) {
            (Face::Nobody, _) => {
                frame.face = None;
                frame.faces = 0;
            }
            (Face::Frozen, _) => frame.change = Some(0.0),
            (Face::Dark, Some(face)) => face.luminance_mean = Some(0.005),
            _ => {}
        }
        frame
    }
}
