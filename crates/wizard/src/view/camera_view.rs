//! The live camera with its guide, as data.

use crate::coach::Prompt;
use crate::message::Message;

/// The live camera with its guide.
#[derive(Clone, Debug, PartialEq)]
pub struct CameraView {
    /// The one thing to do now.
    pub prompt: Prompt,
    /// How the outline looks.
    pub outline: Outline,
    /// Whether the picture can be taken by hand.
    pub shutter: bool,
    /// Whether prompts are heard as well.
    pub sound: bool,
    /// Whether there is another camera to look through.
    pub several: bool,
    /// Whether the screen lights up the face.
    pub lit: bool,
    /// The challenge, where the provider asks for one.
    pub challenge: Option<ChallengeView>,
}

/// How far the movements before the picture are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeView {
    /// How many were made.
    pub done: u32,
    /// How many there are; 0 while none are asked for.
    pub of: u32,
    /// The way to a picture without them, or back from it.
    pub way_out: Message,
    /// Whether that way is pointed out.
    pub proposed: bool,
}

/// How the outline around the face looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Nothing known yet.
    Waiting,
    /// Something to change.
    Adjust,
    /// Good: hold still.
    Good,
    /// A movement is followed.
    Moving,
}
