//! What one camera frame says, as plain numbers. Pixels never get further than this.

/// What was measured in one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrameReport {
    /// Width of the assessed frame in pixels.
    pub width: u32,
    /// Height of the assessed frame in pixels.
    pub height: u32,
    /// Mean linear luminance of the whole frame, 0..=1.
    pub scene_luminance: f32,
    /// Number of faces, as the detector counted them when it last ran.
    pub faces: u32,
    /// The largest face, where there is one.
    pub face: Option<FaceReport>,
}

/// What was measured on the largest face. `None` is a failure to assess, never a score of 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FaceReport {
    /// Box around the landmarks, in fractions of the frame (not mirrored).
    pub bounds: NormalisedBox,
    /// Confidence of the landmark net that this is a face, 0..=1.
    pub presence: f32,
    /// Distance between the eye centres in pixels of the frame (InterEyeDistance).
    pub inter_eye_distance: f32,
    /// Eye midpoint to chin over the frame's height (HeadSize), 0..=1.
    pub head_size: f32,
    /// Where the head points.
    pub pose: HeadPose,
    /// Mean linear luminance of the face region, 0..=1 (LuminanceMean).
    pub luminance_mean: Option<f32>,
    /// Natural logarithm of left over right cheek luminance; 0 is even light.
    pub cheek_log_ratio: Option<f32>,
    /// Share of face pixels at or below 25 of 255 (UnderExposurePrevention).
    pub under_exposed: Option<f32>,
    /// Share of face pixels at or above 247 of 255 (OverExposurePrevention).
    pub over_exposed: Option<f32>,
    /// Sharpness of the face region: standard deviation of the Laplacian of 8-bit luma on the
    /// aligned face; larger is sharper.
    pub sharpness: Option<f32>,
    /// Smaller of both lid gaps over the eye-to-chin distance (EyesOpen).
    pub eyes_open: Option<f32>,
}

/// A box in fractions of the frame, origin at the top left.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
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

/// Head pose in degrees (HeadPose): 0, 0, 0 looks straight into the camera.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct HeadPose {
    /// Positive: the nose points to the right side of the (unmirrored) frame.
    pub yaw: f32,
    /// Positive: the face looks up.
    pub pitch: f32,
    /// Positive: the head leans clockwise as seen in the (unmirrored) frame.
    pub roll: f32,
}

/// Numbers that one report takes on its way out of the worker.
const FLAT: usize = 20;

impl FrameReport {
    /// The report as numbers in a fixed order; a failure to assess is NaN.
    pub fn to_flat(&self) -> [f32; FLAT] {
        let mut out = [f32::NAN; FLAT];
        out[0] = self.width as f32;
        out[1] = self.height as f32;
        out[2] = self.scene_luminance;
        out[3] = self.faces as f32;
        let Some(face) = &self.face else { return out };
        let values = [
            face.bounds.x,
            face.bounds.y,
            face.bounds.width,
            face.bounds.height,
            face.presence,
            face.inter_eye_distance,
            face.head_size,
            face.pose.yaw,
            face.pose.pitch,
            face.pose.roll,
            face.luminance_mean.unwrap_or(f32::NAN),
            face.cheek_log_ratio.unwrap_or(f32::NAN),
            face.under_exposed.unwrap_or(f32::NAN),
            face.over_exposed.unwrap_or(f32::NAN),
            face.sharpness.unwrap_or(f32::NAN),
            face.eyes_open.unwrap_or(f32::NAN),
        ];
        out[4..4 + values.len()].copy_from_slice(&values);
        out
    }

    /// The inverse of [`FrameReport::to_flat`]; `None` when the numbers are no report.
    pub fn from_flat(flat: &[f32]) -> Option<FrameReport> {
        let flat: &[f32; FLAT] = flat.try_into().ok()?;
        if flat[..4].iter().any(|v| !v.is_finite() || *v < 0.0) {
            return None;
        }
        let measured = |i: usize| Some(flat[i]).filter(|v| v.is_finite());
        let face = match flat[4..14].iter().all(|v| v.is_finite()) {
            false => None,
            true => Some(FaceReport {
                bounds: NormalisedBox {
                    x: flat[4],
                    y: flat[5],
                    width: flat[6],
                    height: flat[7],
                },
                presence: flat[8],
                inter_eye_distance: flat[9],
                head_size: flat[10],
                pose: HeadPose {
                    yaw: flat[11],
                    pitch: flat[12],
                    roll: flat[13],
                },
                luminance_mean: measured(14),
                cheek_log_ratio: measured(15),
                under_exposed: measured(16),
                over_exposed: measured(17),
                sharpness: measured(18),
                eyes_open: measured(19),
            }),
        };
        Some(FrameReport {
            width: flat[0] as u32,
            height: flat[1] as u32,
            scene_luminance: flat[2],
            faces: flat[3] as u32,
            face,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(face: Option<FaceReport>) -> FrameReport {
        FrameReport {
            width: 640,
            height: 480,
            scene_luminance: 0.4,
            faces: face.is_some().into(),
            face,
        }
    }

    #[test]
    fn survives_the_way_out_of_the_worker() {
        let face = FaceReport {
            bounds: NormalisedBox {
                x: 0.1,
                y: 0.2,
                width: 0.3,
                height: 0.4,
            },
            presence: 0.9,
            inter_eye_distance: 80.0,
            head_size: 0.3,
            pose: HeadPose {
                yaw: -3.0,
                pitch: 2.0,
                roll: 1.0,
            },
            luminance_mean: Some(0.5),
            cheek_log_ratio: None,
            under_exposed: Some(0.0),
            over_exposed: Some(0.01),
            sharpness: None,
            eyes_open: Some(0.06),
        };
        for whole in [report(None), report(Some(face))] {
            assert_eq!(FrameReport::from_flat(&whole.to_flat()), Some(whole));
        }
    }

    #[test]
    fn numbers_that_are_no_report_are_refused() {
        assert_eq!(FrameReport::from_flat(&[]), None);
        assert_eq!(FrameReport::from_flat(&[f32::NAN; FLAT]), None);
        assert_eq!(FrameReport::from_flat(&[-1.0; FLAT]), None);
    }
}
