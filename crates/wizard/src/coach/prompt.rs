//! What a person in front of the camera is asked to do.

use crate::message::Message;

/// The one thing to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prompt {
    /// The camera is on; nothing is known yet.
    Starting,
    /// The browser has not given the camera yet: perhaps it is asking.
    Allow,
    /// The frames cannot be assessed: the button is the way.
    Manual,
    /// The stream stands still and is opened again: nothing to do for the person.
    Restarting,
    /// Something is on the lens.
    UncoverLens,
    /// The light comes from behind.
    LightInFront,
    /// Too dark to find or to see the face.
    MoreLight,
    /// Too bright.
    LessLight,
    /// One side is much brighter.
    EvenLight,
    /// No face is in the picture.
    ShowFace,
    /// Several faces are in the picture.
    OneFace,
    /// Too far away.
    Closer,
    /// Too near.
    Farther,
    /// The face is not in the middle.
    Centre,
    /// The head is turned to a side.
    FaceForward,
    /// The camera looks from above or below.
    EyeLevel,
    /// The head leans.
    Upright,
    /// The eyes are closed.
    OpenEyes,
    /// The mouth is open.
    CloseMouth,
    /// The camera or the head moves too fast to be sharp.
    Steady,
    /// Not sharp although nothing moves.
    WipeLens,
    /// Everything is good.
    HoldStill,
    /// A movement is next: look ahead first.
    LookAhead,
    /// Turn the head to one's own left.
    TurnLeft,
    /// Turn the head to one's own right.
    TurnRight,
    /// Raise the chin.
    LookUp,
    /// Lower the chin and raise it again.
    Nod,
}

impl Prompt {
    /// Every prompt.
    pub const ALL: &[Prompt] = &[
        Prompt::Starting,
        Prompt::Allow,
        Prompt::Manual,
        Prompt::Restarting,
        Prompt::UncoverLens,
        Prompt::LightInFront,
        Prompt::MoreLight,
        Prompt::LessLight,
        Prompt::EvenLight,
        Prompt::ShowFace,
        Prompt::OneFace,
        Prompt::Closer,
        Prompt::Farther,
        Prompt::Centre,
        Prompt::FaceForward,
        Prompt::EyeLevel,
        Prompt::Upright,
        Prompt::OpenEyes,
        Prompt::CloseMouth,
        Prompt::Steady,
        Prompt::WipeLens,
        Prompt::HoldStill,
        Prompt::LookAhead,
        Prompt::TurnLeft,
        Prompt::TurnRight,
        Prompt::LookUp,
        Prompt::Nod,
    ];

    /// Whether it belongs to a challenge.
    pub fn is_of_challenge(self) -> bool {
        self == Prompt::LookAhead || self.is_movement()
    }

    /// Whether it asks for a movement of the head.
    pub fn is_movement(self) -> bool {
        matches!(
            self,
            Prompt::TurnLeft | Prompt::TurnRight | Prompt::LookUp | Prompt::Nod
        )
    }

    /// Whether this is something to mend in a picture.
    pub fn is_flaw(self) -> bool {
        !matches!(
            self,
            Prompt::Starting
                | Prompt::Allow
                | Prompt::Restarting
                | Prompt::Manual
                | Prompt::CloseMouth
                | Prompt::HoldStill
                | Prompt::LookAhead
                | Prompt::TurnLeft
                | Prompt::TurnRight
                | Prompt::LookUp
                | Prompt::Nod
        )
    }

    /// The words for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Prompt::Starting => "prompt-starting",
            Prompt::Allow => "prompt-allow",
            Prompt::Manual => "prompt-manual",
            Prompt::Restarting => "prompt-restarting",
            Prompt::UncoverLens => "prompt-uncover-lens",
            Prompt::LightInFront => "prompt-light-in-front",
            Prompt::MoreLight => "prompt-more-light",
            Prompt::LessLight => "prompt-less-light",
            Prompt::EvenLight => "prompt-even-light",
            Prompt::ShowFace => "prompt-show-face",
            Prompt::OneFace => "prompt-one-face",
            Prompt::Closer => "prompt-closer",
            Prompt::Farther => "prompt-farther",
            Prompt::Centre => "prompt-centre",
            Prompt::FaceForward | Prompt::LookAhead => "prompt-face-forward",
            Prompt::EyeLevel => "prompt-eye-level",
            Prompt::Upright => "prompt-upright",
            Prompt::OpenEyes => "prompt-open-eyes",
            Prompt::CloseMouth => "prompt-close-mouth",
            Prompt::Steady => "prompt-steady",
            Prompt::WipeLens => "prompt-wipe-lens",
            Prompt::HoldStill => "prompt-hold-still",
            Prompt::TurnLeft => "prompt-turn-left",
            Prompt::TurnRight => "prompt-turn-right",
            Prompt::LookUp => "prompt-look-up",
            Prompt::Nod => "prompt-nod",
        })
    }
}
