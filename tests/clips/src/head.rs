//! Turns and expressions: from a place in front of the camera to the place in the portrait that is
//! seen there.

use std::f32::consts::PI;

/// The middle of the head in the portrait, and its reach sideways and down with hair and neck.
const MIDDLE: [f32; 2] = [225.0, 118.0];
const REACH: [f32; 2] = [82.0, 98.0];

/// How far the face is before the axis it turns about, and the nose before the face, in pixels.
const DEPTH: f32 = 60.0;
const NOSE: f32 = 12.0;
/// Farther out than this, in reaches, nothing is moved by any turn.
const BEYOND: f32 = 1.5;
const NOSE_TIP: [f32; 2] = [223.0, 130.0];
const NOSE_REACH: f32 = 10.0;

/// Angles in radians, signed as in the report: right, up, clockwise.
#[derive(Clone, Copy, Default)]
pub(crate) struct Turn {
    pub(crate) yaw: f32,
    pub(crate) pitch: f32,
    pub(crate) roll: f32,
}

impl Turn {
    /// The place in the portrait that is seen at `place` once the head has turned. The head alone turns:
    /// shoulders and background stay, and what lies between them stretches.
    pub(crate) fn seen_at(self, place: [f32; 2]) -> [f32; 2] {
        let still = self.yaw == 0.0 && self.pitch == 0.0;
        if still || out(place) > BEYOND {
            return place;
        }
        let (right, up) = (self.yaw.sin(), self.pitch.sin());
        let (narrow, short) = (1.0 - self.yaw.cos(), 1.0 - self.pitch.cos());
        let mut seen = place;
        // A fixed point: the slope of the depth times the sine stays below one.
        for _ in 0..6 {
            let near = nearness(seen);
            let depth = DEPTH * near + NOSE * on_nose(seen);
            let [x, y] = [seen[0] - MIDDLE[0], seen[1] - MIDDLE[1]];
            seen = [
                place[0] - depth * right + near * narrow * x,
                place[1] + depth * up + near * short * y,
            ];
        }
        seen
    }
}

/// 1 in the middle of the head, 0 from its rim on.
fn nearness(place: [f32; 2]) -> f32 {
    0.5 + 0.5 * (PI * out(place).min(1.0)).cos()
}

/// 0 in the middle of the head, 1 at its rim.
fn out([x, y]: [f32; 2]) -> f32 {
    ((x - MIDDLE[0]) / REACH[0]).hypot((y - MIDDLE[1]) / REACH[1])
}

fn on_nose([x, y]: [f32; 2]) -> f32 {
    let out = (x - NOSE_TIP[0]).hypot(y - NOSE_TIP[1]) / NOSE_REACH;
    (-0.5 * out * out).exp()
}

/// What the face does.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Expression {
    /// The portrait's own smile.
    #[default]
    Smile,
    EyesClosed,
    MouthOpen,
}

/// The middles of the eyes, half their width with the lashes, and down from the brow: where the lid
/// begins, where it ends when open, and where when closed at the corners and in the middle.
const EYES: [[f32; 2]; 2] = [[203.5, 101.5], [247.5, 103.0]];
const EYE_REACH: f32 = 13.5;
const CREASE: f32 = -13.0;
const LID_OPEN: f32 = -7.0;
const LID_CLOSED: [f32; 2] = [1.5, 5.0];

/// The line between teeth and lower lip, how far the jaw drops, and the reach of the mouth.
const MOUTH: [f32; 2] = [223.0, 148.0];
const JAW: f32 = 24.0;
const MOUTH_REACH: f32 = 24.0;
/// Below this the neck gives way until nothing is moved.
const THROAT: [f32; 2] = [200.0, 250.0];

/// What is seen at a place of the head.
pub(crate) enum Skin {
    /// A place in the portrait, and how much of its light is left.
    Portrait([f32; 2], f32),
    /// The inside of a mouth, from 0 at the teeth to 1 at the lower lip.
    Inside(f32),
}

impl Expression {
    /// What is at `place`.
    pub(crate) fn at(self, place: [f32; 2]) -> Skin {
        match self {
            Expression::Smile => Skin::Portrait(place, 1.0),
            Expression::EyesClosed => eyes_closed(place),
            Expression::MouthOpen => mouth_open(place),
        }
    }
}

/// The skin between brow and lid, drawn down over the eye, with the lashes at its end.
fn eyes_closed([x, y]: [f32; 2]) -> Skin {
    for [eye_x, eye_y] in EYES {
        let out = (x - eye_x) / EYE_REACH;
        let down = y - eye_y;
        if out.abs() >= 1.0 || down < CREASE {
            continue;
        }
        let end = LID_CLOSED[0] + (LID_CLOSED[1] - LID_CLOSED[0]) * (1.0 - out * out);
        if down < end {
            let share = (down - CREASE) / (end - CREASE);
            let above = eye_y + CREASE + share * (LID_OPEN - CREASE);
            let lash = (down - end + 0.7) / 0.9;
            return Skin::Portrait([x, above], 1.0 - 0.7 * (-0.5 * lash * lash).exp());
        }
    }
    Skin::Portrait([x, y], 1.0)
}

/// Everything below the teeth moves down with the jaw.
fn mouth_open([x, y]: [f32; 2]) -> Skin {
    let down = y - MOUTH[1];
    if down <= 0.0 {
        return Skin::Portrait([x, y], 1.0);
    }
    let drop = |reach: f32| JAW * (1.0 - ((x - MOUTH[0]) / reach).powi(2)).max(0.0);
    let open = drop(MOUTH_REACH);
    if down < open {
        return Skin::Inside(down / open);
    }
    let give = ((THROAT[1] - y) / (THROAT[1] - THROAT[0])).clamp(0.0, 1.0);
    let moved = drop(MOUTH_REACH + 1.6 * down) * give;
    Skin::Portrait([x, y - moved], 1.0)
}
