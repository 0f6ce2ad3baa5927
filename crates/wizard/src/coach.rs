//! From frame reports to one prompt at a time, in the order in which a person can fix things.

use crate::message::Message;
use crate::thresholds as limit;
use kaihu_quality::{FaceReport, FrameReport};

/// The one thing to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Prompt {
    /// The camera is on; nothing is known yet.
    Starting,
    /// The frames cannot be assessed: the button is the way.
    Manual,
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
    /// Not sharp.
    Steady,
    /// Everything is good.
    HoldStill,
}

impl Prompt {
    /// Every prompt.
    pub const ALL: &[Prompt] = &[
        Prompt::Starting,
        Prompt::Manual,
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
        Prompt::Steady,
        Prompt::HoldStill,
    ];

    /// The words for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Prompt::Starting => "prompt-starting",
            Prompt::Manual => "prompt-manual",
            Prompt::MoreLight => "prompt-more-light",
            Prompt::LessLight => "prompt-less-light",
            Prompt::EvenLight => "prompt-even-light",
            Prompt::ShowFace => "prompt-show-face",
            Prompt::OneFace => "prompt-one-face",
            Prompt::Closer => "prompt-closer",
            Prompt::Farther => "prompt-farther",
            Prompt::Centre => "prompt-centre",
            Prompt::FaceForward => "prompt-face-forward",
            Prompt::EyeLevel => "prompt-eye-level",
            Prompt::Upright => "prompt-upright",
            Prompt::OpenEyes => "prompt-open-eyes",
            Prompt::Steady => "prompt-steady",
            Prompt::HoldStill => "prompt-hold-still",
        })
    }
}

/// What the coach wants after a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// Say the prompt aloud.
    pub announce: bool,
    /// Take the picture.
    pub capture: bool,
}

/// Watches the frames of one opening of the camera.
#[derive(Clone, Debug)]
pub struct Coach {
    shown: Prompt,
    shown_since: u64,
    candidate: Prompt,
    candidate_since: u64,
    good_since: Option<u64>,
    announced_at: Option<u64>,
    /// What was said last; the start is on the page by itself.
    announced: Prompt,
}

impl Coach {
    /// A coach that has seen nothing yet, at `now` in milliseconds.
    pub fn new(now: u64) -> Coach {
        Coach {
            shown: Prompt::Starting,
            shown_since: now,
            candidate: Prompt::Starting,
            candidate_since: now,
            good_since: None,
            announced_at: None,
            announced: Prompt::Starting,
        }
    }

    /// The prompt that is shown.
    pub fn prompt(&self) -> Prompt {
        self.shown
    }

    /// Nothing can be assessed: point to the button.
    pub fn fall_back_to_manual(&mut self, now: u64) -> Advice {
        self.show(Prompt::Manual, now);
        self.advise(now, false)
    }

    /// Takes in a frame, assessed at `now`.
    pub fn observe(&mut self, report: &FrameReport, now: u64) -> Advice {
        let finding = assess(report, self.shown);
        if finding != self.candidate {
            self.candidate = finding;
            self.candidate_since = now;
        }
        self.good_since = match finding {
            Prompt::HoldStill => self.good_since.or(Some(now)),
            _ => None,
        };
        let first = self.shown == Prompt::Starting;
        let lasted = now - self.candidate_since >= limit::FINDING_LASTS_MS;
        let stayed = now - self.shown_since >= limit::PROMPT_STAYS_MS;
        // Good news need not wait for the old prompt to be read to its end.
        let may_change = first || (lasted && (stayed || finding == Prompt::HoldStill));
        if finding != self.shown && may_change {
            self.show(finding, now);
        }
        let stable = self
            .good_since
            .is_some_and(|since| now - since >= limit::STABLE_MS);
        self.advise(now, stable && self.shown == Prompt::HoldStill)
    }

    fn show(&mut self, prompt: Prompt, now: u64) {
        if prompt != self.shown {
            self.shown = prompt;
            self.shown_since = now;
        }
    }

    fn advise(&mut self, now: u64, capture: bool) -> Advice {
        let quiet = self
            .announced_at
            .is_none_or(|at| now - at >= limit::ANNOUNCE_EVERY_MS);
        let announce = self.announced != self.shown && quiet;
        if announce {
            self.announced_at = Some(now);
            self.announced = self.shown;
        }
        Advice { announce, capture }
    }
}

/// The first thing to change in this frame. `shown` is the prompt on the screen: its own limit is
/// drawn a little tighter, so that it goes away only when the matter is clearly mended.
fn assess(report: &FrameReport, shown: Prompt) -> Prompt {
    let strict = |prompt: Prompt| match prompt == shown {
        true => 1.0 + limit::HYSTERESIS,
        false => 1.0,
    };
    let below = |value: f32, lowest: f32, prompt: Prompt| value < lowest * strict(prompt);
    let above = |value: f32, highest: f32, prompt: Prompt| value > highest / strict(prompt);

    let face = report.face.filter(|face| face.presence >= limit::PRESENCE);
    let Some(face) = face else {
        return match below(
            report.scene_luminance,
            limit::SCENE_TOO_DARK,
            Prompt::MoreLight,
        ) {
            true => Prompt::MoreLight,
            false => Prompt::ShowFace,
        };
    };
    let findings = [
        (report.faces > 1, Prompt::OneFace),
        (
            face.luminance_mean
                .is_some_and(|l| below(l, limit::FACE_TOO_DARK, Prompt::MoreLight)),
            Prompt::MoreLight,
        ),
        (is_too_bright(&face, above), Prompt::LessLight),
        (
            face.cheek_log_ratio
                .is_some_and(|r| above(r.abs(), limit::UNEVEN_LIGHT, Prompt::EvenLight)),
            Prompt::EvenLight,
        ),
        (
            below(face.head_size, limit::HEAD_TOO_SMALL, Prompt::Closer),
            Prompt::Closer,
        ),
        (
            above(face.head_size, limit::HEAD_TOO_LARGE, Prompt::Farther),
            Prompt::Farther,
        ),
        (is_off_centre(&face, above), Prompt::Centre),
        (
            above(face.pose.yaw.abs(), limit::YAW, Prompt::FaceForward),
            Prompt::FaceForward,
        ),
        (
            above(face.pose.pitch.abs(), limit::PITCH, Prompt::EyeLevel),
            Prompt::EyeLevel,
        ),
        (
            above(face.pose.roll.abs(), limit::ROLL, Prompt::Upright),
            Prompt::Upright,
        ),
        (
            face.eyes_open
                .is_some_and(|e| below(e, limit::EYES_CLOSED, Prompt::OpenEyes)),
            Prompt::OpenEyes,
        ),
        (
            face.sharpness
                .is_some_and(|s| below(s, limit::BLURRED, Prompt::Steady)),
            Prompt::Steady,
        ),
    ];
    let first = findings.into_iter().find(|(found, _)| *found);
    first.map_or(Prompt::HoldStill, |(_, prompt)| prompt)
}

fn is_too_bright(face: &FaceReport, above: impl Fn(f32, f32, Prompt) -> bool) -> bool {
    let bright =
        |value: Option<f32>, highest| value.is_some_and(|v| above(v, highest, Prompt::LessLight));
    bright(face.luminance_mean, limit::FACE_TOO_BRIGHT)
        || bright(face.over_exposed, limit::OVER_EXPOSED)
}

fn is_off_centre(face: &FaceReport, above: impl Fn(f32, f32, Prompt) -> bool) -> bool {
    let x = face.bounds.x + face.bounds.width / 2.0 - 0.5;
    let y = face.bounds.y + face.bounds.height / 2.0 - 0.5;
    above(x.abs(), limit::OFF_CENTRE_X, Prompt::Centre)
        || above(y.abs(), limit::OFF_CENTRE_Y, Prompt::Centre)
}

#[cfg(test)]
mod tests;
