//! One measure a file, named as in ISO/IEC 29794-5 and defined as in OFIQ 1.0 where it has them.
//! These are the native measurements; what is good enough is for the coach to say.

pub(crate) mod exposure;
pub(crate) mod eyes_open;
pub(crate) mod head_pose;
pub(crate) mod head_size;
pub(crate) mod illumination;
pub(crate) mod inter_eye_distance;
pub(crate) mod luminance;
mod rotation;
pub(crate) mod sharpness;
