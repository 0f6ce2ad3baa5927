//! The movements of a challenge, followed by angles and times.
//!
//! A movement counts from where the head was at rest, looking ahead, and only after it has been there:
//! nobody gets on by holding up a picture of a turned head.

use super::Prompt;
use crate::thresholds as limit;
use kaihu_protocol::{Movement, Pose};
use kaihu_quality::HeadPose;

/// The movements of one challenge, and how far they are. The default waits for a challenge.
#[derive(Clone, Debug, Default)]
pub struct Movements {
    poses: Vec<Pose>,
    done: Vec<Movement>,
    /// When the challenge came.
    since: u64,
    seen_at: u64,
    /// Where the head last came to a stop, and when.
    still: Option<(HeadPose, u64)>,
    /// Where it was at rest before the movement that was made last.
    home: Option<HeadPose>,
    /// Where the head looked ahead, at rest.
    rest: Option<HeadPose>,
    /// When it left its rest.
    began: Option<u64>,
    /// How the movement was large enough.
    reached: Option<Reach>,
}

/// A movement that is large enough.
#[derive(Clone, Copy, Debug)]
struct Reach {
    /// Since when, and when last.
    since: u64,
    last: u64,
    /// Where it was largest.
    peak: HeadPose,
}

impl Movements {
    /// Movements that were asked for at `now`, in milliseconds, in their order.
    pub fn new(poses: Vec<Pose>, now: u64) -> Movements {
        Movements {
            poses,
            since: now,
            ..Movements::default()
        }
    }

    /// The movements that were made.
    pub fn done(&self) -> &[Movement] {
        &self.done
    }

    /// How many there are to make; 0 while none are known.
    pub fn of(&self) -> u32 {
        self.poses.len() as u32
    }

    /// Whether all were made.
    pub fn are_complete(&self) -> bool {
        self.of() > 0 && self.wanted().is_none()
    }

    /// What to do now; `None` once all is done.
    pub fn prompt(&self) -> Option<Prompt> {
        if self.are_complete() {
            return None;
        }
        Some(match self.wanted().filter(|_| self.rest.is_some()) {
            Some(Pose::TurnLeft) => Prompt::TurnLeft,
            Some(Pose::TurnRight) => Prompt::TurnRight,
            Some(Pose::LookUp) => Prompt::LookUp,
            Some(Pose::Nod) => Prompt::Nod,
            Some(Pose::Unknown) | None => Prompt::LookAhead,
        })
    }

    /// Whether the next movement has not begun, and the head looks ahead for it.
    pub(super) fn are_about_to_begin(&self, head: &HeadPose) -> bool {
        self.rest.is_none() && is_ahead(head)
    }

    /// Takes in where the head points, at `now`; `None` where it cannot be told.
    pub fn observe(&mut self, head: Option<HeadPose>, now: u64) {
        if now.saturating_sub(self.seen_at) > limit::OUT_OF_SIGHT_MS {
            self.home = None;
            self.start_over();
        }
        let (Some(head), Some(pose)) = (head, self.wanted()) else {
            return;
        };
        self.seen_at = now;
        self.settle(head, now);
        let Some(rest) = self.rest else {
            return;
        };
        let far = way(pose, &rest, &head);
        if far <= limit::STILL && self.reached.is_none() {
            self.began = None;
            return;
        }
        let began = *self.began.get_or_insert(now);
        let is_far = far >= least(pose);
        if is_far {
            let reach = Reach {
                since: now,
                last: now,
                peak: head,
            };
            let reach = self.reached.get_or_insert(reach);
            reach.last = now;
            if far > way(pose, &rest, &reach.peak) {
                reach.peak = head;
            }
        }
        let Some(reach) = self.reached else {
            return;
        };
        // One frame is not enough: nets err.
        let lasted = reach.last - reach.since >= limit::REACHED_MS;
        let returned = far <= limit::STILL || pose != Pose::Nod;
        if lasted && returned {
            self.made(pose, rest, reach.peak, [began, now]);
        } else if !(lasted || is_far) {
            self.reached = None;
        } else if now - reach.since > limit::NOD_MS {
            self.start_over();
        }
    }

    /// Learns where the head is at rest. Who only pauses on the way keeps the rest they had.
    fn settle(&mut self, head: HeadPose, now: u64) {
        let (at, since) = *self.still.get_or_insert((head, now));
        let moved = (head.yaw - at.yaw).abs().max((head.pitch - at.pitch).abs());
        // Written so that what is no number has moved.
        let rests = moved <= limit::STILL && is_ahead(&head);
        if !rests {
            self.still = Some((head, now));
            return;
        }
        // Somebody who still looks up a little is not back yet; or holds the phone otherwise now.
        let is_back = self
            .home
            .is_none_or(|home| (head.pitch - home.pitch).abs() <= limit::AHEAD_PITCH);
        let needed = match is_back && self.rest.is_none() {
            true => limit::AHEAD_MS,
            false => limit::AHEAD_AGAIN_MS,
        };
        if now - since >= needed && self.reached.is_none() {
            self.rest = Some(at);
            self.home = self.rest;
        }
    }

    fn made(&mut self, pose: Pose, rest: HeadPose, peak: HeadPose, times: [u64; 2]) {
        let [began_ms, ended_ms] = times.map(|at| (at - self.since) as u32);
        self.done.push(Movement {
            pose,
            rest_yaw: rest.yaw,
            rest_pitch: rest.pitch,
            peak_yaw: peak.yaw,
            peak_pitch: peak.pitch,
            began_ms,
            ended_ms,
        });
        self.start_over();
    }

    /// The head has to look ahead first. What was done stays done.
    fn start_over(&mut self) {
        self.still = None;
        self.rest = None;
        self.began = None;
        self.reached = None;
    }

    fn wanted(&self) -> Option<Pose> {
        self.poses.get(self.done.len()).copied()
    }
}

/// Whether the head looks into the camera, or nearly: a phone held low is common.
fn is_ahead(head: &HeadPose) -> bool {
    head.yaw.abs() <= limit::AHEAD && head.pitch.abs() <= limit::PITCH
}

/// How far the head has gone the way it was asked to, in degrees. What goes far to a side is no look up.
fn way(pose: Pose, rest: &HeadPose, head: &HeadPose) -> f32 {
    let [left, up] = [head.yaw - rest.yaw, head.pitch - rest.pitch];
    match pose {
        Pose::TurnLeft => left,
        Pose::TurnRight => -left,
        _ if left.abs() > limit::TURN => 0.0,
        Pose::LookUp => up,
        Pose::Nod => -up,
        Pose::Unknown => 0.0,
    }
}

/// Degrees that are enough.
fn least(pose: Pose) -> f32 {
    match pose {
        Pose::TurnLeft | Pose::TurnRight | Pose::Unknown => limit::TURN,
        Pose::LookUp => limit::LOOK_UP,
        Pose::Nod => limit::NOD,
    }
}

#[cfg(test)]
mod tests;
