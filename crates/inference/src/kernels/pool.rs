//! Max pooling, 2×2 by 2.

use super::Lanes;
use crate::tensor::{Lane, Layout};

#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn run<L: Lanes>((input, from): (Layout, &[Lane]), (made, out): (Layout, &mut [Lane])) {
    let depth = made.depth();
    for y in 0..made.shape.height {
        let (upper, lower) = (&from[input.row(2 * y)], &from[input.row(2 * y + 1)]);
        let pairs = upper
            .chunks_exact(2 * depth)
            .zip(lower.chunks_exact(2 * depth));
        for (pixel, (upper, lower)) in out[made.row(y)].chunks_exact_mut(depth).zip(pairs) {
            let ((a, b), (c, d)) = (upper.split_at(depth), lower.split_at(depth));
            for ((((to, a), b), c), d) in pixel.iter_mut().zip(a).zip(b).zip(c).zip(d) {
                L::load(a)
                    .max(L::load(b))
                    .max(L::load(c).max(L::load(d)))
                    .store(to);
            }
        }
    }
}
