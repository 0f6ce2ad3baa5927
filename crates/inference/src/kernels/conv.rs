//! Convolution: patches of the input, a few rows of output at a time, times panels of weights.

use super::depthwise::Depthwise;
use super::panel::{Panel, Strip};
use super::{Lanes, Quad};
use crate::fuse::Step;
use crate::tensor::{Lane, Layout, Shape};

/// A convolution with its weights dequantised and ordered as the inner loop reads them.
pub(crate) struct Convolution {
    source: Source,
    /// Lanes of a patch.
    length: usize,
    live: usize,
    /// Quads across and rows down that are made at a time.
    strip: [usize; 2],
    wide: Vec<Panel<2>>,
    /// What is left where the lanes of output are odd in number.
    narrow: Option<Panel<1>>,
}

/// What the patches are.
enum Source {
    /// Parts of the input.
    Windows(Windows),
    /// Pixels that a depthwise convolution makes of it.
    Depthwise(Depthwise),
}

struct Windows {
    kernel: usize,
    stride: usize,
    before: usize,
}

/// So many quads of patches at a time, 16 KiB: with them a panel of weights and rows of the input stay
/// in the first cache, which has 32 KiB or more.
const QUADS: usize = 256;

impl Convolution {
    pub(crate) fn new(step: &Step<'_>, from: Shape, made: Shape) -> Convolution {
        let op = &step.op;
        let channels = from.channels; // a depthwise convolution leaves their number as it is
        let length = op.kernel * op.kernel * channels.div_ceil(4);
        let depth = made.depth();
        Convolution {
            source: match &step.depthwise {
                Some(depthwise) => Source::Depthwise(Depthwise::new(depthwise)),
                None => Source::Windows(Windows {
                    kernel: op.kernel,
                    stride: op.stride,
                    before: op.before,
                }),
            },
            length,
            live: if channels == 3 { 3 } else { 4 },
            strip: strip(length, made),
            wide: (0..depth / 2)
                .map(|p| Panel::new(op, 2 * p, channels))
                .collect(),
            narrow: (depth % 2 == 1).then(|| Panel::new(op, depth - 1, channels)),
        }
    }

    /// Quads that `run` needs for patches.
    pub(crate) fn patches(&self) -> usize {
        self.strip[0] * self.strip[1] * self.length
    }

    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(crate) fn run<L: Lanes>(
        &self,
        input: (Layout, &[Lane]),
        residual: Option<(Layout, &[Lane])>,
        (made, out): (Layout, &mut [Lane]),
        patches: &mut [Quad],
    ) {
        let Shape { height, width, .. } = made.shape;
        let quads = width.div_ceil(4);
        for y in (0..height).step_by(self.strip[1]) {
            for quad in (0..quads).step_by(self.strip[0]) {
                let across = self.strip[0].min(quads - quad);
                let down = self.strip[1].min(height - y);
                let patches = &mut patches[..across * down * self.length];
                for (y, row) in (y..).zip(patches.chunks_exact_mut(across * self.length)) {
                    match &self.source {
                        Source::Depthwise(depthwise) => {
                            depthwise.row::<L>(input, [4 * quad, y], row)
                        }
                        Source::Windows(windows) => windows.row::<L>(input, [4 * quad, y], row),
                    }
                }
                let strip = Strip {
                    patches,
                    corner: [4 * quad, y],
                    quads: across,
                    live: self.live,
                    residual,
                    made,
                };
                for panel in &self.wide {
                    panel.run::<L>(&strip, out);
                }
                if let Some(panel) = &self.narrow {
                    panel.run::<L>(&strip, out);
                }
            }
        }
    }
}

/// As many rows as fit, or if not even one does, as much of a row.
fn strip(length: usize, made: Shape) -> [usize; 2] {
    let quads = made.width.div_ceil(4);
    [
        (QUADS / length).clamp(1, quads),
        (QUADS / (length * quads)).clamp(1, made.height),
    ]
}

impl Windows {
    /// Copies the windows of row `y` from `x` on: of each four, lane by lane, a quad.
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn row<L: Lanes>(
        &self,
        (input, from): (Layout, &[Lane]),
        [x, y]: [usize; 2],
        out: &mut [Quad],
    ) {
        let depth = input.shape.depth();
        let length = self.kernel * self.kernel * depth;
        let corner = input.border - self.before;
        let [left, top] = [x, y].map(|v| v * self.stride + corner);
        for i in 0..length {
            let (place, plane) = (i / depth, i % depth);
            let (ky, kx) = (place / self.kernel, place % self.kernel);
            let start = input.at(plane, top + ky, left);
            let columns = &from[start..][..input.stride() - left][kx..];
            let out = out[i..].iter_mut().step_by(length);
            match self.stride {
                2 => every::<L>(2, columns, out), // of the first layers, where it matters
                stride => every::<L>(stride, columns, out),
            }
        }
    }
}

/// Copies every so many columns, as many as there are.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn every<'a, L: Lanes>(stride: usize, columns: &[Lane], out: impl Iterator<Item = &'a mut Quad>) {
    for (quad, columns) in out.zip(columns.chunks(4 * stride)) {
        if columns.len() > 3 * stride {
            for (n, to) in quad.iter_mut().enumerate() {
                L::load(&columns[n * stride]).store(to);
            }
        } else {
            for (to, column) in quad.iter_mut().zip(columns.iter().step_by(stride)) {
                L::load(column).store(to);
            }
        }
    }
}
