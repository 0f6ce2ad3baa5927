//! Convolution: patches of the input, one row of output at a time, times panels of weights.

use super::Lanes;
use super::tile::{Panel, Residual, Weights, row};
use crate::format::{Activation, Op};
use crate::net::slopes;
use crate::tensor::{Lane, Layout, Shape};

/// A convolution with its weights dequantised and ordered as the inner loop reads them.
pub(crate) struct Convolution {
    kernel: usize,
    stride: usize,
    before: usize,
    activation: Activation,
    /// Panel by panel of eight output channels.
    weights: Vec<Weights>,
    bias: Vec<[Lane; 2]>,
    slopes: Vec<[Lane; 2]>,
    /// The patches of one output row, where they do not lie in the input as they are.
    patches: Vec<Lane>,
}

impl Convolution {
    pub(crate) fn new(op: &Op<'_>, from: Shape, made: Shape) -> Convolution {
        let (depth, window) = (from.channels.div_ceil(4), op.kernel * op.kernel);
        let panels = made.channels.div_ceil(8);
        let by_eight = |value: &dyn Fn(usize) -> f32| -> Vec<[Lane; 2]> {
            let channel = |c: usize| if c < made.channels { value(c) } else { 0.0 };
            let lane = |c: usize| std::array::from_fn(|i| channel(c + i));
            (0..panels)
                .map(|p| [lane(8 * p), lane(8 * p + 4)])
                .collect()
        };
        let mut weights = vec![Weights::default(); panels * window * depth];
        let all = op
            .weights
            .values
            .chunks_exact(window * from.channels)
            .zip(&op.weights.scales);
        for (channel, (values, scale)) in all.enumerate() {
            let panel = &mut weights[channel / 8 * window * depth..][..window * depth];
            for (i, &value) in values.iter().enumerate() {
                let (place, c) = (i / from.channels, i % from.channels);
                let lane = &mut panel[place * depth + c / 4][c % 4][channel % 8 / 4];
                lane[channel % 4] = f32::from(value.cast_signed()) * scale;
            }
        }
        let direct = op.kernel == 1 && op.stride == 1;
        Convolution {
            kernel: op.kernel,
            stride: op.stride,
            before: op.before,
            activation: op.activation,
            weights,
            bias: by_eight(&|c| op.weights.bias[c]),
            slopes: by_eight(&|c| slopes(op, c)),
            patches: vec![
                [0.0; 4];
                if direct {
                    0
                } else {
                    made.width * window * depth
                }
            ],
        }
    }

    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(crate) fn run<L: Lanes>(
        &mut self,
        (input, from): (Layout, &[Lane]),
        residual: Option<(Layout, &[Lane])>,
        (made, out): (Layout, &mut [Lane]),
    ) {
        let length = self.kernel * self.kernel * input.depth();
        let depth = made.depth();
        for y in 0..made.shape.height {
            let patches = if self.patches.is_empty() {
                &from[input.row(y)]
            } else {
                self.gather(input, from, y);
                &self.patches
            };
            let out = &mut out[made.row(y)];
            for (p, weights) in self.weights.chunks_exact(length).enumerate() {
                let panel = Panel {
                    weights,
                    bias: &self.bias[p],
                    slopes: &self.slopes[p],
                    activation: self.activation,
                    lanes: 2.min(depth - 2 * p),
                };
                let residual = residual.map(|(layout, lanes)| Residual {
                    row: &lanes[layout.row(y)],
                    depth: layout.depth(),
                });
                row::<L>(patches, panel, residual, out, depth, 2 * p);
            }
        }
    }

    /// Copies the patches of output row `y` one behind the other.
    fn gather(&mut self, input: Layout, from: &[Lane], y: usize) {
        let run = self.kernel * input.depth();
        let offset = |v: usize| v as isize - self.before as isize;
        for (i, part) in self.patches.chunks_exact_mut(run).enumerate() {
            let (x, ky) = (i / self.kernel, i % self.kernel);
            let start = input.at(offset(y * self.stride + ky), offset(x * self.stride));
            part.copy_from_slice(&from[start..start + run]);
        }
    }
}
