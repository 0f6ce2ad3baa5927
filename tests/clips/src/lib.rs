//! Camera clips for the tests: 640×480, 30 frames a second, rendered from one public-domain portrait
//! and always the same. Chromium plays them with `--use-file-for-fake-video-capture`, in a loop.
//!
//! ```no_run
//! use kaihu_clips::Clip;
//! std::fs::write("good.mjpeg", Clip::Good.mjpeg()).unwrap();
//! ```

mod cat;
mod drawing;
mod head;
mod movements;
mod picture;
mod portrait;
mod scene;
mod staging;

use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;

/// Width of a clip in pixels.
pub const WIDTH: u32 = 640;
/// Height of a clip in pixels.
pub const HEIGHT: u32 = 480;
/// Frames per second: Chromium plays MJPEG at no other rate.
pub const RATE: u32 = 30;

const JPEG_QUALITY: u8 = 88;

/// Declares the clips, each with the name of its file.
macro_rules! clips {
    ($($(#[$doc:meta])* $clip:ident = $name:literal,)*) => {
        /// What happens in front of the camera.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Clip {
            $($(#[$doc])* $clip,)*
        }

        impl Clip {
            /// All of them.
            pub const ALL: &[Clip] = &[$(Clip::$clip,)*];

            /// The name of its file, without `.mjpeg`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Clip::$clip => $name,)*
                }
            }
        }
    };
}

clips! {
    /// One person, near, in the middle, looking into the camera, well lit, almost still.
    Good = "good",
    /// The same person with next to no light.
    Dark = "dark",
    /// The same person in a light that blinds the camera.
    Bright = "bright",
    /// The same person before a window.
    Backlit = "backlit",
    /// The same person with a lamp at one side only.
    SideLight = "side_light",
    /// The same person far away.
    Far = "far",
    /// The same person so near that the face hardly fits.
    Near = "near",
    /// The same person near the left edge of the frame.
    OffCentre = "off_centre",
    /// The same person looking to the right.
    Turned = "turned",
    /// The same person with the head on the shoulder.
    Tilted = "tilted",
    /// The same person looking down at a phone that is held too low.
    LookingDown = "looking_down",
    /// The same person out of focus.
    Blurred = "blurred",
    /// The same person, filmed by a hand that shakes.
    Shaking = "shaking",
    /// The same person with closed eyes.
    EyesClosed = "eyes_closed",
    /// The same person with an open mouth.
    MouthOpen = "mouth_open",
    /// A wall.
    Nobody = "nobody",
    /// A face drawn on paper.
    Drawing = "drawing",
    /// A cat that looks into the camera.
    Cat = "cat",
    /// Two people beside each other.
    TwoFaces = "two_faces",
    /// A finger on the lens.
    Covered = "covered",
    /// A finger on the lens with a strong light behind it.
    CoveredInLight = "covered_in_light",
    /// A single frame of [`Clip::Good`], over and over.
    Frozen = "frozen",
    /// A second and a half of [`Clip::Dark`], then the light goes on for the rest of five seconds.
    DarkThenGood = "dark_then_good",
    /// The same person turning left, turning right, looking up and nodding, each from the front.
    Movements = "movements",
}

/// How a rendering differs from the usual one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variation {
    /// Times the usual light.
    pub light: f32,
    /// Times the usual size of the person.
    pub size: f32,
    /// Standard deviation of the sensor's noise in 8-bit codes.
    pub noise: f32,
    /// What the noise begins with.
    pub seed: u32,
}

impl Default for Variation {
    fn default() -> Variation {
        Variation {
            light: 1.0,
            size: 1.0,
            noise: 1.2,
            seed: 0,
        }
    }
}

impl Clip {
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
            Clip::Movements => movements::FRAMES,
            _ => RATE,
        }
    }

    /// One frame as pixels, from 0.
    pub fn frame(self, frame: u32) -> RgbImage {
        self.varied(frame, Variation::default())
    }

    /// One frame, rendered a little differently.
    pub fn varied(self, frame: u32, variation: Variation) -> RgbImage {
        staging::scene(self, frame, variation).render()
    }

    /// The pixels of [`Clip::varied`] as the assessor takes them, row by row, four bytes each.
    pub fn rgba(self, frame: u32, variation: Variation) -> Vec<u8> {
        let picture = self.varied(frame, variation);
        let (pixels, _) = picture.as_chunks::<3>();
        pixels
            .iter()
            .flat_map(|[r, g, b]| [*r, *g, *b, 255])
            .collect()
    }
}
