//! From the pixels of one frame to its report.

use crate::face::aligned::AlignedFace;
use crate::face::detector::Detector;
use crate::face::landmarks::{Landmarks, Mesh};
use crate::face::tracker::{Seen, Tracker};
use crate::frame::Frame;
use crate::measures::{
    exposure, eyes_open, head_pose, head_size, illumination, inter_eye_distance, luminance,
    sharpness,
};
use crate::report::{FaceReport, FrameReport, NormalisedBox};
use crate::srgb::Linear;
use kaihu_inference::{FormatError, Net};

/// Why an [`Assessor`] could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessorError {
    /// The bytes of the face detector are not a net.
    Detector(FormatError),
    /// They are a net, but not a face detector.
    NotADetector,
    /// The bytes of the landmark net are not a net.
    Landmarks(FormatError),
    /// They are a net, but not one for 468 face landmarks.
    NotLandmarks,
}

impl core::fmt::Display for AssessorError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(self, f)
    }
}

impl core::error::Error for AssessorError {}

/// Assesses the frames of one camera, one after the other: it remembers where the face was.
pub struct Assessor {
    tracker: Tracker,
    aligned: AlignedFace,
    linear: Linear,
}

impl Assessor {
    /// Takes the two nets as the bytes of their `.knet` files.
    ///
    /// # Errors
    /// When the bytes are not these nets.
    pub fn new(detector: &[u8], landmarks: &[u8]) -> Result<Assessor, AssessorError> {
        let detector = Net::parse(detector).map_err(AssessorError::Detector)?;
        let detector = Detector::new(detector).ok_or(AssessorError::NotADetector)?;
        let mesh = Net::parse(landmarks).map_err(AssessorError::Landmarks)?;
        let mesh = Mesh::new(mesh).ok_or(AssessorError::NotLandmarks)?;
        Ok(Assessor {
            tracker: Tracker::new(detector, mesh),
            aligned: AlignedFace::new(),
            linear: Linear::new(),
        })
    }

    /// Assesses one frame of `width` × `height` RGBA pixels, 8 bits each, sRGB, not mirrored. A frame
    /// without pixels, or with another number of bytes than its size says, has no light and no face.
    pub fn assess(&mut self, rgba: &[u8], width: u32, height: u32) -> FrameReport {
        let Some(frame) = Frame::new(rgba, width, height) else {
            return FrameReport {
                width,
                height,
                ..FrameReport::default()
            };
        };
        let Seen { faces, largest } = self.tracker.see(frame);
        FrameReport {
            width,
            height,
            scene_luminance: luminance::scene(frame, &self.linear),
            faces,
            face: largest.map(|face| self.report(frame, &face)),
            ..FrameReport::default()
        }
    }

    fn report(&mut self, frame: Frame<'_>, face: &Landmarks) -> FaceReport {
        self.aligned.cut(frame, face, &self.linear);
        let shares = exposure::shares(&self.aligned);
        FaceReport {
            bounds: bounds(frame, face),
            presence: face.presence,
            inter_eye_distance: inter_eye_distance::inter_eye_distance(face),
            head_size: head_size::head_size(frame, face),
            pose: head_pose::head_pose(face),
            luminance_mean: luminance::face(&self.aligned),
            cheek_log_ratio: illumination::cheek_log_ratio(&self.aligned),
            under_exposed: shares.map(|(black, _)| black),
            over_exposed: shares.map(|(_, white)| white),
            sharpness: sharpness::laplacian_deviation(&self.aligned),
            eyes_open: eyes_open::eyes_open(face),
            ..FaceReport::default()
        }
    }
}

fn bounds(frame: Frame<'_>, face: &Landmarks) -> NormalisedBox {
    let [left, top, right, bottom] = face.bounds();
    let (width, height) = (frame.width as f32, frame.height as f32);
    NormalisedBox {
        x: left / width,
        y: top / height,
        width: (right - left) / width,
        height: (bottom - top) / height,
    }
}
