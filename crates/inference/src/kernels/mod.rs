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
mod panel;
pub(crate) mod pool;

use crate::tensor::Lane;

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use lanes_portable::Portable as Native;
#[cfg(all(test, target_arch = "wasm32"))]
pub(crate) use lanes_portable::Portable;
#[cfg(target_arch = "wasm32")]
pub(crate) use lanes_wasm::Simd as Native;

/// One lane of four neighbouring pixels.
pub(crate) type Quad = [Lane; 4];

/// Four numbers in a register.
pub(crate) trait Lanes: Copy {
    fn load(from: &Lane) -> Self;
    fn store(self, to: &mut Lane);
    fn splat(value: f32) -> Self;
    fn add(self, other: Self) -> Self;
    fn mul(self, other: Self) -> Self;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;
}
