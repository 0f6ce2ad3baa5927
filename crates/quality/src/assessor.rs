//! From the pixels of one frame to its report.

use crate::colour::Linear;
use crate::face::aligned::AlignedFace;
use crate::face::detector::Detector;
use crate::face::histogram::Histogram;
use crate::face::landmarks::{Landmarks, Mesh};
use crate::face::tracker::Tracker;
use crate::frame::Frame;
use crate::measures::{
    backlight, change, cheek_log_ratio, cut_off, dynamic_range, eye_contrast, eyes_log_ratio,
    eyes_open, head_pose, head_size, illumination_uniformity, inter_eye_distance, luminance_mean,
    luminance_variance, margins, motion, mouth_colour, mouth_open, natural_colour, over_exposure,
    scene_contrast, scene_detail, scene_luminance, scene_red, sharpness, under_exposure,
};
use crate::report::{FaceReport, FrameReport, NormalisedBox};
use crate::scene::Scene;
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
    scene: Scene,
    aligned: AlignedFace,
    /// The largest face of the last frame.
    face: Option<Landmarks>,
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
            scene: Scene::new(),
            aligned: AlignedFace::new(),
            face: None,
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
        self.scene.look(frame, &self.linear);
        let before = self.face.take();
        let seen = self.tracker.see(frame);
        self.face = seen.largest;
        FrameReport {
            width,
            height,
            scene_luminance: scene_luminance::mean(&self.scene),
            scene_contrast: scene_contrast::deviation(&self.scene),
            scene_detail: Some(scene_detail::detail(&self.scene)),
            scene_red: scene_red::log_ratio_to_green(&self.scene),
            change: change::difference(&self.scene),
            faces: seen.faces,
            second_face: seen.second,
            face: self.face(frame, before),
        }
    }

    /// Forgets where the face was: the next frame is of another camera, or no frame but a picture.
    pub fn forget(&mut self) {
        self.tracker.forget();
        self.scene = Scene::new();
        self.face = None;
    }

    /// The 468 points of the largest face of the last frame, numbered as in MediaPipe's canonical face:
    /// x and y in pixels of the frame, z (negative towards the camera) in the same unit.
    pub fn landmarks(&self) -> Option<&[[f32; 3]]> {
        self.face.as_ref().map(|face| face.points.as_slice())
    }

    fn face(&mut self, frame: Frame<'_>, before: Option<Landmarks>) -> Option<FaceReport> {
        let face = self.face.as_ref()?;
        self.aligned.cut(frame, face, &self.linear);
        let aligned = &self.aligned;
        let light = Histogram::of(aligned.light());
        let light = light.as_ref();
        let bounds = bounds(frame, face);
        let luminance_mean = luminance_mean::mean(aligned);
        Some(FaceReport {
            bounds,
            presence: face.presence,
            inter_eye_distance: inter_eye_distance::inter_eye_distance(face),
            head_size: head_size::head_size(frame, face),
            margins: margins::margins(frame, face)?,
            pose: head_pose::head_pose(face),
            motion: before.and_then(|before| motion::displacement(&before, face)),
            luminance_mean,
            luminance_variance: light.map(luminance_variance::variance),
            dynamic_range: light.map(dynamic_range::entropy),
            illumination_uniformity: illumination_uniformity::intersection(aligned),
            cheek_log_ratio: cheek_log_ratio::cheek_log_ratio(aligned),
            backlight: luminance_mean
                .and_then(|light| backlight::log_ratio_around(&self.scene, bounds, light)),
            under_exposed: light.map(under_exposure::share),
            over_exposed: light.map(over_exposure::share),
            sharpness: sharpness::laplacian_deviation(aligned),
            natural_colour: natural_colour::distance(aligned),
            eyes_open: eyes_open::eyes_open(face),
            mouth_open: mouth_open::mouth_open(face),
            cut_off: cut_off::share(aligned),
            eye_contrast: eye_contrast::eye_contrast(aligned),
            eyes_log_ratio: eyes_log_ratio::eyes_log_ratio(aligned),
            mouth_colour: mouth_colour::mouth_colour(aligned),
        })
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
