//! Where the faces are: detector, landmarks, and tracking between frames.

pub(crate) mod aligned;
pub(crate) mod canonical;
pub(crate) mod detector;
pub(crate) mod landmarks;
pub(crate) mod tracker;
