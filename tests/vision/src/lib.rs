//! What the camera guide sees, natively and beside independent oracles; `README.md` says what that can tell and
//! what not.
//!
//! - [`picture`]: files to pixels, or the reason why not.
//! - [`film`]: clips from files, frame by frame.
//! - [`json`]: a report as JSON.
//! - [`variants`]: the portrait in many lights.
//! - [`golden`]: values that an independent program measures on them.
//! - [`mesh`]: landmarks beside MediaPipe's own.
//! - [`heads`]: drawn heads whose pose and group are known.

pub mod film;
pub mod golden;
pub mod heads;
pub mod json;
pub mod mesh;
pub mod picture;
pub mod variants;

use kaihu_quality::Assessor;

/// An assessor with the nets that visitors get.
///
/// # Panics
/// Never: the committed nets are tested.
pub fn assessor() -> Assessor {
    let detector = include_bytes!("../../../crates/inference/models/face_detector.knet");
    let landmarks = include_bytes!("../../../crates/inference/models/face_landmarks.knet");
    Assessor::new(detector, landmarks).expect("the committed nets")
}
