//! One camera frame.

/// RGBA pixels, row by row; never empty.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub(crate) pixels: &'a [[u8; 4]],
    pub(crate) width: usize,
    pub(crate) height: usize,
}

/// No camera is larger; places in a frame stay within 32 bits of fixed point.
const LARGEST: usize = 1 << 14;

impl<'a> Frame<'a> {
    /// `None` unless there are exactly `width` × `height` pixels, at least one, at most 16384 either way.
    pub(crate) fn new(rgba: &'a [u8], width: u32, height: u32) -> Option<Frame<'a>> {
        let (pixels, rest) = rgba.as_chunks();
        let (width, height) = (width as usize, height as usize);
        let sane = width.max(height) <= LARGEST && width.min(height) > 0;
        let whole = rest.is_empty() && sane && width * height == pixels.len();
        whole.then_some(Frame {
            pixels,
            width,
            height,
        })
    }
}

/// A square of the frame that is looked at as a small upright picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Square {
    /// In pixels of the frame.
    pub(crate) centre: [f32; 2],
    /// Length of a side in pixels of the frame.
    pub(crate) size: f32,
    /// Which way is right in the picture: a unit vector of the frame.
    pub(crate) right: [f32; 2],
}

/// To the right in a picture that is not turned.
pub(crate) const UPRIGHT: [f32; 2] = [1.0, 0.0];

impl Square {
    /// The place in the frame of a point of the square given in -0.5..=0.5 of its side.
    pub(crate) fn place(&self, [u, v]: [f32; 2]) -> [f32; 2] {
        let [cos, sin] = self.right;
        let (u, v) = (u * self.size, v * self.size);
        [
            self.centre[0] + u * cos - v * sin,
            self.centre[1] + u * sin + v * cos,
        ]
    }
}
