//! What one camera frame says, as plain numbers. Pixels never get further than this.
//!
//! Numbers are raw measurements, in the units said with each; what is good enough is for the reader
//! to say. `None` is a failure to assess, never a score of 0. Left and right are those of the frame as
//! the camera delivers it, not mirrored. Names in brackets are those of ISO/IEC 29794-5.

use crate::flat::{Flat, flat};

flat! {
    /// What was measured in one frame.
    pub struct FrameReport {
        /// Width of the assessed frame in pixels.
        pub width: u32,
        /// Height of the assessed frame in pixels.
        pub height: u32,
        /// Mean linear luminance of the whole frame, 0..=1.
        pub scene_luminance: f32,
        /// Standard deviation of 8-bit luma over the frame, its noise smoothed away: a wall or a covered
        /// lens has next to none.
        pub scene_contrast: f32,
        /// How sharply luma (8 bits) changes over the frame, its noise smoothed away: a covered lens has
        /// next to none even where light shines through the finger.
        pub scene_detail: Option<f32>,
        /// Natural logarithm of the frame's red light over its green; 0 is grey, and a finger with a light
        /// behind it is far above any skin.
        pub scene_red: f32,
        /// Mean absolute difference of 8-bit luma from the frame before. Exactly 0 is the same frame
        /// again: a sensor always has noise, a frozen stream has none. `None` for the first frame and
        /// after a change of size.
        pub change: Option<f32>,
        /// Number of faces, as the detector counted them when it last ran.
        pub faces: u32,
        /// Area of the second largest face over that of the largest, 0 when there is no second
        /// (SingleFacePresent); as old as `faces`. `None` without a face.
        pub second_face: Option<f32>,
        /// The largest face, where there is one.
        pub face: Option<FaceReport>,
    }

    /// What was measured on the largest face.
    pub struct FaceReport {
        /// Box around the landmarks, in fractions of the frame.
        pub bounds: NormalisedBox,
        /// Confidence of the landmark net that this is a face, 0..=1.
        pub presence: f32,
        /// Distance between the eye centres in pixels of the frame (InterEyeDistance).
        pub inter_eye_distance: f32,
        /// T, from midway between the eyes to the chin, over the frame's height (HeadSize), 0..=1.
        pub head_size: f32,
        /// How far the face is from the edges of the frame.
        pub margins: Margins,
        /// Where the head points.
        pub pose: HeadPose,
        /// Mean displacement of the face's points since the frame before, over the distance of the
        /// eyes. Divide by the time between both frames for a speed. `None` when it was not there.
        pub motion: Option<f32>,
        /// Mean linear luminance of the face, 0..=1 (LuminanceMean).
        pub luminance_mean: Option<f32>,
        /// Variance of the linear luminance of the face, 0..=0.25 (LuminanceVariance).
        pub luminance_variance: Option<f32>,
        /// Entropy of the luminance of the face in bits, 0..=8 (DynamicRange).
        pub dynamic_range: Option<f32>,
        /// Share that the luminance histograms of both cheeks have in common, 0..=1
        /// (IlluminationUniformity). It hardly moves under a light from one side: `cheek_log_ratio` does.
        pub illumination_uniformity: Option<f32>,
        /// Natural logarithm of left over right cheek luminance; 0 is even light.
        pub cheek_log_ratio: Option<f32>,
        /// Natural logarithm of the luminance around the head over that of the face; positive is light
        /// from behind.
        pub backlight: Option<f32>,
        /// Share of face pixels with a luminance up to 25 of 255, 0..=1 (UnderExposurePrevention).
        pub under_exposed: Option<f32>,
        /// Share of face pixels with a luminance from 247 of 255, 0..=1 (OverExposurePrevention).
        pub over_exposed: Option<f32>,
        /// Standard deviation of the Laplacian of 8-bit luma on the aligned face (Sharpness); larger is
        /// sharper.
        pub sharpness: Option<f32>,
        /// How far the colour of the cheeks is from that of skin in daylight, in units of CIELAB; 0 is
        /// natural, 100 is a colour that no skin has (NaturalColour).
        pub natural_colour: Option<f32>,
        /// Smaller of both lid gaps over T (EyesOpen).
        pub eyes_open: Option<f32>,
        /// Gap between the lips over T (MouthClosed).
        pub mouth_open: Option<f32>,
        /// Share of the face that lies outside the frame, 0..=1.
        pub cut_off: Option<f32>,
        /// How much of an eye there is between the lids, a natural logarithm of luminances: about 1 for open
        /// eyes, 0 and less for closed ones. `None` where dark glasses hide them.
        pub eye_contrast: Option<f32>,
        /// Natural logarithm of the luminance about the eyes over that of the cheeks; dark glasses make it
        /// strongly negative (EyesVisible, as far as pixels tell).
        pub eyes_log_ratio: Option<f32>,
        /// Distance of colour (CIELAB a, b) between the lower face and the cheeks; a mask or a scarf makes
        /// it large (MouthOcclusionPrevention, as far as pixels tell).
        pub mouth_colour: Option<f32>,
    }

    /// A box in fractions of the frame, origin at the top left.
    pub struct NormalisedBox {
        /// Left edge, 0..=1 inside the frame.
        pub x: f32,
        /// Top edge.
        pub y: f32,
        /// Width.
        pub width: f32,
        /// Height.
        pub height: f32,
    }

    /// Distances from the eyes to the edges of the frame; negative outside of it.
    pub struct Margins {
        /// From the left edge to the left eye, over the distance of the eyes
        /// (LeftwardCropOfTheFaceImage).
        pub left: f32,
        /// From the right eye to the right edge, over the distance of the eyes
        /// (RightwardCropOfTheFaceImage).
        pub right: f32,
        /// From the upper edge to midway between the eyes, over T (MarginAboveOfTheFaceImage).
        pub above: f32,
        /// From midway between the eyes to the lower edge, over T (MarginBelowOfTheFaceImage).
        pub below: f32,
    }

    /// Head pose in degrees (HeadPose): 0, 0, 0 looks straight into the camera.
    pub struct HeadPose {
        /// Positive: the nose points to the right side of the frame.
        pub yaw: f32,
        /// Positive: the face looks up.
        pub pitch: f32,
        /// Positive: the head leans clockwise as seen in the frame.
        pub roll: f32,
    }
}

impl FrameReport {
    /// The report as numbers in a fixed order; a failure to assess is NaN.
    pub fn to_flat(&self) -> Vec<f32> {
        let mut out = Vec::with_capacity(FrameReport::LENGTH);
        self.write(&mut out);
        out
    }

    /// The inverse of [`FrameReport::to_flat`]; `None` when the numbers are no report.
    pub fn from_flat(flat: &[f32]) -> Option<FrameReport> {
        let mut report = FrameReport::default();
        let is_report = flat.len() == FrameReport::LENGTH && report.read(&mut flat.iter());
        is_report.then_some(report)
    }

    /// The numbers of [`FrameReport::to_flat`], each with its path of fields, such as
    /// `face.pose.yaw`.
    pub fn named(&self) -> Vec<(String, f32)> {
        let mut names = Vec::with_capacity(FrameReport::LENGTH);
        FrameReport::name("", &mut names);
        names.into_iter().zip(self.to_flat()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every number differs from every other.
    fn whole() -> FrameReport {
        let numbers: Vec<f32> = (1..=FrameReport::LENGTH).map(|i| i as f32).collect();
        FrameReport::from_flat(&numbers).expect("finite numbers are a report")
    }

    fn expect_back(report: FrameReport) {
        assert_eq!(FrameReport::from_flat(&report.to_flat()), Some(report));
    }

    #[test]
    fn every_number_keeps_its_place() {
        let numbers = whole().to_flat();
        assert!((1..).zip(&numbers).all(|(i, v)| i as f32 == *v));
        expect_back(whole());
        expect_back(FrameReport::default());
    }

    #[test]
    fn each_failure_to_assess_stays_one() {
        for i in 0..FrameReport::LENGTH {
            let mut numbers = whole().to_flat();
            numbers[i] = f32::NAN;
            let Some(report) = FrameReport::from_flat(&numbers) else {
                continue; // A frame without a size is none.
            };
            let read = report.to_flat();
            assert!(read[i].is_nan(), "{i}");
            // Without a place or a pose there is no face; anything else is missing alone.
            let lost = read.iter().filter(|v| v.is_nan()).count();
            assert!(lost == 1 || report.face.is_none(), "{i}");
            expect_back(FrameReport {
                face: None,
                ..report
            });
        }
    }

    #[test]
    fn numbers_that_are_no_report_are_refused() {
        let numbers = whole().to_flat();
        assert_eq!(FrameReport::from_flat(&[]), None);
        assert_eq!(FrameReport::from_flat(&numbers[1..]), None);
        assert_eq!(
            FrameReport::from_flat(&[&numbers[..], &[1.0]].concat()),
            None
        );
        assert_eq!(FrameReport::from_flat(&vec![f32::NAN; numbers.len()]), None);
        assert_eq!(FrameReport::from_flat(&vec![-1.0; numbers.len()]), None);
    }

    #[test]
    fn names_are_paths_of_fields() {
        let report = whole();
        let named = report.named();
        let value = |path: &str| named.iter().find(|(name, _)| name == path).map(|n| n.1);
        assert_eq!(value("width"), Some(report.width as f32));
        assert_eq!(value("face.pose.yaw"), report.face.map(|f| f.pose.yaw));
        assert_eq!(
            value("face.eyes_open"),
            report.face.and_then(|f| f.eyes_open)
        );
    }
}
