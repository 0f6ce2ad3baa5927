//! What stands in front of the camera, and how the camera sees it.

use crate::cat;
use crate::drawing;
use crate::head::{Expression, Skin, Turn};
use crate::picture::{Encoder, Picture, mix};
use crate::portrait::{FACE, PORTRAIT, lamp};
use crate::{HEIGHT, WIDTH};
use image::{Rgb, RgbImage};

/// A person.
#[derive(Clone, Copy)]
pub(crate) struct Sitter {
    /// Middle of the face in the frame.
    pub(crate) at: [f32; 2],
    /// Pixels of the frame per pixel of the portrait; the face is 75 pixels from eyes to chin there.
    pub(crate) scale: f32,
    pub(crate) mirrored: bool,
    pub(crate) turn: Turn,
    pub(crate) expression: Expression,
}

/// Where the light comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Light {
    Even,
    FromTheLeft,
    FromBehind,
}

/// What is behind the people.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Backdrop {
    Wall,
    /// A drawing of a face, its middle at the middle of the frame.
    Drawing,
    /// The picture of a cat.
    Cat,
    /// A finger on the lens: red, and lighter where the light gets round it. The light that comes
    /// through where it is thinnest.
    Finger(f32),
}

pub(crate) struct Scene {
    /// Each has a place of their own: a later one covers an earlier one.
    pub(crate) sitters: Vec<Sitter>,
    pub(crate) backdrop: Backdrop,
    pub(crate) light: Light,
    /// Times the light of a well-lit room.
    pub(crate) gain: f32,
    /// Standard deviation in pixels.
    pub(crate) blur: f32,
    /// How far everything goes in pixels while the shutter is open.
    pub(crate) sweep: [f32; 2],
    /// Standard deviation of the sensor's noise in 8-bit codes.
    pub(crate) noise: f32,
    /// The noise of the sensor differs from one frame to the next.
    pub(crate) seed: u64,
}

/// Over so many pixels of the frame a portrait fades into the wall.
const FADE: f32 = 24.0;

/// Side light: its gradient from the middle of the face to a cheek, and what is left in the middle.
const SIDE_LIGHT: f32 = -0.9;
const SIDE_LIGHT_GAIN: f32 = 0.5;

/// Light from behind: what is left on the person, and what a window adds to all else.
const SHADE: f32 = 0.08;
const WINDOW: f32 = 2.0;

/// The inside of a mouth in linear light.
const THROAT: [f32; 3] = [0.03, 0.008, 0.008];
const TONGUE: [f32; 3] = [0.12, 0.04, 0.04];

/// Exposures that are averaged where things move.
const EXPOSURES: usize = 3;

impl Scene {
    pub(crate) fn render(&self) -> RgbImage {
        let mut seen = self.seen();
        if self.blur > 0.0 {
            seen = seen.blurred(self.blur);
        }
        let encoder = Encoder::new();
        let mut noise = Noise(self.seed.wrapping_mul(0x9e37_79b9) + 1);
        RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
            let light = seen.pixels[(y * WIDTH + x) as usize];
            let code = |v: f32| encoder.code(v * self.gain) + self.noise * noise.next();
            Rgb(light.map(code).map(|v| (v + 0.5) as u8))
        })
    }

    fn seen(&self) -> Picture {
        let place = |i: u32| [(i % WIDTH) as f32 + 0.5, (i / WIDTH) as f32 + 0.5];
        let still = self.sweep == [0.0; 2];
        let exposures = if still { 1 } else { EXPOSURES };
        let colour = |i: u32| {
            let mut sum = [0.0; 3];
            for exposure in 0..exposures {
                let share = (exposure as f32 + 0.5) / exposures as f32 - 0.5;
                let [x, y] = place(i);
                let light = self.colour([x - share * self.sweep[0], y - share * self.sweep[1]]);
                (0..3).for_each(|c| sum[c] += light[c] / exposures as f32);
            }
            sum
        };
        let pixels = (0..WIDTH * HEIGHT).map(colour).collect();
        Picture {
            width: WIDTH as usize,
            height: HEIGHT as usize,
            pixels,
        }
    }

    fn colour(&self, place: [f32; 2]) -> [f32; 3] {
        let mut colour = match self.backdrop {
            Backdrop::Wall => wall(place),
            Backdrop::Drawing => drawing::colour([
                place[0] - WIDTH as f32 / 2.0,
                place[1] - HEIGHT as f32 / 2.0,
            ]),
            Backdrop::Cat => cat::colour(place),
            Backdrop::Finger(light) => finger(place, light),
        };
        for (i, sitter) in self.sitters.iter().enumerate() {
            let [x, y] = sitter.place(place);
            // Where the portrait ends, and half way to the neighbour.
            let edge = [x, PORTRAIT.width as f32 - x, y].map(|v| v * sitter.scale);
            let others = self.sitters.iter().enumerate().filter(|(j, _)| *j != i);
            let halves = others.map(|(_, other)| {
                let side = (other.at[0] - sitter.at[0]).signum();
                side * ((sitter.at[0] + other.at[0]) / 2.0 - place[0])
            });
            let inside = edge.into_iter().chain(halves).fold(f32::MAX, f32::min);
            let gain = match self.light {
                Light::Even => 1.0,
                Light::FromTheLeft => SIDE_LIGHT_GAIN * lamp(x, SIDE_LIGHT),
                Light::FromBehind => WINDOW + (SHADE - WINDOW) * person([x, y]),
            };
            let light = sitter.light([x, y]).map(|v| v * gain);
            colour = mix(colour, light, (inside / FADE).clamp(0.0, 1.0));
        }
        colour
    }
}

impl Sitter {
    /// From the frame to the portrait, before the head turns.
    fn place(&self, [x, y]: [f32; 2]) -> [f32; 2] {
        let across = (x - self.at[0]) / self.scale;
        let across = if self.mirrored { -across } else { across };
        let down = (y - self.at[1]) / self.scale;
        let (sin, cos) = match self.turn.roll {
            0.0 => (0.0, 1.0),
            roll => roll.sin_cos(),
        };
        [
            FACE[0] + cos * across + sin * down,
            FACE[1] - sin * across + cos * down,
        ]
    }

    fn light(&self, place: [f32; 2]) -> [f32; 3] {
        match self.expression.at(self.turn.seen_at(place)) {
            Skin::Portrait([x, y], share) => PORTRAIT.at(x, y).map(|v| v * share),
            Skin::Inside(down) => mix(THROAT, TONGUE, down * down),
        }
    }
}

/// 1 on the person of the portrait, 0 beside, as far as an oval for the head and one for the body tell.
fn person([x, y]: [f32; 2]) -> f32 {
    let oval = |middle: [f32; 2], reach: [f32; 2]| {
        1.0 - ((x - middle[0]) / reach[0]).hypot((y - middle[1]) / reach[1])
    };
    let inside = oval([227.0, 102.0], [78.0, 92.0]).max(oval([215.0, 400.0], [190.0, 255.0]));
    (inside / 0.06).clamp(0.0, 1.0)
}

/// The glow of a lamp through a finger.
fn finger([x, y]: [f32; 2], light: f32) -> [f32; 3] {
    let out = (x / WIDTH as f32 - 0.7).hypot(y / HEIGHT as f32 - 0.4);
    let glow = light * (-1.5 * out * out).exp();
    [glow, 0.12 * glow, 0.06 * glow]
}

/// A plain wall, a little brighter at the top, with a dark skirting at the bottom.
fn wall([_, y]: [f32; 2]) -> [f32; 3] {
    let height = y / HEIGHT as f32;
    let shade = 0.42 - 0.12 * height;
    if height > 0.94 {
        [0.08; 3]
    } else {
        [shade, 0.98 * shade, 0.92 * shade]
    }
}

/// Numbers around zero with a deviation of about one, always the same for the same start.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> f32 {
        // xorshift64 (Marsaglia 2003); the sum of four uniform numbers is near enough to normal.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let sum: u64 = (0..4).map(|i| self.0 >> (16 * i) & 0xffff).sum();
        (sum as f32 / 65_536.0 - 2.0) * 3f32.sqrt()
    }
}
