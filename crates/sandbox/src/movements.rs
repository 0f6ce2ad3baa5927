//! Whether movements that a client reports can have been made by a head: pure.
//!
//! What a browser measured can be made up, so this is no proof of life. It holds a report to what
//! was asked for and to what a neck can do; a service that people rely on looks at frames as well,
//! as ISO/IEC 30107-3 tests it.

use crate::challenge::Asked;
use kaihu_protocol::{ChallengeReport, Movement, Pose};

/// Degrees that a turn, a look up and a nod have at least.
const TURN: f32 = 10.0;
const UP: f32 = 6.0;
const DOWN: f32 = 6.0;
/// Degrees beyond which no head in front of a camera turns.
const FARTHEST: f32 = 90.0;
/// Degrees within which a head at rest looks.
const REST: f32 = 25.0;
/// Milliseconds that a movement takes at least.
const QUICKEST_MS: u32 = 80;
/// Milliseconds by which the clock of a client may go fast between answer and upload.
const SLACK_MS: i64 = 2_000;

/// Whether each movement that was asked for was made, in its order, one after the other, within
/// the `time_ms` that went by until the picture was announced.
pub(crate) fn are_plausible(asked: &Asked, report: &ChallengeReport, time_ms: i64) -> bool {
    let made: Vec<Pose> = report.movements.iter().map(|it| it.pose).collect();
    let mut after = 0;
    let one_by_one = report.movements.iter().all(|movement| {
        let in_turn = movement.began_ms >= after
            && movement.ended_ms >= movement.began_ms.saturating_add(QUICKEST_MS);
        after = movement.ended_ms;
        in_turn
    });
    report.nonce == asked.nonce
        && made == asked.poses
        && one_by_one
        && i64::from(after) <= time_ms + SLACK_MS
        && report.movements.iter().all(is_possible)
}

fn is_possible(movement: &Movement) -> bool {
    let rest = [movement.rest_yaw, movement.rest_pitch];
    let peak = [movement.peak_yaw, movement.peak_pitch];
    let [yaw, pitch] = [peak[0] - rest[0], peak[1] - rest[1]];
    let far_enough = match movement.pose {
        Pose::TurnLeft => yaw >= TURN,
        Pose::TurnRight => yaw <= -TURN,
        Pose::LookUp => pitch >= UP,
        Pose::Nod => pitch <= -DOWN,
        Pose::Unknown => false,
    };
    // What is no number is not within anything.
    far_enough
        && rest.iter().all(|angle| angle.abs() <= REST)
        && peak.iter().all(|angle| angle.abs() <= FARTHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORDER: [Pose; 4] = [Pose::Nod, Pose::TurnLeft, Pose::LookUp, Pose::TurnRight];

    fn movement(pose: Pose, nth: u32) -> Movement {
        let [peak_yaw, peak_pitch] = match pose {
            Pose::TurnLeft => [20.0, 1.0],
            Pose::TurnRight => [-20.0, 1.0],
            Pose::LookUp => [0.0, 14.0],
            _ => [0.0, -12.0],
        };
        Movement {
            pose,
            rest_yaw: 1.0,
            rest_pitch: 2.0,
            peak_yaw,
            peak_pitch,
            began_ms: 2_000 * nth + 500,
            ended_ms: 2_000 * nth + 1_400,
        }
    }

    fn report() -> ChallengeReport {
        let movements = (0..).zip(ORDER).map(|(nth, pose)| movement(pose, nth));
        ChallengeReport {
            nonce: "n".into(),
            movements: movements.collect(),
        }
    }

    fn judged(change: impl FnOnce(&mut ChallengeReport)) -> bool {
        let mut report = report();
        change(&mut report);
        are_plausible(&Asked::for_tests("n", &ORDER), &report, 8_000)
    }

    #[test]
    fn what_was_asked_for_and_made_is_taken() {
        assert!(judged(|_| ()));
    }

    #[test]
    fn another_order_number_or_nonce_is_not() {
        assert!(!judged(|r| r.movements.swap(0, 1)));
        assert!(!judged(|r| r.movements.truncate(3)));
        assert!(!judged(|r| r.movements.push(movement(Pose::Nod, 4))));
        assert!(!judged(|r| r.nonce.push('n')));
        assert!(!judged(|r| r.movements.clear()));
    }

    #[test]
    fn what_no_head_did_is_not() {
        assert!(!judged(|r| r.movements[1].peak_yaw = 5.0));
        assert!(!judged(|r| r.movements[1].peak_yaw = -20.0), "to the right");
        assert!(!judged(|r| r.movements[1].peak_yaw = 120.0));
        assert!(!judged(|r| r.movements[1].peak_yaw = f32::NAN));
        assert!(!judged(|r| r.movements[0].peak_pitch = 12.0), "up, no nod");
        assert!(!judged(|r| r.movements[3].rest_yaw = 60.0));
    }

    #[test]
    fn what_overlaps_or_took_no_time_or_longer_than_there_was_is_not() {
        assert!(!judged(|r| r.movements[1].began_ms = 1_000));
        assert!(!judged(
            |r| r.movements[2].ended_ms = r.movements[2].began_ms + 10
        ));
        assert!(!judged(|r| r.movements[3].ended_ms = 11_000));
        assert!(!judged(|r| r.movements[3].began_ms = u32::MAX));
    }
}
