//! Who is where in each clip.

use crate::head::{Expression, Turn};
use crate::scene::{Backdrop, Light, Scene, Sitter};
use crate::{Clip, RATE, Variation, movements};
use std::f32::consts::TAU;

/// The frame of [`Clip::DarkThenGood`] in which the light goes on.
const LIGHT_ON: u32 = RATE * 3 / 2;

/// Share of the light that is left in the dark, and times the light that blinds.
const DARK: f32 = 0.02;
const BRIGHT: f32 = 2.6;

/// Light that a finger lets through: of a room, and of the sun or a phone's own lamp.
const SHADED: f32 = 0.12;
const LIT: f32 = 1.3;

/// How far a shaking hand moves the picture in pixels, and how often in a second.
const SHAKE: [f32; 2] = [16.0, 10.0];
const SHAKES: [f32; 2] = [4.0, 7.0];

/// Share of a frame's time for which the shutter is open indoors.
const SHUTTER: f32 = 0.5;

pub(crate) fn scene(clip: Clip, frame: u32, variation: Variation) -> Scene {
    let frame = if clip == Clip::Frozen { 0 } else { frame };
    // Nobody holds a phone quite still. Whole turns in every second make the loop seamless.
    let turn = TAU * frame as f32 / RATE as f32;
    let sway = [1.2 * turn.sin(), 0.8 * (turn + 1.0).cos()];
    let at = |x: f32, y: f32, scale: f32| Sitter {
        at: [sway[0] + x, sway[1] + y],
        scale: (scale + 0.004 * turn.cos()) * variation.size,
        mirrored: false,
        turn: Turn::default(),
        expression: Expression::Smile,
    };
    let near = at(320.0, 250.0, 2.0);
    let mut scene = Scene {
        sitters: vec![near],
        backdrop: Backdrop::Wall,
        light: Light::Even,
        gain: variation.light,
        blur: 0.0,
        sweep: [0.0; 2],
        noise: variation.noise,
        seed: u64::from(variation.seed) << 32 | u64::from(frame),
    };
    let turned = |yaw: f32, pitch: f32, roll: f32| {
        let [yaw, pitch, roll] = [yaw, pitch, roll].map(f32::to_radians);
        let turn = Turn { yaw, pitch, roll };
        vec![Sitter { turn, ..near }]
    };
    let making = |expression| vec![Sitter { expression, ..near }];
    match clip {
        Clip::Good | Clip::Frozen => {}
        Clip::Dark => scene.gain *= DARK,
        Clip::Bright => scene.gain *= BRIGHT,
        Clip::Backlit => scene.light = Light::FromBehind,
        Clip::SideLight => scene.light = Light::FromTheLeft,
        Clip::Far => scene.sitters = vec![at(320.0, 230.0, 0.75)],
        Clip::Near => scene.sitters = vec![at(320.0, 240.0, 3.3)],
        Clip::OffCentre => scene.sitters = vec![at(140.0, 250.0, 2.0)],
        Clip::Turned => scene.sitters = turned(30.0, 0.0, 0.0),
        Clip::Tilted => scene.sitters = turned(0.0, 0.0, 24.0),
        Clip::LookingDown => scene.sitters = turned(0.0, -28.0, 0.0),
        Clip::Blurred => scene.blur = 4.0,
        Clip::Shaking => shake(&mut scene, near, turn),
        Clip::EyesClosed => scene.sitters = making(Expression::EyesClosed),
        Clip::MouthOpen => scene.sitters = making(Expression::MouthOpen),
        Clip::Nobody => scene.sitters.clear(),
        Clip::Drawing => {
            scene.sitters.clear();
            scene.backdrop = Backdrop::Drawing;
        }
        Clip::Cat => {
            scene.sitters.clear();
            scene.backdrop = Backdrop::Cat;
        }
        Clip::TwoFaces => {
            let right = Sitter {
                mirrored: true,
                ..at(480.0, 245.0, 1.4)
            };
            scene.sitters = vec![at(160.0, 250.0, 1.5), right];
        }
        Clip::Covered => {
            scene.sitters.clear();
            scene.backdrop = Backdrop::Finger(SHADED);
        }
        Clip::CoveredInLight => {
            scene.sitters.clear();
            scene.backdrop = Backdrop::Finger(LIT);
        }
        Clip::DarkThenGood if frame < LIGHT_ON => scene.gain *= DARK,
        Clip::DarkThenGood => {}
        Clip::Movements => scene.sitters[0].turn = movements::turn(frame),
    }
    scene
}

/// Moves the picture as a shaking hand does, sharp only for the time the shutter leaves.
fn shake(scene: &mut Scene, near: Sitter, turn: f32) {
    let offset: [f32; 2] = std::array::from_fn(|i| SHAKE[i] * (SHAKES[i] * turn + 0.7).sin());
    let per_frame = TAU / RATE as f32 * SHUTTER;
    scene.sweep =
        std::array::from_fn(|i| SHAKE[i] * SHAKES[i] * (SHAKES[i] * turn + 0.7).cos() * per_frame);
    scene.sitters = vec![Sitter {
        at: [near.at[0] + offset[0], near.at[1] + offset[1]],
        ..near
    }];
}
