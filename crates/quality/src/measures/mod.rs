//! One measure a file, named as in ISO/IEC 29794-5 and defined as in OFIQ 1.1 where it has them, with
//! the score that OFIQ makes of it beside. These are the native measurements; what is good enough is
//! for the coach to say.

pub(crate) mod backlight;
pub(crate) mod change;
pub(crate) mod cheek_log_ratio;
pub(crate) mod cut_off;
pub(crate) mod dynamic_range;
pub(crate) mod eye_contrast;
pub(crate) mod eyes_log_ratio;
pub(crate) mod eyes_open;
pub(crate) mod head_pose;
pub(crate) mod head_size;
pub(crate) mod illumination_uniformity;
pub(crate) mod inter_eye_distance;
pub(crate) mod luminance_mean;
pub(crate) mod luminance_variance;
pub(crate) mod margins;
pub(crate) mod motion;
pub(crate) mod mouth_colour;
pub(crate) mod mouth_open;
pub(crate) mod natural_colour;
pub(crate) mod over_exposure;
mod rotation;
pub(crate) mod scene_contrast;
pub(crate) mod scene_detail;
pub(crate) mod scene_luminance;
pub(crate) mod scene_red;
mod score;
pub(crate) mod sharpness;
pub(crate) mod single_face;
pub(crate) mod under_exposure;
