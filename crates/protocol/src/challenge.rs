//! `POST /challenges`: movements of the head, in an order that the server picks.

use crate::Timestamp;
use crate::json::{readable, writable};
use crate::named::named;
use serde::{Deserialize, Serialize};

named! {
    /// A movement of the head, as the person who does it would say.
    pub enum Pose {
        /// Turn to one's own left.
        TurnLeft = "turn_left",
        /// Turn to one's own right.
        TurnRight = "turn_right",
        /// Raise the chin.
        LookUp = "look_up",
        /// Lower the chin and raise it again.
        Nod = "nod",
    }
}

named! {
    /// What a person may do in place of a challenge. Why, is not asked.
    pub enum FaceAlternative {
        /// A picture without movements, which a person looks at.
        WithoutMovements = "without_movements",
    }
}

/// Answer to `POST /challenges`. Good for one picture of this application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Name of the challenge, for `challenge_id` of the upload.
    pub id: String,
    /// Comes back with what was measured.
    pub nonce: String,
    /// What to do, in this order.
    pub poses: Vec<Pose>,
    /// When it ends: at most three minutes after it was made.
    pub expires_at: Timestamp,
    /// The server's clock when it answered.
    pub server_time: Timestamp,
}
readable!(Challenge {
    id,
    nonce,
    poses,
    expires_at,
    server_time
});

/// What the client saw of a challenge: measures, no verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChallengeReport {
    /// The nonce of the challenge.
    pub nonce: String,
    /// The movements in the order in which they were done.
    pub movements: Vec<Movement>,
}
writable!(ChallengeReport { nonce, movements });

/// One movement as it was measured. Angles in degrees: yaw is positive towards the person's left (the
/// right side of a picture that is not mirrored), pitch is positive upwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Movement {
    /// Which one was asked for.
    pub pose: Pose,
    /// Yaw of the head at rest before it.
    pub rest_yaw: f32,
    /// Pitch of the head at rest before it.
    pub rest_pitch: f32,
    /// Yaw where the movement was largest.
    pub peak_yaw: f32,
    /// Pitch where the movement was largest.
    pub peak_pitch: f32,
    /// When the head left its rest, in milliseconds after the challenge came.
    pub began_ms: u32,
    /// When the movement was done, in milliseconds after the challenge came.
    pub ended_ms: u32,
}
writable!(Movement {
    pose,
    rest_yaw,
    rest_pitch,
    peak_yaw,
    peak_pitch,
    began_ms,
    ended_ms
});
