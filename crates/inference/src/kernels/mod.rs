//! The arithmetic. Kernels are generic over [`Lanes`], so that the twin that runs on wasm SIMD and
//! the portable one are the same text.
//!
//! `target_feature` on each function that handles lanes makes wasm SIMD available without compiler
//! flags, and lets the small functions be inlined into the loops that call them.

pub(crate) mod conv;
pub(crate) mod depthwise;
#[cfg(any(test, not(target_arch = "wasm32")))]
mod lanes_portable;
#[cfg(target_arch = "wasm32")]
mod lanes_wasm;
pub(crate) mod pool;
mod tile;

use crate::format::Activation;
use crate::tensor::Lane;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use lanes_portable::Portable as Native;
#[cfg(all(test, target_arch = "wasm32"))]
pub(crate) use lanes_portable::Portable;
#[cfg(target_arch = "wasm32")]
pub(crate) use lanes_wasm::Simd as Native;

/// Four numbers in a register.
pub(crate) trait Lanes: Copy {
    fn load(from: &Lane) -> Self;
    fn store(self, to: &mut Lane);
    fn splat(value: f32) -> Self;
    fn add(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;

    /// Lanes `first`, `first + step`, … of a row.
    ///
    /// # Panics
    /// If the last of them lies behind the row's end.
    fn gather<const N: usize>(row: &[Lane], first: usize, step: u16) -> [Self; N];
}

#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn activated<L: Lanes>(value: L, activation: Activation, slope: L) -> L {
    let zero = L::splat(0.0);
    match activation {
        Activation::None => value,
        Activation::Relu => value.max(zero),
        Activation::PRelu => value.max(zero).add(slope.mul(value.min(zero))),
    }
}
