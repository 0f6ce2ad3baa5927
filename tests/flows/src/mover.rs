//! Somebody who moves the head as the page asks.

use kaihu_quality::HeadPose;
use kaihu_wizard::view::Block;
use kaihu_wizard::{Message, Prompt, View};

/// Degrees that a head goes from one frame to the next: 45 in a second.
const STEP: f32 = 1.8;

/// Somebody who moves the head as the page asks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mover {
    head: HeadPose,
    /// On the way up again.
    rising: bool,
}

impl Mover {
    /// Where the head points in the next frame, with this on the screen.
    pub(crate) fn next(&mut self, asked: Option<Prompt>) -> HeadPose {
        let [yaw, pitch] = match asked {
            Some(Prompt::TurnLeft) => [24.0, 0.0],
            Some(Prompt::TurnRight) => [-24.0, 0.0],
            Some(Prompt::LookUp) => [0.0, 16.0],
            Some(Prompt::Nod) if !self.rising => [0.0, -15.0],
            _ => [0.0, 0.0],
        };
        let towards = |from: f32, to: f32| from + (to - from).clamp(-STEP, STEP);
        self.head.yaw = towards(self.head.yaw, yaw);
        self.head.pitch = towards(self.head.pitch, pitch);
        self.rising = match self.head.pitch {
            low if low <= -14.9 => true,
            high if high >= 0.0 => false,
            _ => self.rising,
        };
        self.head
    }
}

/// What the camera asks for, where it is shown.
pub(crate) fn shown(view: &View) -> Option<Prompt> {
    view.page.blocks.iter().find_map(|block| match block {
        Block::Camera(camera) => Some(camera.prompt),
        _ => None,
    })
}

/// What was asked for aloud.
pub(crate) fn heard(last: Option<&Message>) -> Option<Prompt> {
    let mut all = Prompt::ALL.iter().copied();
    all.find(|prompt| Some(&prompt.message()) == last)
}
