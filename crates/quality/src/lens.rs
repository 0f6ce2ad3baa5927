//! Looks at squares of frames as small upright pictures.
//!
//! This runs over tens of thousands of pixels in every frame, so it counts in fixed point and handles
//! all channels of a pixel in one 64-bit number.

use crate::frame::{Frame, Square};
use crate::shrink::{self, Shrinker};

/// Keeps the memory that it needs from one look to the next.
#[derive(Default)]
pub(crate) struct Lens {
    picture: Vec<[u8; 4]>,
    shrinker: Shrinker,
}

/// The four channels of a pixel, sixteen bits apart.
const LANES: u64 = 0x00ff_00ff_00ff_00ff;

/// Fixed point: sixteen bits behind the point.
const ONE: f32 = 65_536.0;

impl Lens {
    /// The square as `side` × `side` RGBA pixels, interpolated. Alpha is 255, and where the square
    /// lies outside the frame the pixel is all zeros.
    pub(crate) fn look(&mut self, frame: Frame<'_>, square: Square, side: usize) -> &[[u8; 4]] {
        self.picture.clear();
        self.picture.resize(side * side, [0; 4]);
        let corners = [[-0.5, -0.5], [0.5, -0.5], [-0.5, 0.5], [0.5, 0.5]].map(|c| square.place(c));
        if !corners.as_flattened().iter().all(|v| v.abs() < 30_000.0) {
            return &self.picture; // Far outside, or not a number.
        }
        // Where many pixels fall on one, their mean is taken first, else fine detail would turn into
        // noise.
        let factor = ((square.size / side as f32) as usize).clamp(1, shrink::MOST);
        if factor == 1 {
            sample(frame, square, side, &mut self.picture);
        } else if let Some((start, [width, height])) = part(frame, square, factor) {
            let size = [width, height];
            let small = Frame {
                pixels: (self.shrinker).part(frame.pixels, frame.width, start, size, factor),
                width,
                height,
            };
            let scale = 1.0 / factor as f32;
            let [x, y] = square.centre;
            let centre = [(x - start[0] as f32) * scale, (y - start[1] as f32) * scale];
            let square = Square {
                centre,
                size: square.size * scale,
                ..square
            };
            sample(small, square, side, &mut self.picture);
        }
        &self.picture
    }
}

/// The part of the frame that holds the square: where it begins, and its width and height in pixels that
/// are `factor` times as large. `None` where there is nothing of it.
fn part(frame: Frame<'_>, square: Square, factor: usize) -> Option<([usize; 2], [usize; 2])> {
    let [cos, sin] = square.right;
    let reach = 0.5 * square.size * (sin.abs() + cos.abs()) + factor as f32;
    let span = |centre: f32, size: usize| {
        let first = ((centre - reach).max(0.0) as usize).min(size);
        let end = ((centre + reach).max(0.0) as usize).min(size);
        (first, (end - first) / factor)
    };
    let (left, width) = span(square.centre[0], frame.width);
    let (top, height) = span(square.centre[1], frame.height);
    (width > 0 && height > 0).then_some(([left, top], [width, height]))
}

/// Bilinear interpolation between pixel centres. Only the step behind the last pixel can wrap.
fn sample(frame: Frame<'_>, square: Square, side: usize, picture: &mut [[u8; 4]]) {
    let step = 1.0 / side as f32;
    let at = |x: f32, y: f32| square.place([(x + 0.5) * step - 0.5, (y + 0.5) * step - 0.5]);
    let [first, second] = [at(0.0, 0.0), at(1.0, 0.0)];
    let fixed = |v: f32| (v * ONE).round() as i32;
    let (dx, dy) = (fixed(second[0] - first[0]), fixed(second[1] - first[1]));
    for (y, row) in picture.chunks_exact_mut(side).enumerate() {
        // Relative to the centre of the first pixel of the frame.
        let start = at(0.0, y as f32).map(|v| v - 0.5);
        let [mut px, mut py] = start.map(fixed);
        let last = at(side as f32 - 1.0, y as f32).map(|v| v - 0.5);
        if inside(frame, start) && inside(frame, last) {
            for pixel in row {
                let (x, y) = ((px >> 16) as usize, (py >> 16) as usize);
                let upper = y * frame.width + x;
                let lower = upper + frame.width;
                let pair = |first: usize| {
                    let both = frame.pixels[first..].first_chunk();
                    both.copied().unwrap_or_default()
                };
                let ([a, b], [c, d]) = (pair(upper), pair(lower));
                *pixel = between([a, b, c, d], px, py);
                (px, py) = (px.wrapping_add(dx), py.wrapping_add(dy));
            }
        } else {
            for pixel in row {
                *pixel = at_the_edge(frame, px, py);
                (px, py) = (px.wrapping_add(dx), py.wrapping_add(dy));
            }
        }
    }
}

/// Whether a place has four pixels around it, with a little to spare for rounding.
fn inside(frame: Frame<'_>, [x, y]: [f32; 2]) -> bool {
    let within = |v: f32, size: usize| v > 0.1 && v < size as f32 - 1.1;
    within(x, frame.width) && within(y, frame.height)
}

/// At the edge of the frame the nearest pixels stand for those missing; beyond it there is nothing.
fn at_the_edge(frame: Frame<'_>, px: i32, py: i32) -> [u8; 4] {
    let (x, y) = (px >> 16, py >> 16);
    let (width, height) = (frame.width as i32, frame.height as i32);
    if x < -1 || y < -1 || x >= width || y >= height {
        return [0; 4];
    }
    let pixel = |x: i32, y: i32| {
        let (x, y) = (x.clamp(0, width - 1), y.clamp(0, height - 1));
        frame.pixels[(y * width + x) as usize]
    };
    between(
        [
            pixel(x, y),
            pixel(x + 1, y),
            pixel(x, y + 1),
            pixel(x + 1, y + 1),
        ],
        px,
        py,
    )
}

/// Mixes upper left, upper right, lower left and lower right pixel; opaque.
fn between(corners: [[u8; 4]; 4], px: i32, py: i32) -> [u8; 4] {
    let [a, b, c, d] = corners.map(spread);
    let share = |v: i32| u64::from(v as u32 >> 8 & 0xff);
    let (tx, ty) = (share(px), share(py));
    let mixed = mix(mix(a, b, tx), mix(c, d, tx), ty);
    // Red and blue are in the lower half, green and alpha in the upper.
    let mixed = mixed as u32 | (mixed >> 24) as u32;
    (mixed | 0xff00_0000).to_le_bytes()
}

fn spread(pixel: [u8; 4]) -> u64 {
    let pixel = u64::from(u32::from_le_bytes(pixel));
    (pixel | pixel << 24) & LANES
}

/// `share` of 256 parts of `b`, the rest of `a`, for all four channels.
fn mix(a: u64, b: u64, share: u64) -> u64 {
    const HALF: u64 = 0x0080_0080_0080_0080;
    // A difference may borrow from the next channel, but the sum pays it back.
    let change = b.wrapping_sub(a).wrapping_mul(share);
    (a << 8).wrapping_add(change).wrapping_add(HALF) >> 8 & LANES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::UPRIGHT;

    /// Red grows with x and green with y, 20 a pixel.
    fn ramp() -> Vec<[u8; 4]> {
        (0..64u8).map(|i| [i % 8 * 20, i / 8 * 20, 7, 9]).collect()
    }

    #[test]
    fn the_whole_frame_comes_out_as_it_is() {
        let pixels = ramp();
        let frame = Frame {
            pixels: &pixels,
            width: 8,
            height: 8,
        };
        let whole = Square {
            centre: [4.0, 4.0],
            size: 8.0,
            right: UPRIGHT,
        };
        let expected: Vec<_> = pixels.iter().map(|&[r, g, b, _]| [r, g, b, 255]).collect();
        assert_eq!(Lens::default().look(frame, whole, 8), expected);
    }

    #[test]
    fn a_quarter_turn_turns_the_picture() {
        let pixels = ramp();
        let frame = Frame {
            pixels: &pixels,
            width: 8,
            height: 8,
        };
        let turned = Square {
            centre: [4.0, 4.0],
            size: 4.0,
            right: [0.0, 1.0],
        };
        let mut lens = Lens::default();
        let picture = lens.look(frame, turned, 4);
        // To the right in the picture is down in the frame.
        for (i, &[r, g, ..]) in picture.iter().enumerate() {
            let (x, y) = ((i % 4) as i32, (i / 4) as i32);
            assert!((i32::from(g) - (40 + 20 * x)).abs() <= 1, "{i}: {g}");
            assert!((i32::from(r) - (100 - 20 * y)).abs() <= 1, "{i}: {r}");
        }
    }

    #[test]
    fn many_pixels_become_their_mean() {
        let pixels: Vec<[u8; 4]> = (0..64)
            .map(|i| [if i % 2 == 0 { 0 } else { 201 }; 4])
            .collect();
        let frame = Frame {
            pixels: &pixels,
            width: 8,
            height: 8,
        };
        let whole = Square {
            centre: [4.0, 4.0],
            size: 8.0,
            right: UPRIGHT,
        };
        let mut lens = Lens::default();
        assert!(
            lens.look(frame, whole, 4)
                .iter()
                .all(|p| *p == [101, 101, 101, 255])
        );
    }

    #[test]
    fn a_mixture_is_that_of_each_channel() {
        let codes = [0u8, 1, 7, 127, 128, 254, 255];
        for (i, &a) in codes.iter().enumerate() {
            for (j, &b) in codes.iter().enumerate() {
                for t in 0..256 {
                    let (left, right) = ([a, b, codes[6 - i], 255], [b, a, codes[6 - j], 0]);
                    let channel = |l: u8, r: u8| {
                        ((u32::from(l) * (256 - t) + u32::from(r) * t + 128) >> 8) as u8
                    };
                    let [r, g, b, _] = [0, 1, 2, 3].map(|c| channel(left[c], right[c]));
                    let corners = [left, right, left, right];
                    assert_eq!(between(corners, (t << 8) as i32, 0), [r, g, b, 255]);
                }
            }
        }
    }

    #[test]
    fn outside_there_is_nothing() {
        let pixels = ramp();
        let frame = Frame {
            pixels: &pixels,
            width: 8,
            height: 8,
        };
        let mut lens = Lens::default();
        for centre in [[-100.0, 4.0], [1e9, 4.0], [f32::NAN, 4.0]] {
            for size in [4.0, 50.0, 1e5] {
                let away = Square {
                    centre,
                    size,
                    right: [0.8, 0.6],
                };
                assert!(
                    lens.look(frame, away, 4).iter().all(|p| *p == [0; 4]),
                    "{away:?}"
                );
            }
        }
    }
}
