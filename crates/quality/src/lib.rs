//! Pixels to numbers: where the face is and how good the picture is.
//!
//! Names follow ISO/IEC 29794-5. The report type stands alone, so that the machine can read
//! reports without the pipeline that makes them (`default-features = false`).

#[cfg(feature = "assess")]
mod assessor;
#[cfg(feature = "assess")]
mod colour;
#[cfg(feature = "assess")]
mod face;
mod flat;
#[cfg(feature = "assess")]
mod frame;
#[cfg(feature = "assess")]
mod lens;
#[cfg(feature = "assess")]
mod measures;
mod report;
#[cfg(feature = "assess")]
mod scene;
#[cfg(feature = "assess")]
mod scores;
#[cfg(feature = "assess")]
mod shrink;

#[cfg(feature = "assess")]
pub use assessor::{Assessor, AssessorError};
pub use report::{FaceReport, FrameReport, HeadPose, Margins, NormalisedBox};
#[cfg(feature = "assess")]
pub use shrink::Shrinker;
