//! The inner loop of convolution: four pixels by `W` lanes of output channels, kept in registers.

use super::{Lanes, Quad};
use crate::format::{Activation, Op};
use crate::tensor::{Lane, Layout};

/// Repeats a block with a constant in place of the variable. A loop that the compiler unrolls does the
/// same later, when addresses are no longer constant offsets.
macro_rules! unrolled {
    ($i:ident in $($value:literal),* $body:block) => {
        $({
            #[allow(non_upper_case_globals)]
            const $i: usize = $value;
            $body
        })*
    };
}

/// `W` lanes of output channels, one or two: how they are made of a patch.
pub(crate) struct Panel<const W: usize> {
    /// For each lane of a patch, weights of its first two numbers and, apart from them, of its others.
    weights: [Vec<[[Lane; W]; 2]>; 2],
    bias: [Lane; W],
    /// Slope for negative numbers, less the one that they have already.
    slopes: [Lane; W],
    /// The first of the planes that they are in the output.
    plane: usize,
}

/// A part of the output that all panels make one after the other.
pub(crate) struct Strip<'a> {
    /// Row by row, of each four pixels the patches, lane by lane.
    pub(crate) patches: &'a [Quad],
    /// Column and row where it begins.
    pub(crate) corner: [usize; 2],
    /// Quads across.
    pub(crate) quads: usize,
    /// Channels of a lane that are not zero throughout: three or four.
    pub(crate) live: usize,
    pub(crate) residual: Option<(Layout, &'a [Lane])>,
    pub(crate) made: Layout,
}

impl<const W: usize> Panel<W> {
    /// The channels of `plane` and those behind; `channels` are those of the input.
    pub(crate) fn new(op: &Op<'_>, plane: usize, channels: usize) -> Panel<W> {
        let count = op.weights.bias.len();
        let lanes = |value: &dyn Fn(usize) -> f32| -> [Lane; W] {
            let channel = |c: usize| if c < count { value(c) } else { 0.0 };
            std::array::from_fn(|w| std::array::from_fn(|i| channel(4 * (plane + w) + i)))
        };
        let (places, depth) = (op.kernel * op.kernel, channels.div_ceil(4));
        let weights = |lane: usize, i: usize| {
            let (place, from) = (lane / depth, lane % depth * 4 + i);
            lanes(&|to| match from < channels {
                true => {
                    let at = (to * places + place) * channels + from;
                    f32::from(op.weights.values[at].cast_signed()) * op.weights.scales[to]
                }
                false => 0.0,
            })
        };
        let half = |first: usize| {
            let pair = |lane| [weights(lane, first), weights(lane, first + 1)];
            (0..places * depth).map(pair).collect()
        };
        Panel {
            weights: [half(0), half(2)],
            bias: lanes(&|c| op.weights.bias[c]),
            slopes: lanes(&|c| match op.activation {
                Activation::None => 0.0,
                Activation::Relu => -1.0,
                Activation::PRelu => op.weights.slopes[c] - 1.0,
            }),
            plane,
        }
    }

    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(crate) fn run<L: Lanes>(&self, strip: &Strip<'_>, out: &mut [Lane]) {
        let [left, top] = strip.corner;
        let length = self.weights[0].len();
        let rows = strip.patches.chunks_exact(strip.quads * length);
        for (y, row) in (top..).zip(rows) {
            for (x, patches) in (left..).step_by(4).zip(row.chunks_exact(length)) {
                // Narrow panels are too few for kernels of their own.
                match (strip.made.shape.width - x, strip.live) {
                    (1, _) if W > 1 => self.block::<L, 1, 4>(strip, patches, [x, y], out),
                    (2, _) if W > 1 => self.block::<L, 2, 4>(strip, patches, [x, y], out),
                    (4.., 3) if W > 1 => self.block::<L, 4, 3>(strip, patches, [x, y], out),
                    _ => self.block::<L, 4, 4>(strip, patches, [x, y], out),
                }
            }
        }
    }

    /// `N` pixels from (`x`, `y`) on, or fewer at the end of the row: bias, products, residual and
    /// activation.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn block<L: Lanes, const N: usize, const LIVE: usize>(
        &self,
        strip: &Strip<'_>,
        patches: &[Quad],
        [x, y]: [usize; 2],
        out: &mut [Lane],
    ) {
        let sums = [self.bias.each_ref().map(L::load); N];
        let sums = products::<L, W, N, 0, 2>(sums, patches, &self.weights[0]);
        let sums = match LIVE {
            3 => products::<L, W, N, 2, 1>(sums, patches, &self.weights[1]),
            _ => products::<L, W, N, 2, 2>(sums, patches, &self.weights[1]),
        };
        let count = N.min(strip.made.shape.width - x);
        for (w, slope) in self.slopes.iter().enumerate() {
            let plane = self.plane + w;
            let pixels = |layout: Layout| layout.row(plane, y).start + x;
            // A residual may have fewer channels than there are; those missing count as zero.
            let residual = strip
                .residual
                .filter(|(layout, _)| plane < layout.shape.depth());
            let residual = residual.map(|(layout, lanes)| &lanes[pixels(layout)..][..count]);
            let out = &mut out[pixels(strip.made)..][..count];
            let (slope, zero) = (L::load(slope), L::splat(0.0));
            for n in 0..N {
                let Some(to) = out.get_mut(n) else { break };
                let mut sum = sums[n][w];
                if let Some(residual) = residual {
                    sum = sum.add(L::load(&residual[n]));
                }
                sum.add(slope.mul(sum.min(zero))).store(to);
            }
        }
    }
}

/// Adds the products of `COUNT` numbers of each lane of the patches, from `FIRST` on.
///
/// Two numbers at a time: the compiler orders products by sums, so the weights of all numbers wait in
/// registers, and those of four with eight sums are more than the fifteen that V8 has.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn products<L: Lanes, const W: usize, const N: usize, const FIRST: usize, const COUNT: usize>(
    mut sums: [[L; W]; N],
    patches: &[Quad],
    weights: &[[[Lane; W]; 2]],
) -> [[L; W]; N] {
    for (values, weights) in patches.iter().zip(weights) {
        unrolled!(i in 0, 1 {
            if i < COUNT {
                let (first, last) = (L::load(&weights[i][0]), L::load(&weights[i][W - 1]));
                unrolled!(n in 0, 1, 2, 3 {
                    if n < N {
                        let value = L::splat(values[n][FIRST + i]);
                        sums[n][0] = sums[n][0].add(value.mul(first));
                        if W == 2 {
                            sums[n][1] = sums[n][1].add(value.mul(last));
                        }
                    }
                });
            }
        });
    }
    sums
}
