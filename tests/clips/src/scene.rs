//! What stands in front of the camera, and how the camera sees it.

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
}

/// Where the light comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Light {
    Even,
    FromTheLeft,
}

pub(crate) struct Scene {
    /// Each has a place of their own: a later one covers an earlier one.
    pub(crate) sitters: Vec<Sitter>,
    pub(crate) light: Light,
    /// Times the light of a well-lit room.
    pub(crate) gain: f32,
    /// Standard deviation in pixels.
    pub(crate) blur: f32,
    /// Number of the frame: the noise of the sensor differs from one to the next.
    pub(crate) frame: u32,
}

/// Over so many pixels of the frame a portrait fades into the wall.
const FADE: f32 = 24.0;

/// Standard deviation of the sensor's noise in 8-bit codes.
const NOISE: f32 = 1.2;

/// Side light: its gradient from the middle of the face to a cheek, and what is left in the middle.
const SIDE_LIGHT: f32 = -0.9;
const SIDE_LIGHT_GAIN: f32 = 0.5;

impl Scene {
    pub(crate) fn render(&self) -> RgbImage {
        let mut seen = self.seen();
        if self.blur > 0.0 {
            seen = seen.blurred(self.blur);
        }
        let encoder = Encoder::new();
        let mut noise = Noise(u64::from(self.frame) * 0x9e37_79b9 + 1);
        RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
            let light = seen.pixels[(y * WIDTH + x) as usize];
            Rgb(light.map(|v| (encoder.code(v * self.gain) + NOISE * noise.next()).round() as u8))
        })
    }

    fn seen(&self) -> Picture {
        let place = |i: u32| [(i % WIDTH) as f32 + 0.5, (i / WIDTH) as f32 + 0.5];
        let pixels = (0..WIDTH * HEIGHT).map(|i| self.colour(place(i))).collect();
        Picture {
            width: WIDTH as usize,
            height: HEIGHT as usize,
            pixels,
        }
    }

    fn colour(&self, place: [f32; 2]) -> [f32; 3] {
        let mut colour = wall(place);
        for (i, sitter) in self.sitters.iter().enumerate() {
            let across = (place[0] - sitter.at[0]) / sitter.scale;
            let x = FACE[0] + if sitter.mirrored { -across } else { across };
            let y = FACE[1] + (place[1] - sitter.at[1]) / sitter.scale;
            // Where the portrait ends, and half way to the neighbour.
            let edge = [x, PORTRAIT.width as f32 - x, y].map(|v| v * sitter.scale);
            let others = self.sitters.iter().enumerate().filter(|(j, _)| *j != i);
            let halves = others.map(|(_, other)| {
                let side = (other.at[0] - sitter.at[0]).signum();
                side * ((sitter.at[0] + other.at[0]) / 2.0 - place[0])
            });
            let inside = edge.into_iter().chain(halves).fold(f32::MAX, f32::min);
            let mut light = PORTRAIT.at(x, y);
            if self.light == Light::FromTheLeft {
                let gain = SIDE_LIGHT_GAIN * lamp(x, SIDE_LIGHT);
                light = light.map(|v| v * gain);
            }
            colour = mix(colour, light, (inside / FADE).clamp(0.0, 1.0));
        }
        colour
    }
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
