//! What each step does with what happens.

pub(crate) mod authenticator_app;
mod camera;
pub(crate) mod challenge;
mod code_by_sms;
pub(crate) mod consent;
mod draft;
pub(crate) mod erasure;
pub(crate) mod face;
mod filling;
pub(crate) mod hand_over;
pub(crate) mod identity;
pub(crate) mod local_draft;
pub(crate) mod otp;
pub(crate) mod outcome;
pub(crate) mod passkey;
pub(crate) mod password;
pub(crate) mod second_factor;
pub(crate) mod sending;
mod start;
pub(crate) mod support;
pub(crate) mod without_face;
