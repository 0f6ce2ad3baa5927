//! Which camera is asked for what, and why one was not given.

mod choice;
mod refusal;
mod wish;

pub(crate) use choice::Cameras;
pub use refusal::{CameraRefusal, Permission};
pub use wish::{CameraId, CameraSize, CameraWish};
