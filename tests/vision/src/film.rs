//! Clips from files: motion JPEG, YUV4MPEG2 (`.y4m`), or a folder of pictures in the order of their names.
//!
//! Frames are decoded one at a time, and a clip has a time of its own: thirty frames a second but for
//! `.y4m`, which says.

mod mjpeg;
mod y4m;

use crate::picture::{self, PictureError};
use image::RgbaImage;
use std::fmt;
use std::path::{Path, PathBuf};
use y4m::{HeaderError, Y4m};

/// Larger files are refused before they are read.
const LARGEST_BYTES: u64 = 1 << 30;

/// Why there is no clip, or no more of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilmError {
    /// The file or folder cannot be read: what the system says.
    Unreadable(String),
    /// The file has no bytes.
    Empty,
    /// The file has so many bytes.
    Huge(u64),
    /// Neither motion JPEG nor YUV4MPEG2.
    Unknown,
    /// A folder without JPEG or PNG files.
    NoPictures,
    /// A `.y4m` file that ends with its first line.
    NoFrames,
    /// The first line of a `.y4m` file.
    Header(HeaderError),
    /// A frame, numbered from 0, that is no picture.
    Frame(usize, PictureError),
}

impl fmt::Display for FilmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FilmError::Unreadable(why) => write!(f, "cannot be read: {why}"),
            FilmError::Empty => f.write_str("is empty"),
            FilmError::Huge(bytes) => {
                write!(f, "has {bytes} bytes: more than {LARGEST_BYTES}")
            }
            FilmError::Unknown => {
                f.write_str("is no clip: neither motion JPEG, .y4m nor a folder of pictures")
            }
            FilmError::NoPictures => f.write_str("is a folder without .jpg, .jpeg or .png files"),
            FilmError::NoFrames => f.write_str("has no frames"),
            FilmError::Header(why) => write!(f, "has a bad first line: {why}"),
            FilmError::Frame(number, why) => write!(f, "frame {number} {why}"),
        }
    }
}

impl std::error::Error for FilmError {}

/// A frame and when it is shown, in milliseconds from the start.
pub struct Frame {
    /// Milliseconds from the start.
    pub at: u64,
    /// Its pixels.
    pub picture: RgbaImage,
}

/// A clip, frame by frame; the first frame that is none is the last.
pub struct Film {
    source: Source,
    next: usize,
}

enum Source {
    Folder(Vec<PathBuf>),
    /// The bytes, and where the next frame begins.
    Mjpeg(Vec<u8>, usize),
    Y4m(Y4m),
    Over,
}

impl Film {
    /// Opens a file or a folder.
    ///
    /// # Errors
    /// See [`FilmError`].
    pub fn open(path: &Path) -> Result<Film, FilmError> {
        let unreadable = |e: std::io::Error| FilmError::Unreadable(e.to_string());
        let about = std::fs::metadata(path).map_err(unreadable)?;
        if about.is_dir() {
            let entries = std::fs::read_dir(path).map_err(unreadable)?;
            let mut files = entries
                .map(|entry| entry.map(|e| e.path()))
                .collect::<Result<Vec<_>, _>>()
                .map_err(unreadable)?;
            files.retain(|file| is_picture(file));
            files.sort();
            return match files.is_empty() {
                true => Err(FilmError::NoPictures),
                false => Ok(Film::of(Source::Folder(files))),
            };
        }
        if !about.is_file() {
            return Err(FilmError::Unreadable("it is no file".into()));
        }
        match about.len() {
            bytes if bytes > LARGEST_BYTES => Err(FilmError::Huge(bytes)),
            _ => Film::read(std::fs::read(path).map_err(unreadable)?),
        }
    }

    /// Takes the bytes of a file.
    ///
    /// # Errors
    /// See [`FilmError`].
    pub fn read(bytes: Vec<u8>) -> Result<Film, FilmError> {
        if bytes.is_empty() {
            Err(FilmError::Empty)
        } else if bytes.starts_with(mjpeg::START) {
            Ok(Film::of(Source::Mjpeg(bytes, 0)))
        } else if bytes.starts_with(y4m::MAGIC) {
            let y4m = Y4m::new(bytes).map_err(FilmError::Header)?;
            Ok(Film::of(Source::Y4m(y4m)))
        } else {
            Err(FilmError::Unknown)
        }
    }

    fn of(source: Source) -> Film {
        Film { source, next: 0 }
    }

    fn decode(&mut self, number: usize) -> Option<Result<RgbaImage, PictureError>> {
        match &mut self.source {
            Source::Folder(files) => files.get(number).map(|file| picture::load(file)),
            Source::Mjpeg(bytes, at) => {
                let rest = &bytes[*at..];
                if rest.is_empty() {
                    return None;
                }
                let Some(length) = mjpeg::length(rest) else {
                    return Some(Err(PictureError::Corrupt("it breaks off".into())));
                };
                let picture = picture::decode(&rest[..length]);
                *at += length + mjpeg::padding(&rest[length..]);
                Some(picture)
            }
            Source::Y4m(y4m) => y4m.frame(),
            Source::Over => None,
        }
    }

    fn time(&self, number: usize) -> u64 {
        let [frames, seconds] = match &self.source {
            Source::Y4m(y4m) => y4m.rate(),
            _ => [30, 1],
        };
        number as u64 * 1000 * u64::from(seconds) / u64::from(frames)
    }
}

impl Iterator for Film {
    type Item = Result<Frame, FilmError>;

    fn next(&mut self) -> Option<Result<Frame, FilmError>> {
        let number = self.next;
        let at = self.time(number);
        self.next += 1;
        let Some(picture) = self.decode(number) else {
            return (number == 0).then_some(Err(FilmError::NoFrames));
        };
        if picture.is_err() {
            self.source = Source::Over;
        }
        Some(match picture {
            Ok(picture) => Ok(Frame { at, picture }),
            Err(why) => Err(FilmError::Frame(number, why)),
        })
    }
}

fn is_picture(file: &Path) -> bool {
    let kind = file.extension().and_then(|kind| kind.to_str());
    kind.is_some_and(|kind| ["jpg", "jpeg", "png"].contains(&&*kind.to_ascii_lowercase()))
}
