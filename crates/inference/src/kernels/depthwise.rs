//! Depthwise 3×3 convolution: each channel by itself, four output pixels at once so that the columns
//! which their windows share are read once.

use super::{Lanes, Quad};
use crate::format::Op;
use crate::tensor::{Lane, Layout};

/// A depthwise convolution with its weights dequantised.
pub(crate) struct Depthwise {
    stride: usize,
    before: usize,
    planes: Vec<Plane>,
}

/// Everything about four channels.
struct Plane {
    /// Row by row, column by column.
    weights: [[Lane; 3]; 3],
    bias: Lane,
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
        let plane = |first: usize| Plane {
            weights: std::array::from_fn(|y| {
                std::array::from_fn(|x| {
                    four(first, &|c| {
                        let value = op.weights.values[(3 * y + x) * count + c];
                        f32::from(value.cast_signed()) * op.weights.scales[c]
                    })
                })
            }),
            bias: four(first, &|c| op.weights.bias[c]),
        };
        Depthwise {
            stride: op.stride,
            before: op.before,
            planes: (0..count).step_by(4).map(plane).collect(),
        }
    }

    /// Makes row `y` of the output from `x` on: of each four pixels, lane by lane, a quad.
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(crate) fn row<L: Lanes>(
        &self,
        (input, from): (Layout, &[Lane]),
        [x, y]: [usize; 2],
        out: &mut [Quad],
    ) {
        let corner = input.border - self.before;
        let [left, top] = [x, y].map(|v| v * self.stride + corner);
        let length = self.planes.len();
        for (c, plane) in self.planes.iter().enumerate() {
            let out = out[c..].iter_mut().step_by(length);
            let rows = [0, 1, 2].map(|ky| {
                let start = input.at(c, top + ky, left);
                &from[start..][..input.stride() - left]
            });
            match self.stride {
                1 => plane.pixels::<L, 1>(rows, out),
                _ => plane.pixels::<L, 2>(rows, out),
            }
        }
    }
}

impl Plane {
    /// A pixel for every window that the rows have. One at a time: the weights stay in registers, and
    /// which columns neighbours share is left to the first cache.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn pixels<'a, L: Lanes, const STRIDE: usize>(
        &self,
        rows: [&[Lane]; 3],
        out: impl Iterator<Item = &'a mut Quad>,
    ) {
        let bias = L::load(&self.bias);
        let weights = self
            .weights
            .each_ref()
            .map(|row| row.each_ref().map(L::load));
        let [upper, middle, lower] = rows.map(|row| row.windows(3).step_by(STRIDE));
        let mut windows = upper.zip(middle).zip(lower);
        for quad in out {
            for (to, ((upper, middle), lower)) in quad.iter_mut().zip(windows.by_ref()) {
                let mut sum = bias;
                for (columns, weights) in [upper, middle, lower].into_iter().zip(&weights) {
                    for (column, weight) in columns.iter().zip(weights) {
                        sum = sum.add(L::load(column).mul(*weight));
                    }
                }
                sum.store(to);
            }
        }
    }
}
