//! YUV4MPEG2: a line of text, then planes of luma and chroma (mjpegtools, yuv4mpeg(5)).
//!
//! Codes are taken as full range and BT.601, as Chromium's fake camera takes them.

use crate::picture::{LARGEST, MOST_PIXELS, PictureError, SMALLEST};
use image::RgbaImage;
use std::fmt;

pub(super) const MAGIC: &[u8] = b"YUV4MPEG2";
const FRAME: &[u8] = b"FRAME";

/// Longer lines are none.
const LONGEST_LINE: usize = 1_000;

/// What is wrong with the first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeaderError {
    /// It does not end.
    Endless,
    /// A width or height is missing or no number.
    NoSize,
    /// Width and height beyond what any camera makes.
    Huge(u32, u32),
    /// Width and height too small for a face.
    Tiny(u32, u32),
    /// The frames per second are no fraction above zero.
    Rate,
    /// A way to store colours that is not read.
    Colours(String),
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            HeaderError::Endless => f.write_str("it does not end"),
            HeaderError::NoSize => f.write_str("it names no width and height"),
            HeaderError::Huge(w, h) => write!(
                f,
                "{w}×{h} is more than {LARGEST} either way or {MOST_PIXELS} pixels"
            ),
            HeaderError::Tiny(w, h) => write!(f, "{w}×{h} is less than {SMALLEST} either way"),
            HeaderError::Rate => f.write_str("its frames per second are no fraction above zero"),
            HeaderError::Colours(what) => {
                write!(f, "colours as {what}: 420, 422, 444 and mono are read")
            }
        }
    }
}

pub(super) struct Y4m {
    bytes: Vec<u8>,
    /// Where the next frame begins.
    at: usize,
    size: [usize; 2],
    rate: [u32; 2],
    /// Pixels across and down that share their chroma; none in grey.
    shared: Option<[usize; 2]>,
}

impl Y4m {
    pub(super) fn new(bytes: Vec<u8>) -> Result<Y4m, HeaderError> {
        let end = line(&bytes).ok_or(HeaderError::Endless)?;
        let text = String::from_utf8_lossy(&bytes[MAGIC.len()..end]).into_owned();
        let field = |key: char| {
            let mut words = text.split(' ');
            words.find_map(|word| word.strip_prefix(key))
        };
        let number = |key| field(key).and_then(|v| v.parse::<u32>().ok());
        let (Some(width), Some(height)) = (number('W'), number('H')) else {
            return Err(HeaderError::NoSize);
        };
        if width.max(height) > LARGEST || u64::from(width) * u64::from(height) > MOST_PIXELS {
            return Err(HeaderError::Huge(width, height));
        }
        if width.min(height) < SMALLEST {
            return Err(HeaderError::Tiny(width, height));
        }
        let rate = match field('F') {
            None => Some([30, 1]),
            Some(text) => fraction(text),
        };
        let shared = match field('C').unwrap_or("420jpeg") {
            "420" | "420jpeg" | "420mpeg2" | "420paldv" => Some([2, 2]),
            "422" => Some([2, 1]),
            "444" => Some([1, 1]),
            "mono" => None,
            other => return Err(HeaderError::Colours(other.into())),
        };
        Ok(Y4m {
            at: end + 1,
            size: [width as usize, height as usize],
            rate: rate.ok_or(HeaderError::Rate)?,
            shared,
            bytes,
        })
    }

    /// Frames in so many seconds.
    pub(super) fn rate(&self) -> [u32; 2] {
        self.rate
    }

    /// The next frame; `None` at the end.
    pub(super) fn frame(&mut self) -> Option<Result<RgbaImage, PictureError>> {
        let rest = &self.bytes[self.at..];
        if rest.is_empty() {
            return None;
        }
        let corrupt = |why: &str| Some(Err(PictureError::Corrupt(why.into())));
        let Some(start) = line(rest).filter(|_| rest.starts_with(FRAME)) else {
            return corrupt("it does not begin with FRAME");
        };
        let [width, height] = self.size;
        let chroma = self
            .shared
            .map_or([0, 0], |[x, y]| [width.div_ceil(x), height.div_ceil(y)]);
        let (luma, colour) = (width * height, chroma[0] * chroma[1]);
        let Some(planes) = rest[start + 1..].get(..luma + 2 * colour) else {
            return corrupt("it breaks off");
        };
        let pixel = |x: u32, y: u32| {
            let (x, y) = (x as usize, y as usize);
            let centred = |code: u8| f32::from(code) - 128.0;
            let [blue, red] = match self.shared {
                None => [0.0; 2],
                Some([across, down]) => {
                    let i = luma + y / down * chroma[0] + x / across;
                    [centred(planes[i]), centred(planes[i + colour])]
                }
            };
            rgb(f32::from(planes[y * width + x]), blue, red)
        };
        let picture = RgbaImage::from_fn(width as u32, height as u32, pixel);
        self.at += start + 1 + planes.len();
        Some(Ok(picture))
    }
}

/// ITU-T T.871: full-range BT.601 to RGB.
fn rgb(luma: f32, blue: f32, red: f32) -> image::Rgba<u8> {
    let code = |v: f32| v.round().clamp(0.0, 255.0) as u8;
    image::Rgba([
        code(luma + 1.402 * red),
        code(luma - 0.344_136 * blue - 0.714_136 * red),
        code(luma + 1.772 * blue),
        255,
    ])
}

/// Where the first line ends.
fn line(bytes: &[u8]) -> Option<usize> {
    bytes.iter().take(LONGEST_LINE).position(|b| *b == b'\n')
}

fn fraction(text: &str) -> Option<[u32; 2]> {
    let (over, under) = text.split_once(':')?;
    let parts = [over.parse().ok()?, under.parse().ok()?];
    (!parts.contains(&0)).then_some(parts)
}
