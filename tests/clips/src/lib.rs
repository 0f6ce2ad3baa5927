//! Camera clips for the tests: 640×480, 30 frames a second, rendered from one public-domain portrait
//! and always the same. Chromium plays them with `--use-file-for-fake-video-capture`, in a loop.
//!
//! ```no_run
//! use kaihu_clips::Clip;
//! std::fs::write("good.mjpeg", Clip::Good.mjpeg()).unwrap();
//! ```

mod picture;
mod portrait;
mod scene;

use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use scene::{Light, Scene, Sitter};
use std::f32::consts::TAU;

/// Width of a clip in pixels.
pub const WIDTH: u32 = 640;
/// Height of a clip in pixels.
pub const HEIGHT: u32 = 480;
/// Frames per second: Chromium plays MJPEG at no other rate.
pub const RATE: u32 = 30;

const JPEG_QUALITY: u8 = 88;

/// What happens in front of the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clip {
    /// One person, near, in the middle, looking into the camera, well lit, almost still.
    Good,
    /// The same person with next to no light.
    Dark,
    /// The same person out of focus.
    Blurred,
    /// The same person far away.
    Far,
    /// The same person near the left edge of the frame.
    OffCentre,
    /// The same person with a lamp at one side only.
    SideLight,
    /// A wall.
    Nobody,
    /// Two people beside each other.
    TwoFaces,
    /// A second and a half of [`Clip::Dark`], then the light goes on for the rest of five seconds.
    DarkThenGood,
}

impl Clip {
    /// All of them.
    pub const ALL: [Clip; 9] = [
        Clip::Good,
        Clip::Dark,
        Clip::Blurred,
        Clip::Far,
        Clip::OffCentre,
        Clip::SideLight,
        Clip::Nobody,
        Clip::TwoFaces,
        Clip::DarkThenGood,
    ];

    /// The name of its file, without `.mjpeg`.
    pub fn name(self) -> &'static str {
        match self {
            Clip::Good => "good",
            Clip::Dark => "dark",
            Clip::Blurred => "blurred",
            Clip::Far => "far",
            Clip::OffCentre => "off_centre",
            Clip::SideLight => "side_light",
            Clip::Nobody => "nobody",
            Clip::TwoFaces => "two_faces",
            Clip::DarkThenGood => "dark_then_good",
        }
    }

    /// The whole clip as motion JPEG: one JPEG file behind the other.
    pub fn mjpeg(self) -> Vec<u8> {
        (0..self.frames())
            .flat_map(|frame| self.jpeg(frame))
            .collect()
    }

    /// One frame of [`Clip::mjpeg`], from 0.
    pub fn jpeg(self, frame: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
            .encode_image(&self.frame(frame))
            .expect("a vector takes every byte of a picture of this size");
        bytes
    }

    /// How many frames it has before it starts again.
    pub fn frames(self) -> u32 {
        match self {
            Clip::Good => 2 * RATE,
            Clip::DarkThenGood => 5 * RATE,
            _ => RATE,
        }
    }

    /// One frame as pixels, from 0.
    pub fn frame(self, frame: u32) -> RgbImage {
        // Nobody holds a phone quite still. Whole turns in every second make the loop seamless.
        let turn = TAU * frame as f32 / RATE as f32;
        let near = Sitter {
            at: [320.0 + 1.2 * turn.sin(), 250.0 + 0.8 * (turn + 1.0).cos()],
            scale: 2.0 + 0.004 * turn.cos(),
            mirrored: false,
        };
        let at = |x: f32, y: f32, scale: f32| Sitter {
            at: [near.at[0] - 320.0 + x, near.at[1] - 250.0 + y],
            scale,
            ..near
        };
        let mut scene = Scene {
            sitters: vec![near],
            light: Light::Even,
            gain: 1.0,
            blur: 0.0,
            frame,
        };
        match self {
            Clip::Good => {}
            Clip::Dark => scene.gain = DARK,
            Clip::Blurred => scene.blur = 4.0,
            Clip::Far => scene.sitters = vec![at(320.0, 230.0, 0.75)],
            Clip::OffCentre => scene.sitters = vec![at(140.0, 250.0, 2.0)],
            Clip::SideLight => scene.light = Light::FromTheLeft,
            Clip::Nobody => scene.sitters.clear(),
            Clip::TwoFaces => {
                let right = Sitter {
                    mirrored: true,
                    ..at(480.0, 245.0, 1.4)
                };
                scene.sitters = vec![at(160.0, 250.0, 1.5), right];
            }
            Clip::DarkThenGood if frame < LIGHT_ON => scene.gain = DARK,
            Clip::DarkThenGood => {}
        }
        scene.render()
    }
}

/// The frame of [`Clip::DarkThenGood`] in which the light goes on.
const LIGHT_ON: u32 = RATE * 3 / 2;

/// Share of the light that is left in the dark.
const DARK: f32 = 0.02;
