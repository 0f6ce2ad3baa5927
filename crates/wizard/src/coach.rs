//! From frame reports to one prompt at a time, in the order in which a person can fix things.
//!
//! A finding becomes the prompt once it has lasted, and the prompt stays long enough to be read. The
//! picture is taken in a run of good frames, at one that is as good as the best of them.

mod findings;
mod movements;
mod prompt;

pub use movements::Movements;
pub use prompt::Prompt;

use crate::thresholds as limit;
use kaihu_quality::{FaceReport, FrameReport, HeadPose};

/// What there is to mend in a picture that was taken; `HoldStill` when nothing.
pub(crate) fn finding(report: &FrameReport) -> Prompt {
    findings::first(report, None, Prompt::HoldStill)
}

pub(crate) use findings::aspects;

/// What the coach wants after a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// Say the prompt aloud.
    pub announce: bool,
    /// Take the picture.
    pub capture: bool,
    /// Open the stream again: it stands still. Said once.
    pub reopen: bool,
}

/// Watches the frames of one opening of the camera.
#[derive(Clone, Debug)]
pub struct Coach {
    shown: Prompt,
    shown_since: u64,
    candidate: Prompt,
    candidate_since: u64,
    good: Option<GoodRun>,
    announced_at: Option<u64>,
    /// What was said last; the start is on the page by itself.
    announced: Prompt,
    seen_at: Option<u64>,
    /// Since when every frame was the same as the one before.
    same_since: Option<u64>,
    /// That it stands still was told.
    reopening: bool,
    /// Distances between the eyes in a second, averaged over the last moments; none without a face.
    speed: Option<f32>,
}

/// Good frames without a bad one between them.
#[derive(Clone, Copy, Debug)]
struct GoodRun {
    since: u64,
    /// Merit of the best of them.
    best: f32,
}

impl Coach {
    /// A coach that has seen nothing yet, at `now` in milliseconds.
    pub fn new(now: u64) -> Coach {
        Coach {
            shown: Prompt::Starting,
            shown_since: now,
            candidate: Prompt::Starting,
            candidate_since: now,
            good: None,
            announced_at: None,
            announced: Prompt::Starting,
            seen_at: None,
            same_since: None,
            reopening: false,
            speed: None,
        }
    }

    /// A coach for the stream that is opened instead of one that stood still, at `now`: what was shown
    /// and said stays until there is something to see.
    pub fn anew(&self, now: u64) -> Coach {
        Coach {
            shown: self.shown,
            announced: self.announced,
            announced_at: self.announced_at,
            ..Coach::new(now)
        }
    }

    /// The prompt that is shown.
    pub fn prompt(&self) -> Prompt {
        self.shown
    }

    /// The browser has not given the camera: point to its question.
    pub fn wait_for_permission(&mut self, now: u64) -> Advice {
        self.show(Prompt::Allow, now);
        self.advise(now, false)
    }

    /// Nothing can be assessed: point to the button.
    pub fn fall_back_to_manual(&mut self, now: u64) -> Advice {
        self.show(Prompt::Manual, now);
        self.advise(now, false)
    }

    /// Something else was said at `now`: the next announcement has to wait.
    pub fn hold_back(&mut self, now: u64) {
        self.announced_at = Some(now);
    }

    /// Takes in a frame, assessed at `now`.
    pub fn observe(&mut self, report: &FrameReport, now: u64) -> Advice {
        self.guide(report, None, now)
    }

    /// The same where movements have to be made before the picture is taken. What hides the face
    /// comes before them.
    pub fn guide(
        &mut self,
        report: &FrameReport,
        movements: Option<&mut Movements>,
        now: u64,
    ) -> Advice {
        self.follow_motion(report, now);
        if self.is_frozen(report, now) {
            return self.restart(now);
        }
        let mut finding = findings::first(report, self.speed, self.shown);
        if let Some(movements) = movements {
            let head = visible_head(report, finding, movements);
            movements.observe(head, now);
            finding = match head {
                Some(_) => movements.prompt().unwrap_or(finding),
                None => finding,
            };
        }
        if finding != self.candidate {
            self.candidate = finding;
            self.candidate_since = now;
        }
        let merit = report.face.map_or(0.0, |face| self.merit(&face));
        self.good = (finding == Prompt::HoldStill).then(|| match self.good {
            None => GoodRun {
                since: now,
                best: merit,
            },
            Some(run) => GoodRun {
                best: run.best.max(merit),
                ..run
            },
        });
        // A camera needs a moment to find its exposure: not even the first finding is shown at once.
        // What asks for a movement has been considered long enough.
        let lasted = now - self.candidate_since >= limit::FINDING_LASTS_MS || finding.is_movement();
        // Good news need not wait for the old prompt to be read to its end.
        let hurried = matches!(
            self.shown,
            Prompt::Starting | Prompt::Allow | Prompt::Restarting
        ) || finding == Prompt::HoldStill
            // Nor need what comes after a movement: it was read, and done.
            || finding.is_movement()
            || self.shown.is_movement();
        let stayed = now - self.shown_since >= limit::PROMPT_STAYS_MS;
        if lasted && (stayed || hurried) {
            self.show(finding, now);
        }
        let good = self.shown == Prompt::HoldStill;
        let capture = good && self.good.is_some_and(|run| run.is_due(merit, now));
        self.advise(now, capture)
    }

    /// A stream that stands still is opened again, and told so once.
    fn restart(&mut self, now: u64) -> Advice {
        self.good = None;
        self.candidate = Prompt::Restarting;
        self.candidate_since = now;
        let reopen = !std::mem::replace(&mut self.reopening, true);
        self.show(Prompt::Restarting, now);
        Advice {
            reopen,
            ..self.advise(now, false)
        }
    }

    fn is_frozen(&mut self, report: &FrameReport, now: u64) -> bool {
        self.same_since = match report.change {
            Some(0.0) => self.same_since.or(Some(now)),
            _ => None,
        };
        self.same_since
            .is_some_and(|since| now - since >= limit::FROZEN_MS)
    }

    fn follow_motion(&mut self, report: &FrameReport, now: u64) {
        let passed = self.seen_at.map_or(0, |at| now - at);
        self.seen_at = Some(now);
        let moved = report.face.and_then(|face| face.motion);
        self.speed = match moved.filter(|_| passed > 0) {
            None => self.speed.filter(|_| report.face.is_some()),
            Some(moved) => {
                let passed = passed as f32;
                let speed = 1000.0 * moved / passed;
                let share = passed / (passed + limit::SPEED_OVER_MS);
                Some(self.speed.map_or(speed, |old| old + share * (speed - old)))
            }
        };
    }

    /// How well a good frame would do as the picture, to be compared within a run only: sharp, eyes
    /// open, at rest.
    fn merit(&self, face: &FaceReport) -> f32 {
        let sharp = face.sharpness.unwrap_or(1.0);
        let open = face.eyes_open.unwrap_or(1.0);
        sharp * open / (1.0 + self.speed.unwrap_or(0.0))
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
        // Between two movements the head comes back by itself: only who waits need be told.
        let known =
            self.shown == Prompt::LookAhead && now - self.shown_since < limit::LOOK_AHEAD_SAID_MS;
        let announce = self.announced != self.shown && quiet && !known;
        if announce {
            self.announced_at = Some(now);
            self.announced = self.shown;
        }
        Advice {
            announce,
            capture,
            reopen: false,
        }
    }
}

impl GoodRun {
    /// Whether to take the picture: the run has lasted, and this frame is as good as any before it, or
    /// no better one has come for a while.
    fn is_due(self, merit: f32, now: u64) -> bool {
        let lasted = now - self.since;
        let best = merit >= limit::AS_GOOD * self.best;
        lasted >= limit::STABLE_MS && (best || lasted >= limit::STABLE_MS + limit::BEST_WITHIN_MS)
    }
}

/// Where the head points, unless something has to be changed before any movement. A face that is
/// turned away may look small or out of the middle: that is no fault of it.
fn visible_head(report: &FrameReport, finding: Prompt, movements: &Movements) -> Option<HeadPose> {
    let head = report.face?.pose;
    let hidden = match finding {
        Prompt::UncoverLens
        | Prompt::LightInFront
        | Prompt::MoreLight
        | Prompt::LessLight
        | Prompt::ShowFace
        | Prompt::OneFace => true,
        Prompt::Closer | Prompt::Farther | Prompt::Centre => movements.are_about_to_begin(&head),
        _ => false,
    };
    (!hidden).then_some(head)
}

#[cfg(test)]
mod tests;
