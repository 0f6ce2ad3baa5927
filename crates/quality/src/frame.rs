//! One camera frame, and how to look at a part of it.

/// RGBA pixels, row by row; never empty.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'a> {
    pub(crate) pixels: &'a [[u8; 4]],
    pub(crate) width: usize,
    pub(crate) height: usize,
}

impl<'a> Frame<'a> {
    /// `None` unless there are exactly `width` × `height` pixels, and at least one.
    pub(crate) fn new(rgba: &'a [u8], width: u32, height: u32) -> Option<Frame<'a>> {
        let (pixels, rest) = rgba.as_chunks();
        let (width, height) = (width as usize, height as usize);
        let whole = rest.is_empty() && width.checked_mul(height) == Some(pixels.len());
        (whole && !pixels.is_empty()).then_some(Frame {
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
    /// How far the square is turned clockwise, in radians.
    pub(crate) angle: f32,
}

impl Square {
    /// The place in the frame of a point of the square given in -0.5..=0.5 of its side.
    pub(crate) fn place(&self, [u, v]: [f32; 2]) -> [f32; 2] {
        let (sin, cos) = self.angle.sin_cos();
        let (u, v) = (u * self.size, v * self.size);
        [
            self.centre[0] + u * cos - v * sin,
            self.centre[1] + u * sin + v * cos,
        ]
    }
}

/// Looks at squares of frames; keeps the memory it needs for that.
#[derive(Default)]
pub(crate) struct Lens {
    shrunk: Vec<[u8; 4]>,
}

impl Lens {
    /// Gives `put` the colours (0..=255, interpolated) of `side` × `side` places of the square, row
    /// by row; `None` where the square lies outside the frame.
    pub(crate) fn look(
        &mut self,
        frame: Frame<'_>,
        square: Square,
        side: usize,
        put: impl FnMut(usize, usize, Option<[f32; 4]>),
    ) {
        if !(square.size.is_finite() && square.centre.iter().all(|c| c.abs() < 1e6)) {
            return (0..side * side).for_each({
                let mut put = put;
                move |i| put(i % side, i / side, None)
            });
        }
        // Where many pixels fall on one place, their mean is taken first, else fine detail would
        // turn into noise.
        let factor = (square.size / side as f32).round().clamp(1.0, 16.0) as usize;
        if factor == 1 {
            return sample(frame, square, side, put);
        }
        let (small, first) = self.shrink(frame, square, factor);
        let scale = 1.0 / factor as f32;
        let centre = [0, 1].map(|i| (square.centre[i] - first[i] as f32) * scale);
        let square = Square {
            centre,
            size: square.size * scale,
            ..square
        };
        if let Some(small) = small {
            sample(small, square, side, put);
        } else {
            sample(
                frame,
                Square {
                    centre: [-1e6; 2],
                    ..square
                },
                side,
                put,
            );
        }
    }

    /// The part of the frame that holds the square, `factor` times smaller, and where it begins.
    /// There is none where the square lies outside.
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn shrink(
        &mut self,
        frame: Frame<'_>,
        square: Square,
        factor: usize,
    ) -> (Option<Frame<'_>>, [usize; 2]) {
        let (sin, cos) = square.angle.sin_cos();
        let reach = 0.5 * square.size * (sin.abs() + cos.abs()) + factor as f32;
        let span = |centre: f32, size: usize| {
            let first = ((centre - reach).max(0.0) as usize).min(size);
            let end = ((centre + reach).max(0.0) as usize).min(size);
            (first, (end - first) / factor)
        };
        let (left, width) = span(square.centre[0], frame.width);
        let (top, height) = span(square.centre[1], frame.height);
        if width == 0 || height == 0 {
            return (None, [left, top]);
        }
        self.shrunk.clear();
        let mut sums = vec![[0u32; 4]; width];
        for y in 0..height {
            sums.fill([0; 4]);
            for row in 0..factor {
                let start = (top + y * factor + row) * frame.width + left;
                let row = &frame.pixels[start..start + width * factor];
                for (sum, pixels) in sums.iter_mut().zip(row.chunks_exact(factor)) {
                    for pixel in pixels {
                        for c in 0..4 {
                            sum[c] += u32::from(pixel[c]);
                        }
                    }
                }
            }
            let area = (factor * factor) as u32;
            self.shrunk.extend(
                sums.iter()
                    .map(|sum| sum.map(|s| ((s + area / 2) / area) as u8)),
            );
        }
        (
            Some(Frame {
                pixels: &self.shrunk,
                width,
                height,
            }),
            [left, top],
        )
    }
}

/// Bilinear interpolation between pixel centres.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn sample(
    frame: Frame<'_>,
    square: Square,
    side: usize,
    mut put: impl FnMut(usize, usize, Option<[f32; 4]>),
) {
    let step = 1.0 / side as f32;
    let place = |x: usize, y: usize| {
        square.place([(x as f32 + 0.5) * step - 0.5, (y as f32 + 0.5) * step - 0.5])
    };
    let (right, bottom) = (frame.width - 1, frame.height - 1);
    let ([x0, y0], [x1, y1]) = (place(0, 0), place(1, 0));
    let (dx, dy) = (x1 - x0, y1 - y0);
    for row in 0..side {
        let start = place(0, row);
        for column in 0..side {
            let x = start[0] + column as f32 * dx - 0.5;
            let y = start[1] + column as f32 * dy - 0.5;
            if !(x > -1.0 && y > -1.0 && x < frame.width as f32 && y < frame.height as f32) {
                put(column, row, None);
                continue;
            }
            // Truncation is floor from -1 on, once it is moved up by one.
            let (left, top) = ((x + 1.0) as usize, (y + 1.0) as usize);
            let (tx, ty) = (x + 1.0 - left as f32, y + 1.0 - top as f32);
            let (xa, xb) = (left.saturating_sub(1), left.min(right));
            let (ya, yb) = (top.saturating_sub(1), top.min(bottom));
            let pixel = |x: usize, y: usize| frame.pixels[y * frame.width + x].map(f32::from);
            let (a, b) = (pixel(xa, ya), pixel(xb, ya));
            let (c, d) = (pixel(xa, yb), pixel(xb, yb));
            let mut mixed = [0.0; 4];
            for i in 0..4 {
                let upper = a[i] + (b[i] - a[i]) * tx;
                let lower = c[i] + (d[i] - c[i]) * tx;
                mixed[i] = upper + (lower - upper) * ty;
            }
            put(column, row, Some(mixed));
        }
    }
}
