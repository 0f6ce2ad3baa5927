//! Pictures from files.

use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::PngDecoder;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, RgbaImage};
use std::fmt;
use std::io::Cursor;
use std::path::Path;

/// Shorter sides than this show no face: eyes would be three pixels apart.
pub const SMALLEST: u32 = 16;
/// Longer sides than this no camera has, nor would the assessor take them.
pub const LARGEST: u32 = 1 << 14;
/// More pixels than this are refused before they are decoded.
pub(crate) const MOST_PIXELS: u64 = 120_000_000;
/// Larger files are refused before they are read.
const MOST_BYTES: u64 = 1 << 28;

/// Why there is no picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// The file cannot be read: what the system says.
    Unreadable(String),
    /// The file has no bytes.
    Empty,
    /// The file has so many bytes.
    Heavy(u64),
    /// The bytes begin like no picture that is known.
    Unknown,
    /// A picture, but neither JPEG nor PNG.
    Unsupported(ImageFormat),
    /// More than one picture in the file.
    Animated,
    /// Width and height beyond what any camera makes.
    Huge(u32, u32),
    /// Width and height too small for a face.
    Tiny(u32, u32),
    /// The file breaks off or contradicts itself: what the decoder says.
    Corrupt(String),
}

impl fmt::Display for PictureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PictureError::Unreadable(why) => write!(f, "cannot be read: {why}"),
            PictureError::Empty => f.write_str("is empty"),
            PictureError::Heavy(bytes) => {
                write!(f, "has {bytes} bytes: more than {MOST_BYTES}")
            }
            PictureError::Unknown => f.write_str("is no picture: neither JPEG nor PNG"),
            PictureError::Unsupported(format) => {
                write!(f, "is {format:?}: only JPEG and PNG are read")
            }
            PictureError::Animated => f.write_str("is animated: one picture a file, please"),
            PictureError::Huge(width, height) => write!(
                f,
                "is {width}×{height}: more than {LARGEST} either way or {MOST_PIXELS} pixels"
            ),
            PictureError::Tiny(width, height) => {
                write!(f, "is {width}×{height}: less than {SMALLEST} either way")
            }
            PictureError::Corrupt(why) => write!(f, "is corrupt: {why}"),
        }
    }
}

impl std::error::Error for PictureError {}

/// The picture in a file, upright by what its metadata says.
///
/// # Errors
/// See [`PictureError`].
pub fn load(path: &Path) -> Result<RgbaImage, PictureError> {
    let unreadable = |e: std::io::Error| PictureError::Unreadable(e.to_string());
    let about = std::fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(PictureError::Unreadable("it is no file".into()));
    }
    match about.len() {
        bytes if bytes > MOST_BYTES => Err(PictureError::Heavy(bytes)),
        _ => decode(&std::fs::read(path).map_err(unreadable)?),
    }
}

/// The picture in the bytes of a file, upright by what its metadata says.
///
/// # Errors
/// See [`PictureError`].
pub fn decode(bytes: &[u8]) -> Result<RgbaImage, PictureError> {
    if bytes.is_empty() {
        return Err(PictureError::Empty);
    }
    match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => {
            // Motion JPEG: the end of one picture, then the start of the next.
            if bytes.windows(4).any(|w| w == [0xff, 0xd9, 0xff, 0xd8]) {
                return Err(PictureError::Animated);
            }
            let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(corrupt)?;
            match ends(bytes) {
                true => upright(decoder),
                false => Err(PictureError::Corrupt("it breaks off".into())),
            }
        }
        Ok(ImageFormat::Png) => {
            let decoder = PngDecoder::new(Cursor::new(bytes)).map_err(corrupt)?;
            match decoder.is_apng().map_err(corrupt)? {
                true => Err(PictureError::Animated),
                false => upright(decoder),
            }
        }
        Ok(other) => Err(PictureError::Unsupported(other)),
        Err(_) => Err(PictureError::Unknown),
    }
}

/// Whether the last scan of a JPEG file is followed by the end of the picture: the decoder draws what is
/// missing in grey and says nothing. A scan holds no such marker (ITU-T T.81, B.1.1.5).
fn ends(jpeg: &[u8]) -> bool {
    let scan = jpeg.windows(2).rposition(|w| w == [0xff, 0xda]);
    scan.is_some_and(|scan| jpeg[scan..].windows(2).any(|w| w == [0xff, 0xd9]))
}

fn upright(mut decoder: impl ImageDecoder) -> Result<RgbaImage, PictureError> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > LARGEST || pixels > MOST_PIXELS {
        return Err(PictureError::Huge(width, height));
    }
    if width.min(height) < SMALLEST {
        return Err(PictureError::Tiny(width, height));
    }
    let orientation = decoder.orientation().map_err(corrupt)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(corrupt)?;
    picture.apply_orientation(orientation);
    Ok(picture.to_rgba8())
}

fn corrupt(error: ImageError) -> PictureError {
    PictureError::Corrupt(error.to_string())
}
