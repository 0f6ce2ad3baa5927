//! Max pooling, 2×2 by 2.

use super::Lanes;
use crate::tensor::{Lane, Layout};

#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn run<L: Lanes>((input, from): (Layout, &[Lane]), (made, out): (Layout, &mut [Lane])) {
    for plane in 0..made.shape.depth() {
        for y in 0..made.shape.height {
            let upper = &from[input.row(plane, 2 * y)];
            let lower = &from[input.row(plane, 2 * y + 1)];
            let pairs = upper.as_chunks().0.iter().zip(lower.as_chunks().0);
            for (to, ([a, b], [c, d])) in out[made.row(plane, y)].iter_mut().zip(pairs) {
                L::load(a)
                    .max(L::load(b))
                    .max(L::load(c).max(L::load(d)))
                    .store(to);
            }
        }
    }
}
