//! HeadPose: where the head points.
//!
//! The canonical face is turned until it fits the landmarks, on the 33 points and with the weights
//! that MediaPipe's face geometry uses, without perspective. Against pose from marks by people the mean
//! absolute error was 2.6° (39 portraits near frontal), up to a constant in pitch.
//!
//! Both constants below come from one half of the shapes of drawn heads whose pose is known, and are tried on
//! the other half (`cargo xtask vision-eval`; an arm's length away). What remains in pitch is mostly one
//! offset for each person, whose face is not the canonical one: no weights of the points, nor a solver that
//! knows of perspective, made it smaller on heads that they were not fitted to. Turning a flat portrait by the
//! depth that the net itself sees is no test: that depth is flatter than a head, and the yaw comes out at
//! 0.80 to 0.87 of what was drawn.

use super::rotation::between;
use super::score;
use crate::face::canonical::PROCRUSTES_BASIS;
use crate::face::landmarks::Landmarks;
use crate::report::HeadPose;

/// Yaw comes out so many times too large: near things look larger, and the solver knows of no
/// perspective. 1.09 at two metres, 1.14 at an arm's length, 1.20 at 35 cm.
const YAW_GAIN: f64 = 1.14;

/// Degrees by which the canonical face looks down when a face looks straight ahead.
const PITCH_ZERO: f64 = -3.6;

/// Yaw, pitch and roll in degrees; signs as in [`HeadPose`].
pub(crate) fn head_pose(face: &Landmarks) -> HeadPose {
    let pairs = PROCRUSTES_BASIS.map(|(i, weight, canonical)| {
        let [x, y, z] = face.points[i].map(f64::from);
        // The canonical face has y up and z towards the viewer, the landmarks have neither.
        (weight, canonical, [x, -y, -z])
    });
    let turn = between(&pairs);
    HeadPose {
        yaw: (turn[0][2].atan2(turn[2][2]).to_degrees() / YAW_GAIN) as f32,
        pitch: (turn[1][2].clamp(-1.0, 1.0).asin().to_degrees() - PITCH_ZERO) as f32,
        roll: (-turn[1][0]).atan2(turn[1][1]).to_degrees() as f32,
    }
}

/// 0..=100 for one angle in degrees (OFIQ `HeadPose.cpp`).
pub(crate) fn score(angle: f32) -> f32 {
    let cosine = angle.to_radians().cos().max(0.0);
    score::whole(100.0 * cosine * cosine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::landmarks::POINTS;

    /// The canonical face turned about one axis and seen without perspective.
    fn turned(axis: usize, degrees: f64) -> HeadPose {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let mut face = Landmarks {
            points: [[0.0; 3]; POINTS],
            presence: 1.0,
        };
        for (i, _, mut p) in PROCRUSTES_BASIS {
            let (a, b) = ((axis + 1) % 3, (axis + 2) % 3);
            (p[a], p[b]) = (p[a] * cos - p[b] * sin, p[a] * sin + p[b] * cos);
            face.points[i] = [p[0], -p[1], -p[2]].map(|v| (10.0 * v + 300.0) as f32);
        }
        head_pose(&face)
    }

    fn assert_pose(pose: HeadPose, expected: [f64; 3]) {
        let found = [pose.yaw, pose.pitch, pose.roll];
        for (found, expected) in found.iter().zip(expected) {
            assert!(
                (f64::from(*found) - expected).abs() < 0.01,
                "{pose:?} for {expected}"
            );
        }
    }

    #[test]
    fn each_turn_is_its_own_angle() {
        assert_pose(turned(0, 0.0), [0.0, 3.6, 0.0]);
        // About y (up), from the z axis (to the viewer) to the x axis (to the right of the frame).
        assert_pose(turned(1, 22.8), [20.0, 3.6, 0.0]);
        // About x, from y to z: the forehead comes nearer, the nose goes down.
        assert_pose(turned(0, 15.0), [0.0, -11.4, 0.0]);
        // About z (to the viewer), from x to y: against the clock as the frame shows it.
        assert_pose(turned(2, 25.0), [0.0, 3.6, -25.0]);
    }
}
