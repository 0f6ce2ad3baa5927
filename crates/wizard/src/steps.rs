//! What each step does with what happens.

mod camera;
pub(crate) mod challenge;
pub(crate) mod consent;
mod draft;
pub(crate) mod face;
mod filling;
pub(crate) mod hand_over;
pub(crate) mod identity;
pub(crate) mod local_draft;
pub(crate) mod otp;
pub(crate) mod outcome;
pub(crate) mod password;
pub(crate) mod sending;
mod start;
pub(crate) mod support;
