//! Pixels to numbers: where the face is and how good the picture is.
//!
//! Names follow ISO/IEC 29794-5. The report type stands alone, so that the machine can read
//! reports without the pipeline that makes them (`default-features = false`).

mod report;

pub use report::{FaceReport, FrameReport, HeadPose, NormalisedBox};
