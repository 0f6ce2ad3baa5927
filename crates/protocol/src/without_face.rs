//! `POST /face/without`: the way to a wallet without a picture of the face, where the provider has one.

use crate::json::readable;
use crate::named::named;
use serde::{Deserialize, Serialize};

named! {
    /// What is done in place of a picture of the face. Why, is not asked.
    pub enum InPlaceOfFace {
        /// A person looks at what was given.
        Review = "review",
        /// The person visits a branch.
        Branch = "branch",
        /// A person of the provider's makes a video call.
        VideoCall = "video_call",
    }
}

/// The way without a picture, as the step of the face offers it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithoutFace {
    /// What is done in its place.
    pub by: InPlaceOfFace,
    /// How many days that takes as a rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u8>,
    /// Whether it was chosen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chosen: bool,
}
readable!(WithoutFace { by; days, chosen });
