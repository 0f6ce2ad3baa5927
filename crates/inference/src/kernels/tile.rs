//! The inner loop of convolution: a few pixels by eight output channels, kept in registers.

use super::{Lanes, activated};
use crate::format::Activation;
use crate::tensor::Lane;

/// For one input lane (four numbers of a patch) the weights of eight output channels.
pub(crate) type Weights = [[Lane; 2]; 4];

/// What makes eight output channels of a pixel out of its patch.
#[derive(Clone, Copy)]
pub(crate) struct Panel<'a> {
    pub(crate) weights: &'a [Weights],
    pub(crate) bias: &'a [Lane; 2],
    pub(crate) slopes: &'a [Lane; 2],
    pub(crate) activation: Activation,
    /// Lanes of output: two, or one where the last panel is half empty.
    pub(crate) lanes: usize,
}

/// One row of lanes, `depth` of them per pixel, from which a panel reads or writes at `first`.
pub(crate) struct Residual<'a> {
    pub(crate) row: &'a [Lane],
    pub(crate) depth: usize,
}

/// Output pixels of `panel` for as many patches as there are, `depth` lanes apart, beginning at lane
/// `first` of each pixel.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn row<L: Lanes>(
    patches: &[Lane],
    panel: Panel<'_>,
    residual: Option<Residual<'_>>,
    out: &mut [Lane],
    depth: usize,
    first: usize,
) {
    let length = panel.weights.len();
    let pixels = patches.len() / length;
    let mut pixel = 0;
    while pixel < pixels {
        let from = &patches[pixel * length..];
        let made = match pixels - pixel {
            4.. => finish(
                &panel,
                tile::<L, 4>(from, &panel),
                pixel,
                &residual,
                out,
                depth,
                first,
            ),
            2..4 => finish(
                &panel,
                tile::<L, 2>(from, &panel),
                pixel,
                &residual,
                out,
                depth,
                first,
            ),
            _ => finish(
                &panel,
                tile::<L, 1>(from, &panel),
                pixel,
                &residual,
                out,
                depth,
                first,
            ),
        };
        pixel += made;
    }
}

/// Bias and products for `N` patches that lie one behind the other.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn tile<L: Lanes, const N: usize>(patches: &[Lane], panel: &Panel<'_>) -> [[L; 2]; N] {
    let length = panel.weights.len();
    let mut rows: [&[f32]; N] = [&[]; N];
    for (n, row) in rows.iter_mut().enumerate() {
        *row = patches[n * length..][..length].as_flattened();
    }
    let mut sums = [[L::load(&panel.bias[0]), L::load(&panel.bias[1])]; N];
    // One number of a patch at a time: unrolled further, the values wait for each other's weights in
    // more registers than there are.
    for (k, pair) in panel.weights.as_flattened().iter().enumerate() {
        let pair = [L::load(&pair[0]), L::load(&pair[1])];
        for n in 0..N {
            let value = L::splat(rows[n][k]);
            sums[n][0] = sums[n][0].add(value.mul(pair[0]));
            sums[n][1] = sums[n][1].add(value.mul(pair[1]));
        }
    }
    sums
}

/// Adds the residual, activates and stores; the number of pixels done.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn finish<L: Lanes, const N: usize>(
    panel: &Panel<'_>,
    sums: [[L; 2]; N],
    pixel: usize,
    residual: &Option<Residual<'_>>,
    out: &mut [Lane],
    depth: usize,
    first: usize,
) -> usize {
    let slopes = [L::load(&panel.slopes[0]), L::load(&panel.slopes[1])];
    for (n, [mut left, mut right]) in sums.into_iter().enumerate() {
        if let Some(residual) = residual {
            // It may have fewer channels than there are; those missing count as zero.
            let start = (pixel + n) * residual.depth + first;
            match residual.depth.saturating_sub(first) {
                0 => {}
                1 => left = left.add(L::load(&residual.row[start])),
                _ => {
                    let added = &residual.row[start..start + 2];
                    left = left.add(L::load(&added[0]));
                    right = right.add(L::load(&added[1]));
                }
            }
        }
        let start = (pixel + n) * depth + first;
        let out = &mut out[start..start + panel.lanes];
        activated(left, panel.activation, slopes[0]).store(&mut out[0]);
        if let Some(out) = out.get_mut(1) {
            activated(right, panel.activation, slopes[1]).store(out);
        }
    }
    N
}
