//! Four movements of the head, each from the front and back to it.

use crate::RATE;
use crate::head::Turn;

/// Frames from one front to the next: there, a moment of rest, and back.
const THERE: u32 = RATE * 6 / 10;
const STAY: u32 = RATE * 2 / 10;
const FRONT: u32 = RATE * 6 / 10;
const EACH: u32 = 2 * THERE + STAY + FRONT;

/// Degrees of yaw and pitch that each leads to; yaw as in the report, so that the first is the person's
/// own left.
const FARTHEST: [[f32; 2]; 4] = [[28.0, 0.0], [-28.0, 0.0], [0.0, 18.0], [0.0, -14.0]];

/// All of them, once.
pub(crate) const FRAMES: u32 = FARTHEST.len() as u32 * EACH;

/// How the head is turned in this frame.
pub(crate) fn turn(frame: u32) -> Turn {
    let at = frame % EACH;
    let share = match at.checked_sub(FRONT) {
        None => 0.0,
        Some(at) if at < THERE => at as f32 / THERE as f32,
        Some(at) if at < THERE + STAY => 1.0,
        Some(at) => 1.0 - (at - THERE - STAY) as f32 / THERE as f32,
    };
    // Slow at both ends, as heads are.
    let eased = share * share * (3.0 - 2.0 * share);
    let farthest = FARTHEST[(frame / EACH) as usize % FARTHEST.len()];
    let [yaw, pitch] = farthest.map(|degrees| (eased * degrees).to_radians());
    Turn {
        yaw,
        pitch,
        roll: 0.0,
    }
}
