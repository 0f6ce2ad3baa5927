//! Depthwise 3×3 convolution: each channel by itself, several output pixels at once so that the
//! columns which their windows share are read once.

use super::{Lanes, activated};
use crate::format::{Activation, Op};
use crate::net::slopes;
use crate::tensor::{Lane, Layout};

/// A depthwise convolution with its weights dequantised.
pub(crate) struct Depthwise {
    stride: usize,
    before: usize,
    activation: Activation,
    channels: Vec<Channels>,
}

/// Everything about four channels.
struct Channels {
    /// Row by row, column by column.
    weights: [[Lane; 3]; 3],
    bias: Lane,
    slopes: Lane,
}

impl Depthwise {
    pub(crate) fn new(op: &Op<'_>) -> Depthwise {
        let count = op.weights.bias.len();
        let four = |first: usize, value: &dyn Fn(usize) -> f32| -> Lane {
            std::array::from_fn(|i| {
                if first + i < count {
                    value(first + i)
                } else {
                    0.0
                }
            })
        };
        let channels = |first: usize| Channels {
            weights: std::array::from_fn(|y| {
                std::array::from_fn(|x| {
                    four(first, &|c| {
                        let value = op.weights.values[(3 * y + x) * count + c];
                        f32::from(value.cast_signed()) * op.weights.scales[c]
                    })
                })
            }),
            bias: four(first, &|c| op.weights.bias[c]),
            slopes: four(first, &|c| slopes(op, c)),
        };
        Depthwise {
            stride: op.stride,
            before: op.before,
            activation: op.activation,
            channels: (0..count).step_by(4).map(channels).collect(),
        }
    }

    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(crate) fn run<L: Lanes>(
        &self,
        (input, from): (Layout, &[Lane]),
        (made, out): (Layout, &mut [Lane]),
    ) {
        let offset = |v: usize| v as isize - self.before as isize;
        for y in 0..made.shape.height {
            let mut rows: [&[Lane]; 3] = [&[]; 3];
            for (ky, row) in rows.iter_mut().enumerate() {
                let start = input.at(offset(y * self.stride + ky), offset(0));
                *row = &from[start..];
            }
            let out = &mut out[made.row(y)];
            match self.stride {
                1 => self.row::<L, 1, 6, 4>(rows, out),
                _ => self.row::<L, 2, 5, 3>(rows, out),
            }
        }
    }

    /// One output row by `STRIDE`: four (two) pixels from six (five) columns, then two (one) from
    /// four (three), then one.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn row<L: Lanes, const STRIDE: usize, const WIDE: usize, const NARROW: usize>(
        &self,
        rows: [&[Lane]; 3],
        out: &mut [Lane],
    ) {
        let depth = self.channels.len();
        let pixels = out.len() / depth;
        for (c, channels) in self.channels.iter().enumerate() {
            let window = Window {
                channels,
                activation: self.activation,
                depth,
                c,
            };
            let mut x = 0;
            while x < pixels {
                let first = x * STRIDE * depth + c;
                let left = pixels - x;
                x += match (STRIDE, left) {
                    (1, 4..) => window.tile::<L, 1, WIDE, 4>(rows, first, out, x),
                    (1, 2..) => window.tile::<L, 1, NARROW, 2>(rows, first, out, x),
                    (2, 2..) => window.tile::<L, 2, WIDE, 2>(rows, first, out, x),
                    _ => window.tile::<L, STRIDE, 3, 1>(rows, first, out, x),
                };
            }
        }
    }
}

/// What stays the same along a row for four channels.
struct Window<'a> {
    channels: &'a Channels,
    activation: Activation,
    /// Lanes per pixel, and which of them these four channels are.
    depth: usize,
    c: usize,
}

impl Window<'_> {
    /// `N` output pixels from `COLUMNS` = (`N` - 1) · `STRIDE` + 3 columns; returns `N`.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn tile<L: Lanes, const STRIDE: usize, const COLUMNS: usize, const N: usize>(
        &self,
        rows: [&[Lane]; 3],
        first: usize,
        out: &mut [Lane],
        x: usize,
    ) -> usize {
        let mut sums = [L::load(&self.channels.bias); N];
        for (row, weights) in rows.iter().zip(&self.channels.weights) {
            let columns: [L; COLUMNS] = L::gather(row, first, self.depth as u16);
            for (kx, weight) in weights.iter().enumerate() {
                let weight = L::load(weight);
                for (n, sum) in sums.iter_mut().enumerate() {
                    *sum = sum.add(columns[n * STRIDE + kx].mul(weight));
                }
            }
        }
        let slope = L::load(&self.channels.slopes);
        for (n, sum) in sums.into_iter().enumerate() {
            activated(sum, self.activation, slope).store(&mut out[(x + n) * self.depth + self.c]);
        }
        N
    }
}
